import type { Hex } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { ground, outdoors } from './outdoors';
import { paint, shadows, type Thing } from './things';
import type { View } from './view';

interface OpenGround {
  view: View;
  horizon: number;
}

/** A level place under the sky, with its far country: where things are then put. */
export function openGround(picture: Picture, surface: Hex, high = 2.2, clarity = 300): OpenGround {
  const { dice, light } = picture;
  const horizon = dice.between(470, 530);
  backdrop(picture, horizon, { planes: 3, rise: 110 });
  const view = outdoors(
    picture,
    { eye: [dice.between(-2, 2), high, 0], focal: dice.between(820, 960), horizon, facing: dice.between(-0.07, 0.07) },
    clarity,
  );
  ground(view, light.snow ? '#e6ebee' : surface);
  mist(picture, horizon, 60, 0.4);
  return { view, horizon };
}

/** Things on the ground with their shadows, and the dark of our own feet. */
export function setOut({ view }: OpenGround, things: readonly Thing[]): void {
  shadows(view, things, view.picture.light.deep, 0.3);
  paint(view, things);
  foot(view.picture, 140);
}
