import { type Hex, mix, multiply } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { fir } from '../nature/conifers';
import { bush, pine, poplar, tree } from '../nature/trees';
import { standing } from './outdoors';
import type { Thing } from './things';
import type { Vec } from './vector';

export type Plant = 'tree' | 'poplar' | 'fir' | 'pine' | 'bush';

/** A plant that stands in space and takes the air of its distance. */
export function plant(picture: Picture, kind: Plant, at: Vec, height: number, leaf?: Hex): Thing {
  return standing(at, height, (x, foot, scale, depth) => {
    const nearness = Math.exp(-depth / 220);
    const tall = height * scale;
    const spec = { x, foot, height: tall, nearness, ...(leaf ? { leaf } : {}) };
    return picture.aside(() => {
      if (kind === 'tree') tree(picture, spec);
      if (kind === 'poplar') poplar(picture, spec);
      if (kind === 'pine') pine(picture, spec);
      if (kind === 'bush') bush(picture, x, foot, tall * 1.6, nearness, leaf);
      if (kind === 'fir') firAt(picture, x, foot, tall, nearness);
    });
  });
}

function firAt(picture: Picture, x: number, foot: number, height: number, nearness: number): void {
  const { light } = picture;
  const body = mix(
    mix(picture.air(0.35 + nearness * 0.65), multiply('#3f5a40', light.ambient), 0.5),
    light.deep,
    0.3 * nearness,
  );
  fir(picture, x, foot, height, body, light.snow ? '#f4f8fa' : mix(body, multiply('#8fa068', light.direct), 0.4));
}

/** A few plants of one kind in a rectangle of ground. */
export function scatter(
  picture: Picture,
  kind: Plant,
  count: number,
  low: Vec,
  high: Vec,
  height: readonly [number, number],
): Thing[] {
  const { dice } = picture;
  return repeat(count, () => {
    const at: Vec = [dice.between(low[0], high[0]), 0, dice.between(low[2], high[2])];
    return plant(picture, kind, at, dice.between(height[0], height[1]));
  });
}
