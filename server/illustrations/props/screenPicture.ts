import { mix } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { glow } from '../nature/mist';
import { type Plane, patch, spot } from '../space/plane';
import type { View } from '../space/view';

/** A still of the picture being worked on: sky, a cone, near ground. */
export function landscapeOn(view: View, on: Plane, x: number, y: number, width: number, height: number): void {
  const { picture } = view;
  const { light } = picture;
  picture.add(polygon(view.outline(patch(on, x - 0.08, y - 0.08, width + 0.16, height + 0.16)), '#07090b'));
  const fill = view.fade(spot(on, x, y + height), spot(on, x, y), {
    0: light.sky[0],
    0.6: light.sky[1],
    1: light.sky[2],
  });
  picture.add(polygon(view.outline(patch(on, x, y, width, height)), fill));
  const ridge = (base: number, rise: number, at: number) =>
    repeat(41, (i) =>
      spot(
        on,
        x + (width * i) / 40,
        y + height * (base + rise * Math.exp(-(((i - at) / 6) ** 2)) + 0.05 * picture.noise(i / 4 + at, 3)),
      ),
    );
  const close = [spot(on, x + width, y), spot(on, x, y)];
  picture.add(polygon(view.outline([...ridge(0.24, 0.36, picture.dice.between(12, 28)), ...close]), picture.air(0.4)));
  picture.add(polygon(view.outline([...ridge(0.12, 0.06, 8), ...close]), picture.air(0.9)));
  glow(picture, ...view.pixel(spot(on, x + width / 2, y + height / 2)), 520, mix(light.sky[2], '#ffffff', 0.2), 0.3);
}
