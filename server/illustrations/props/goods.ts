import type { Hex } from '../draw/colour';
import type { Picture } from '../draw/picture';

export interface Good {
  width: readonly [number, number];
  height: readonly [number, number];
  colours: readonly [Hex, ...Hex[]];
  /** Share of empty places. */
  gaps: number;
}

/** One good after the other for `shelves`, and now and then a gap. */
export const goodsOf =
  ({ dice }: Picture, good: Good) =>
  () =>
    dice.chance(good.gaps)
      ? null
      : { width: dice.between(...good.width), height: dice.between(...good.height), colour: dice.pick(good.colours) };
