import type { Hex } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { speaker } from '../props/filmGear';
import { screen, sofa, table } from '../props/furniture';
import { standardLamp } from '../props/lamps';
import { landscapeOn } from '../props/screenPicture';
import { dimmed, swivelChair } from '../props/soundThings';
import { carpet, furnish, interior } from '../space/interior';
import { cluster } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** Editing or grading: screens that glow, a lamp behind them, a sofa for the director. */
export function editSuite(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [4.8, 2.7, 5.2],
    wall: dice.pick(['#5a6468', '#6b625a', '#4d5a58']),
    floor: '#4a4540',
    ceiling: '#3a3f42',
    depth: -0.05,
    focal: 640,
    ...dimmed,
  });
  carpet(view, [0, 3], 2.6, 1.6, '#6d5a4c');
  glow(picture, ...view.pixel([0, 1.5, room.depth]), 330, '#9fc0d0', 0.45);
  landscapeOn(view, room.back, room.width / 2 - 0.9, 1.45, 1.8, 0.9);
  const at: Vec = [0, 0, room.depth - 0.75];
  const desk = cluster(
    [
      table(at, [2.9, 0.74, 0.8], '#3b3f41'),
      screen(plus(at, [-0.55, 0.74, 0.1]), 0.9, '#2c3f48'),
      screen(plus(at, [0.55, 0.74, 0.1]), 0.9, '#33424a'),
      speaker(plus(at, [-1.3, 0.74, 0.1]), 0.4),
      speaker(plus(at, [1.3, 0.74, 0.1]), 0.4),
    ],
    at,
  );
  furnish(view, [
    desk,
    swivelChair([dice.between(-0.3, 0.3), 0, room.depth - 1.7]),
    sofa([side * 1.5, 0, 2.2], 1.7, '#6d4a42', side * 1.9),
    standardLamp([-side * (room.width / 2 - 0.4), 0, room.depth - 0.5]),
  ]);
  timeline(view, plus(at, [-0.55, 0.86, 0.06]));
  timeline(view, plus(at, [0.55, 0.86, 0.06]));
  foot(picture, 120, '#070a0c');
}

/** The tracks of a cut on a screen. */
function timeline(view: View, at: Vec): void {
  const { dice } = view.picture;
  const colours: readonly [Hex, ...Hex[]] = ['#6fb8c0', '#e0a860', '#8fc08a', '#b58ac0'];
  for (let row = 0; row < 5; row++) {
    for (let x = -0.4; x < 0.38; ) {
      const long = dice.between(0.04, 0.2);
      const [a, b] = [plus(at, [x, 0.05 + row * 0.08, 0]), plus(at, [Math.min(0.41, x + long), 0.1 + row * 0.08, 0])];
      view.picture.add(polygon(view.outline([a, [b[0], a[1], a[2]], b, [a[0], b[1], a[2]]]), dice.pick(colours), 0.85));
      x += long + 0.015;
    }
  }
}
