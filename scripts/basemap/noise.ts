/** The same number in 0 to 1 for the same whole `x` and `y`, always. */
export function speck(x: number, y: number): number {
  let hash = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263);
  hash = Math.imul(hash ^ (hash >>> 13), 1_274_126_177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Smooth value noise, -1 to 1. */
export function noise(x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [ease(x - column), ease(y - row)];
  const upper = speck(column, row) * (1 - right) + speck(column + 1, row) * right;
  const lower = speck(column, row + 1) * (1 - right) + speck(column + 1, row + 1) * right;
  return 2 * (upper * (1 - down) + lower * down) - 1;
}

/** Four octaves of noise, -1 to 1 and mostly near 0. */
export function fractal(x: number, y: number): number {
  return (
    [1, 2, 4, 8].reduce((sum, octave) => sum + noise(x * octave + octave * 17, y * octave) / octave ** 0.9, 0) / 1.8
  );
}

const ease = (t: number) => t * t * (3 - 2 * t);
