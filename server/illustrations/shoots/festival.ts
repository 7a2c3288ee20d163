import type { Hex } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { chair } from '../props/furniture';
import { scatter } from '../space/greenery';
import { ground, outdoors, standing } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { extrude } from '../space/solids';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';

/** An open-air screen, rows of chairs, an evening. */
export function festival(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = 470;
  sky(picture, horizon);
  sunAside(picture, 90, 200);
  weather(picture, 330);
  ridge(picture, skyline(picture, { y: horizon - 50, rise: 110, wave: 380 }), picture.air(0.14));
  mist(picture, horizon, 90, 0.5);
  const view = outdoors(picture, { eye: [0, 2.4, 0], focal: 900, horizon }, 220);
  ground(view);
  const screen = extrude({
    at: [0, 2.6, 30],
    turn: 0,
    width: 0.4,
    colour: '#22282c',
    profile: pairs('-7.4,0 -7.4,7 7.4,7 7.4,0'),
  });
  const legs = [-6.6, 6.6].map((x) => block({ at: [x, 0, 30], size: [0.4, 2.6, 0.4], colour: '#22282c' }));
  paint(view, [...scatter(picture, 'tree', 10, [-34, 0, 36], [34, 0, 60], [8, 13]), ...legs, screen]);
  const canvas = pairs('-7,3 7,3 7,9.2 -7,9.2').map(([x, y]): Vec => [x, y, 29.7]);
  picture.add(polygon(view.outline(canvas), '#e9e4d2'), glowOn(picture, view.pixel([0, 6, 29])));
  const rows = repeat(9, (i) => 8 + i * 2).flatMap((z) =>
    repeat(
      14,
      (i): Thing =>
        dice.chance(0.6)
          ? sitter([(i - 6.5) * 0.95, 0, z], dice.pick(['#2f363a', '#4a3430', '#23292d', '#3a4a44']))
          : chair([(i - 6.5) * 0.95, 0, z], '#8a8276', Math.PI),
    ),
  );
  shadows(view, rows, light.deep, 0.2);
  paint(view, rows);
  foot(picture, 120);
}

const glowOn = (picture: Picture, [x, y]: readonly [number, number]): string =>
  ellipse(x, y, 420, 260, picture.soft('#fff3d6'), picture.light.lamps ? 0.5 : 0.2);

const sitter = (at: Vec, colour: Hex): Thing =>
  standing(at, 1.25, (x, y, scale) => {
    const k = scale * 0.0125;
    return [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(k * 1000) / 1000} ${Math.round(-k * 1000) / 1000})"><path d="M-22 0L-20 62Q-18 74-4 76H4Q18 74 20 62L22 0Z" fill="${colour}"/><ellipse cy="90" rx="9" ry="11" fill="#33291f"/></g>`,
    ];
  });
