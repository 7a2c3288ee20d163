/** Pairs of numbers, written as SVG writes points: `pairs('0,0 1.5,2')`. */
export function pairs(text: string): [number, number][] {
  return text.split(' ').map((pair) => {
    const [first = 0, second = 0] = pair.split(',').map(Number);
    return [first, second];
  });
}
