import { mix, multiply } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon, short, stroke } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { boulder, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { meadow, ridge, type Skyline, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bush } from '../nature/trees';

/** A wall of basalt columns, meadow and scrub at its foot. */
export function basalt(picture: Picture): void {
  const { dice, light } = picture;
  const top = dice.between(200, 280);
  sky(picture, 420);
  sunAside(picture, 70, 150);
  weather(picture, 260);
  ridge(picture, skyline(picture, { y: 330, rise: 90, wave: 420 }), picture.air(0.12));
  mist(picture, 380, 120, 0.5);
  const rough = skyline(picture, { y: top, rise: 70, wave: 420, octaves: 3 });
  const away = picture.side * dice.pick([-1, 1]);
  const crest: Skyline = (x) => rough(x) + Math.max(0, away * (x - 600) + dice.between(-1, 1)) ** 1.25 * 0.09;
  firEdge(picture, (x) => crest(x) + 6, { fill: picture.air(0.6), height: 34, gap: 16 });
  columns(picture, crest, 600, 0.55, 18);
  columns(picture, (x) => crest(x * 0.9 + 300) + 190, 700, 0.8, 26);
  scree(picture);
  mist(picture, 690, 110, 0.35);
  const ground = skyline(picture, { y: 712, rise: 30, wave: 420, octaves: 2 });
  meadow(picture, ground, 0.9, 0.3);
  for (let i = 0; i < 9; i++)
    bush(picture, dice.between(0, 1200), ground(600) + dice.between(4, 30), dice.between(40, 130), 0.85);
  tufts(picture, 720, 800, 160, mix(light.grass, light.deep, 0.4));
  foreground(picture);
}

/** Side by side, each with a lit edge, its top broken at its own height. */
export function columns(
  picture: Picture,
  crest: Skyline,
  end: number,
  nearness: number,
  width: number,
  skip: (x: number) => boolean = () => false,
): void {
  const { dice, light, side, noise } = picture;
  const rock = mix(picture.air(nearness), materials.lava, 0.5);
  for (let x = -20; x < sheet.width; ) {
    const wide = width * dice.between(0.7, 1.4);
    const top = crest(x) + dice.between(-14, 14);
    if (!skip(x + wide / 2)) {
      const bulge = noise(x / 130, 2);
      const body = multiply(
        rock,
        mix(light.ambient, light.direct, Math.max(0, 0.45 + bulge * 0.7 * side + dice.between(-0.12, 0.12))),
      );
      picture.add(
        polygon(
          [
            [x, top],
            [x + wide * 0.3, top - wide * 0.2],
            [x + wide, top - wide * 0.05],
            [x + wide + 0.6, end],
            [x, end],
          ],
          mix(body, light.deep, 0.12),
        ),
      );
      const edge = side > 0 ? x + wide * 0.66 : x;
      picture.add(
        polygon(
          [
            [edge, top],
            [edge + wide * 0.34, top - (side > 0 ? wide * 0.05 : 0)],
            [edge + wide * 0.34, end],
            [edge, end],
          ],
          mix(body, light.direct, 0.2),
        ),
      );
      const cracks = repeat(
        Math.floor((end - top) / 60),
        () => `M${short(x)} ${short(dice.between(top, end))}h${short(wide)}`,
      );
      picture.add(stroke(cracks.join(''), light.deep, 1, 0.22));
    }
    x += wide;
  }
}

function scree(picture: Picture): void {
  const { dice } = picture;
  for (let i = 0; i < 46; i++)
    boulder(picture, dice.between(-10, 1210), 680 + dice.between(-20, 40), dice.between(14, 60), '#77736f');
}
