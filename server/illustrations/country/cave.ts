import { mix } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, type Point, polygon, rect, short } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { boulder } from '../nature/ground';
import { ridge, skyline } from '../nature/relief';

/** A cave seen from inside: its mouth full of light, water on the floor. */
export function cave(picture: Picture): void {
  const { dice, light, side, noise } = picture;
  const [x, y] = [600 + side * dice.between(-60, 160), dice.between(330, 400)];
  picture.add(rect(0, 0, sheet.width, sheet.height, mix(light.deep, '#2a2623', 0.5)));
  const rings = 9;
  for (let i = 0; i < rings; i++) {
    const share = i / (rings - 1);
    const [rx, ry] = [760 - share * 560, 520 - share * 350];
    const start = dice.between(0, 99);
    const outline = repeat(64, (k): Point => {
      const turn = (k / 64) * Math.PI * 2;
      const rough = 1 + noise(Math.cos(turn) * 3 + start, 4) * 0.26 + noise(Math.sin(turn) * 3 + start, 3) * 0.2;
      return [x + Math.cos(turn) * rx * rough, y + 40 * (1 - share) + Math.sin(turn) * ry * rough];
    });
    const rock = mix(mix('#4b4038', light.deep, 0.4), mix(light.haze, '#8f7a64', 0.5), share ** 2 * 0.95);
    picture.add(polygon(outline, i === rings - 1 ? mix(light.sky[2], light.sun, 0.5) : rock));
    if (i === rings - 1)
      picture.add(
        picture.clipped(`M${outline.map(([a, b]) => `${short(a)} ${short(b)}`).join('L')}Z`, outside(picture, y)),
      );
  }
  picture.add(ellipse(x, y, 520, 400, picture.soft(light.sun), 0.5));
  stalactites(picture);
  const floor = picture.linear({
    0: [light.sun, 0],
    0.2: [mix(light.sun, light.sky[1], 0.5), 0.5],
    1: [light.deep, 0.8],
  });
  picture.add(ellipse(x - side * 30, 760, 520, 120, floor), ellipse(x, 690, 200, 26, light.sun, 0.35));
  for (let i = 0; i < 12; i++)
    boulder(picture, dice.between(0, 1200), dice.between(730, 815), dice.between(50, 170), '#5d544c');
  picture.add(
    rect(
      0,
      0,
      sheet.width,
      sheet.height,
      picture.radial({ 0.3: [light.deep, 0], 1: ['#050505', 0.75] }, [x / 1200, y / 800], 0.75),
    ),
  );
}

/** What is seen through the mouth: sky, a hill, some firs. */
const outside = (picture: Picture, y: number): string[] =>
  picture.aside(() => {
    ridge(picture, skyline(picture, { y: y + 10, rise: 60, wave: 160 }), picture.air(0.2));
    firEdge(picture, skyline(picture, { y: y + 60, rise: 20, wave: 120 }), {
      fill: picture.air(0.55),
      height: 44,
      gap: 13,
    });
  });

function stalactites(picture: Picture): void {
  const { dice, light } = picture;
  for (let i = 0; i < 34; i++) {
    const [x, long, wide] = [dice.between(0, 1200), dice.between(30, 210), dice.between(8, 30)];
    const root = -20 + Math.abs(x - 600) * 0.02;
    const body = mix('#3a322c', light.deep, dice.between(0.1, 0.6));
    picture.add(
      polygon(
        [
          [x - wide, root],
          [x + wide, root],
          [x + wide * 0.14, root + long * 0.7],
          [x, root + long],
          [x - wide * 0.16, root + long * 0.6],
        ],
        body,
      ),
    );
    picture.add(
      polygon(
        [
          [x, root],
          [x + wide, root],
          [x + wide * 0.14, root + long * 0.7],
          [x, root + long],
        ],
        light.sun,
        0.07,
      ),
    );
  }
}
