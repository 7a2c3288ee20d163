import { mix } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { rect } from '../draw/svg';
import type { Thing } from './things';
import { unit, type Vec } from './vector';
import { type Illumination, type Standpoint, View } from './view';

/** The open air: sun on the lit side, a little behind us, so that what faces us has form. */
export function outdoors(picture: Picture, standpoint: Standpoint, clarity = 220): View {
  const { light, side, dice } = picture;
  const low = light.lamps ? 0.42 : dice.between(0.5, 0.8);
  const illumination: Illumination = {
    sun: unit([side * dice.between(0.75, 1), low, dice.between(-0.65, -0.2)]),
    ambient: light.ambient,
    direct: light.direct,
    haze: light.haze,
    clarity,
  };
  return new View(picture, standpoint, illumination);
}

/** Level ground from the horizon to our feet: pale with distance, then its own colour, then dark. */
export function ground(view: View, colour = view.picture.light.grass): void {
  const { picture, horizon } = view;
  const { light } = picture;
  const seen = view.tone(colour, [0, 1, 0]);
  const fill = picture.linear({
    0: mix(seen, light.haze, 0.85),
    0.16: mix(seen, light.haze, 0.35),
    0.45: seen,
    1: mix(seen, light.deep, 0.42),
  });
  picture.add(rect(0, horizon, sheet.width, sheet.height - horizon, fill));
}

/** A 2D drawing that stands at a place in space: `draw` is given its foot in pixels and the pixels of a metre. */
export function standing(
  at: Vec,
  height: number,
  draw: (x: number, y: number, scale: number, depth: number) => string[],
): Thing {
  const reach = height * 0.22;
  const top: Vec = [at[0], at[1] + height, at[2]];
  return {
    at,
    body: [[at[0] - reach, 0, at[2]], [at[0] + reach, 0, at[2]], top],
    paint: (view) => {
      if (view.depthOf(at) < 0.6) return [];
      const [[x, y], scale] = [view.pixel(at), view.scaleAt(at)];
      if (Math.abs(x - sheet.width / 2) > sheet.width / 2 + height * scale * 0.6) return [];
      return draw(x, y, scale, view.depthOf(at));
    },
  };
}
