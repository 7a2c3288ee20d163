import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { drift, mist } from '../nature/mist';
import { ridge, type Skyline, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { glitter, mirror, ripples, water } from '../nature/water';
import { pairs } from '../space/pairs';
import { boat } from './boat';

/** A round lake in an old crater: a wooded rim all about, the rim again in the water. */
export function craterLake(picture: Picture): void {
  const { dice } = picture;
  const shore = dice.between(430, 490);
  sky(picture, shore - 60);
  const { x } = sunAside(picture, 130, shore - 210);
  weather(picture, shore - 130);
  ridge(picture, skyline(picture, { y: shore - 165, rise: 80, wave: 330 }), picture.air(0.1));
  mist(picture, shore - 120, 110, 0.6);
  ridge(picture, skyline(picture, { y: shore - 110, rise: 54, wave: 240 }), picture.air(0.28));
  mist(picture, shore - 76, 90, 0.55);
  const rim = rimOf(picture, shore);
  for (const [down, nearness] of pairs('-26,0.46 0,0.58 24,0.72')) {
    firEdge(picture, (at) => rim(at) + down, { fill: picture.air(nearness), height: 54, gap: 10 });
  }
  water(picture, shore);
  mirror(picture, shore, dice.between(44, 76), 0.72);
  ripples(picture, shore, 90, 0.4);
  glitter(picture, x, shore);
  mist(picture, shore, 60, 0.7);
  drift(picture, shore - 4, 6, 0.55, mix(picture.light.haze, '#ffffff', 0.3));
  if (dice.chance(0.35)) boat(picture, dice.between(250, 950), shore + dice.between(60, 150));
  foreground(picture);
}

/** Higher at both ends: the far wall of a bowl. */
function rimOf({ noise, dice }: Picture, shore: number): Skyline {
  const start = dice.between(0, 99);
  const lift = dice.between(20, 60);
  return (x) => shore - 34 - lift * ((x - 600) / 600) ** 2 - noise(x / 150 + start, 3) * 22;
}
