import { type Hex, mix, multiply } from '../draw/colour';
import type { Picture } from '../draw/picture';

/** The colours of one surface under the light of a portrait. */
export interface Tones {
  shade: Hex;
  body: Hex;
  lit: Hex;
}

/** Portraits are lit like portraits at any hour: a key light, and a shadow that keeps its colour. */
export function tonesOf({ light }: Picture, colour: Hex): Tones {
  const key = mix(light.direct, '#fff6e8', 0.6);
  const fill = mix(light.ambient, '#968078', 0.6);
  return {
    shade: multiply(colour, mix(fill, key, 0.08)),
    body: multiply(colour, mix(fill, key, 0.68)),
    lit: mix(multiply(colour, key), '#fff3df', 0.14),
  };
}
