import { Scratch } from './scratch';

const scratch = new Scratch((length) => new Uint32Array(length));

/** The numbers that will do, in their order; many times faster than the array's own `filter`. */
export function pick(numbers: Uint32Array, will: (number: number, i: number) => boolean): Uint32Array {
  const picked = scratch.take(numbers.length);
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    if (!will(number, i)) continue;
    picked[count] = number;
    count += 1;
  }
  return picked.slice(0, count);
}
