import type { Hex } from '../draw/colour';

export const strong: readonly [Hex, ...Hex[]] = ['#a8483a', '#2f5f7a', '#c9973f', '#4d6b57', '#6b5a7a', '#22282c'];
