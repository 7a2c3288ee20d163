import type { Hex } from '../draw/colour';
import type { Thing } from '../space/things';
import type { Vec } from '../space/vector';
import { sofa } from './furniture';

/** What seats, curtains and carpets are made of. */
export const fabrics: readonly [Hex, ...Hex[]] = ['#7d8f86', '#9a5f4a', '#4d6272', '#b08d57', '#6b6076', '#8a4a4f'];

/** A sofa for one. */
export const armchair = (at: Vec, colour: Hex, turn: number): Thing => sofa(at, 1, colour, turn);
