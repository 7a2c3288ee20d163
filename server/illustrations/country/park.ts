import { mix, multiply } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, polygon, short, stroke } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { meadow, skyline } from '../nature/relief';
import { tree } from '../nature/trees';

/** A park: clipped hedges, a basin, gravel, great trees. */
export function park(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(400, 450);
  backdrop(picture, horizon, { planes: 1, rise: 60 });
  for (let i = 0; i < 16; i++)
    tree(picture, {
      x: dice.between(-20, 1220),
      foot: horizon + dice.between(0, 20),
      height: dice.between(110, 210),
      nearness: 0.45,
    });
  mist(picture, horizon + 10, 70, 0.45);
  meadow(picture, skyline(picture, { y: horizon + 14, rise: 8, wave: 700, octaves: 1 }), 0.8, 0.5);
  const gravel = multiply(light.snow ? '#e6ebee' : '#d3c2a0', mix(light.ambient, light.direct, 0.8));
  picture.add(
    polygon(
      [
        [560, horizon + 40],
        [640, horizon + 40],
        [1050, 810],
        [150, 810],
      ],
      picture.linear({ 0: mix(gravel, light.haze, 0.4), 1: mix(gravel, light.deep, 0.25) }),
    ),
  );
  basin(picture, 600, horizon + 130);
  for (const s of [-1, 1]) {
    for (let i = 0; i < 5; i++) {
      const t = ((i + 1) / 5) ** 1.7;
      box(picture, 600 + s * (90 + 430 * t), horizon + 60 + 300 * t, 26 + 120 * t);
    }
  }
  for (const s of [-1, 1])
    tree(picture, {
      x: 600 + s * dice.between(430, 560),
      foot: dice.between(660, 740),
      height: dice.between(300, 440),
      nearness: 0.95,
    });
  tufts(picture, horizon + 40, 800, 80, mix(light.grass, light.deep, 0.4), 0.4);
}

function basin(picture: Picture, x: number, y: number): void {
  const { light, dice } = picture;
  const stone = multiply('#cfc5b0', mix(light.ambient, light.direct, 0.8));
  picture.add(
    ellipse(x, y + 5, 150, 26, mix(stone, light.deep, 0.4)),
    ellipse(x, y, 150, 24, stone),
    ellipse(x, y, 138, 20, mix(light.sky[1], light.near, 0.25)),
  );
  const jets = repeat(
    16,
    () =>
      `M${x} ${y - 4}q${short(dice.between(-16, 16))} ${short(-dice.between(80, 140))} ${short(dice.between(-40, 40))} ${short(dice.between(-8, 4))}`,
  );
  picture.add(stroke(jets.join(''), '#ffffff', 1.6, 0.55), ellipse(x, y - 40, 40, 60, picture.soft('#ffffff', 0.35)));
}

/** A clipped box in the form of a ball, with its lit side. */
function box(picture: Picture, x: number, y: number, size: number): void {
  const { light, side } = picture;
  const leaf = light.snow ? '#dfe6ea' : mix(light.leaf, '#1f3a26', 0.35);
  const tone = (k: number) => multiply(leaf, mix(light.ambient, light.direct, k));
  picture.add(
    ellipse(x - side * size * 0.2, y, size * 0.6, size * 0.1, light.deep, 0.35),
    ellipse(x, y - size * 0.44, size * 0.5, size * 0.5, mix(tone(0), light.deep, 0.15)),
    ellipse(x + side * size * 0.12, y - size * 0.56, size * 0.42, size * 0.4, picture.soft(tone(1)), 0.9),
  );
}
