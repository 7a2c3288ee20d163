import { mix, multiply } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { ellipse, rect } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { grass, stems, tufts } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bareTree, pine } from '../nature/trees';

/** Moor and bog: dark water in pools, cotton grass, birches, low sky. */
export function moor(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(400, 470);
  sky(picture, horizon);
  sunAside(picture, 130, horizon - 90);
  weather(picture, horizon);
  ridge(picture, skyline(picture, { y: horizon - 24, rise: 70, wave: 480, octaves: 3 }), picture.air(0.1));
  mist(picture, horizon, 80, 0.65);
  firEdge(picture, skyline(picture, { y: horizon + 6, rise: 14, wave: 300 }), {
    fill: picture.air(0.36),
    height: 20,
    gap: 9,
  });
  const heath = light.snow ? light.grass : mix(light.grass, dice.pick(['#8a5a4a', '#7a6a44', '#6d5560']), 0.45);
  const fill = picture.linear({
    0: mix(heath, light.haze, 0.5),
    0.4: multiply(heath, mix(light.ambient, light.direct, 0.6)),
    1: mix(multiply(heath, light.ambient), light.deep, 0.4),
  });
  picture.add(rect(0, horizon + 14, sheet.width, 800 - horizon, fill));
  mist(picture, horizon + 24, 60, 0.5);
  for (let i = 0; i < 26; i++) pool(picture, horizon + 26 + (i / 26) ** 1.5 * (780 - horizon));
  drift(picture, horizon + 60, 6, 0.45);
  for (let i = dice.whole(2, 6); i > 0; i--) loneTree(picture, horizon);
  tufts(picture, horizon + 30, 800, 520, mix(heath, light.deep, 0.45), 0.7);
  stems(
    picture,
    790,
    120,
    70,
    light.snow ? '#ffffff' : mix('#f3efe2', light.ambient, 0.25),
    mix(light.deep, heath, 0.4),
  );
  grass(picture, 798, mix(light.deep, heath, 0.25), 260, 40);
}

/** A pool that holds the sky; flatter the farther it is. */
function pool(picture: Picture, y: number): void {
  const { dice, light } = picture;
  const near = Math.max(0, (y - 430) / 370);
  const [x, rx] = [dice.between(-60, 1260), dice.between(26, 70) + near * dice.between(60, 200)];
  const ry = 2 + near * dice.between(10, 24);
  const shore = mix(light.deep, light.near, 0.3);
  picture.add(
    ellipse(x, y + ry * 0.12, rx * 1.03, ry * 1.16, shore, 0.3),
    ellipse(x, y, rx, ry, mix(light.sky[near > 0.5 ? 1 : 2], light.near, 0.18)),
    ellipse(x + rx * 0.2, y - ry * 0.2, rx * 0.5, ry * 0.3, light.sky[2], 0.5),
  );
}

function loneTree(picture: Picture, horizon: number): void {
  const { dice } = picture;
  const near = dice.next();
  const spec = {
    x: dice.between(60, 1140),
    foot: horizon + 40 + near * 190,
    height: 70 + near * 190,
    nearness: 0.45 + near * 0.5,
  };
  if (dice.chance(0.5)) pine(picture, spec);
  else bareTree(picture, spec);
}
