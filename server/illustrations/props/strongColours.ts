import type { Hex } from '../draw/colour';

/** Paint that is meant to be seen: canvases, posters, boards. */
export const strongColours: readonly [Hex, ...Hex[]] = [
  '#a8483a',
  '#2f5f7a',
  '#c9973f',
  '#4d6b57',
  '#6b5a7a',
  '#22282c',
];
