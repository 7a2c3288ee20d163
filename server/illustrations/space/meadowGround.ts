import type { Hex } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { backdrop, field } from '../nature/backdrop';
import { mist } from '../nature/mist';
import { ground, outdoors } from './outdoors';
import type { View } from './view';

/** Meadows up to the hills, and a level place before them. */
export function inTheFields(picture: Picture, surface: Hex): View {
  const { dice, light } = picture;
  const horizon = dice.between(490, 540);
  backdrop(picture, horizon, { planes: 3, rise: 130 });
  field(picture, horizon, 0.5);
  const view = outdoors(
    picture,
    { eye: [dice.between(-1, 1), 1.8, 0], focal: 900, horizon: horizon - 4, facing: dice.between(-0.06, 0.06) },
    260,
  );
  ground(view, light.snow ? '#e6ebee' : surface);
  mist(picture, horizon, 60, 0.4);
  return view;
}
