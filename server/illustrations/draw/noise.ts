import type { Dice } from './dice';
import { repeat } from './repeat';

/** Smooth noise on a line: `(x, octaves)` to about −1…1. */
export type Noise = (x: number, octaves?: number) => number;

const size = 512;

/** Value noise in octaves; each octave doubles the frequency and halves the height. */
export function noiseOf(dice: Dice): Noise {
  const table = repeat(size, () => dice.between(-1, 1));
  const valueAt = (cell: number) => table[((cell % size) + size) % size] ?? 0;

  function smooth(x: number): number {
    const cell = Math.floor(x);
    const part = x - cell;
    const ease = part * part * (3 - 2 * part);
    return valueAt(cell) * (1 - ease) + valueAt(cell + 1) * ease;
  }

  return (x, octaves = 4) => {
    let sum = 0;
    for (let octave = 0, at = x, height = 0.5; octave < octaves; octave++) {
      sum += height * smooth(at);
      at = at * 2.03 + 17;
      height /= 2;
    }
    return sum;
  };
}
