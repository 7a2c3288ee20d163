import type { Hex } from '../draw/colour';

/** What cars are painted in. */
export const carColours: readonly [Hex, ...Hex[]] = ['#8a2f2b', '#d9d6cd', '#30414d', '#5d6a5d', '#1f2428', '#b08a3c'];
