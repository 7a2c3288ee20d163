import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { person } from '../props/people';
import { furnish } from '../space/interior';
import { block, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';
import { blackBox, crew } from './blackBox';

/** A wall of light panels that shows a landscape; the set before it glows in its colours. */
export function ledVolume(picture: Picture): void {
  const { light, dice, side } = picture;
  const stage = blackBox(picture, '#1b1f23');
  const { view } = stage;
  wallOfLight(view);
  const fill = view.fade([0, 0, 14], [0, 0, 4], { 0: [light.sky[2], 0.55], 1: [light.sky[2], 0] });
  picture.add(
    polygon(
      view.outline([
        [-8, 0.01, 14],
        [8, 0.01, 14],
        [8, 0.01, 2],
        [-8, 0.01, 2],
      ]),
      fill,
    ),
  );
  const rocks = repeat(
    5,
    (i): Thing =>
      block({
        at: [-2.4 + i * 1.2, 0, 11.6 + dice.between(-0.5, 0.5)],
        size: [dice.between(0.6, 1.3), dice.between(0.2, 0.7), 0.8],
        turn: dice.between(-0.6, 0.6),
        colour: mix(materials.lava, light.sky[2], 0.2),
      }),
  );
  furnish(view, [...rocks, person({ at: [side * 0.3, 0, 10.4], pose: 'still', colour: '#22272d' }), ...crew(picture)]);
  foot(picture, 170, '#050607');
}

/** Panels on an arc; sky, cones and ground of the light of the picture run across them. */
function wallOfLight(view: View): void {
  const { picture } = view;
  const { light } = picture;
  const columns = 15;
  const at = (i: number, y: number): Vec => {
    const turn = ((i / columns) * 2 - 1) * 0.95;
    return [Math.sin(turn) * 8.4, y, 7 + Math.cos(turn) * 8];
  };
  const skyline = (i: number) =>
    1.2 + 1.9 * Math.exp(-(((i - 6) / 2.2) ** 2)) + 0.9 * Math.exp(-(((i - 11.5) / 1.8) ** 2));
  for (let i = 0; i < columns; i++) {
    const panel = [at(i, 0.3), at(i + 1, 0.3), at(i + 1, 5), at(i, 5)];
    const fill = view.fade(at(i, 5), at(i, 0.3), { 0: light.sky[0], 0.55: light.sky[1], 0.8: light.sky[2] });
    picture.add(polygon(view.outline(panel), fill));
    picture.add(
      polygon(
        view.outline([at(i, 0.3), at(i + 1, 0.3), at(i + 1, skyline(i + 1)), at(i, skyline(i))]),
        mix(light.haze, light.near, 0.45),
      ),
    );
    picture.add(
      polygon(
        view.outline([
          at(i, 0.3),
          at(i + 1, 0.3),
          at(i + 1, 1 + picture.noise(i + 1.5, 2) * 0.4),
          at(i, 1 + picture.noise(i + 0.5, 2) * 0.4),
        ]),
        mix(light.near, light.deep, 0.3),
      ),
    );
    for (const y of [0.3, 1.24, 2.18, 3.12, 4.06, 5])
      picture.add(line([view.pixel(at(i, y)), view.pixel(at(i + 1, y))], '#0b0e10', 0.8, 0.35));
    picture.add(line([view.pixel(at(i, 0.3)), view.pixel(at(i, 5))], '#0b0e10', 0.8, 0.35));
  }
  glow(picture, ...view.pixel([0, 2.6, 14]), 480, light.sky[2], 0.35);
}
