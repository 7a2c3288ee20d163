import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Point, pathOf, shape, short, stroke } from '../draw/svg';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { meadow, ridge, type Skyline, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bareTree, bush } from '../nature/trees';
import { pairs } from '../space/pairs';

/** High pasture without end: long swells of grass, sky over all. */
export function plateau(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(440, 540);
  sky(picture, horizon);
  sunAside(picture, 120, horizon - 120);
  weather(picture, horizon);
  ridge(picture, skyline(picture, { y: horizon - 10, rise: 34, wave: 420, octaves: 3 }), picture.air(0.08));
  mist(picture, horizon + 10, 70, 0.6);
  for (const [down, nearness] of pairs('14,0.36 52,0.5 104,0.66')) {
    const line = skyline(picture, { y: horizon + down, rise: 40, wave: 560, octaves: 2 });
    meadow(picture, line, nearness, 0.36);
    if (dice.chance(0.7)) dryWall(picture, line, nearness);
  }
  cattle(picture, horizon + 90);
  if (dice.chance(0.5)) bareOrNot(picture, dice.between(200, 1000), horizon + 120);
  tufts(picture, horizon + 120, 800, 300, mix(light.grass, light.deep, 0.35), 0.5);
  foreground(picture);
}

function dryWall(picture: Picture, line: Skyline, nearness: number): void {
  const { dice, light } = picture;
  const [from, slope] = [dice.between(-100, 700), dice.between(-0.06, 0.12)];
  const points = repeat(
    40,
    (i): Point => [from + i * 16, line(from + i * 16) + 12 + i * 16 * slope + dice.between(-1, 1)],
  );
  picture.add(stroke(pathOf(points), mix(picture.air(nearness), light.deep, 0.45), 2 + nearness * 4));
}

/** Something upright that breaks the line of the grass. */
const bareOrNot = (picture: Picture, x: number, y: number): void =>
  picture.light.snow ? bareTree(picture, { x, foot: y, height: 120 }) : bush(picture, x, y, 90, 0.8);

/** Cows as specks of red-brown, far off. */
function cattle(picture: Picture, y: number): void {
  const { dice, light } = picture;
  const hide = mix('#7a3b22', light.ambient, 0.4);
  const herd = repeat(dice.whole(0, 14), () => {
    const [x, down] = [dice.between(60, 1140), dice.next() * 70];
    const size = 0.7 + down / 60;
    return `M${short(x)} ${short(y + down)}h${short(17 * size)}v${short(7 * size)}h${short(-2 * size)}v${short(5 * size)}h${short(-2 * size)}v${short(-5 * size)}h${short(-9 * size)}v${short(5 * size)}h${short(-2 * size)}v${short(-7 * size)}Z`;
  });
  picture.add(shape(herd.join(''), hide));
}
