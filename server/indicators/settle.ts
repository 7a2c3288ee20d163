/**
 * Rounds values so that they add up to the rounded sum: each takes what the running sum, rounded, has grown by. A
 * figure and the rows behind it then never differ by a cent.
 *
 * @param parts to an n-th: 10 rounds to tenths
 */
export function settled(values: readonly number[], parts: number): number[] {
  let [sum, given] = [0, 0];
  return values.map((value) => {
    sum += value;
    const own = Math.round(sum * parts) - given;
    given += own;
    return own / parts;
  });
}

export const sumOf = (numbers: Iterable<number>): number => {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
};

/** To an n-th. */
export const roundTo = (value: number, parts: number): number => Math.round(value * parts) / parts;
