import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { ellipse, line, shape, short } from '../draw/svg';

/** A rowing boat on water that begins about a third of the way down; the lower, the larger. */
export function boat(picture: Picture, x: number, y: number): void {
  const { light, dice } = picture;
  const k = (y - 400) / 130;
  const hull = mix(dice.pick(['#7d3a30', '#3f5a66', '#d6cfbd']), light.ambient, 0.4);
  const at = (dx: number, dy: number) => `${short(x + dx * k)} ${short(y + dy * k)}`;
  picture.add(
    ellipse(x, y + 6 * k, 46 * k, 4 * k, light.deep, 0.35),
    shape(
      `M${at(-44, -9)}Q${at(0, -4)} ${at(48, -12)}Q${at(38, 5)} ${at(26, 6)}H${short(x - 30 * k)}Q${at(-40, 4)} ${at(-44, -9)}Z`,
      hull,
    ),
  );
  picture.add(
    line(
      [
        [x - 42 * k, y - 9 * k],
        [x, y - 6 * k],
        [x + 46 * k, y - 11 * k],
      ],
      light.direct,
      1.4,
      0.6,
    ),
  );
}
