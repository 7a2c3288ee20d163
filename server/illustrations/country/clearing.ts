import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { ellipse } from '../draw/svg';
import { fir, firEdge } from '../nature/conifers';
import { grass, stems, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { meadow, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { tree } from '../nature/trees';

/** An opening in the woods, full of grass and light. */
export function clearing(picture: Picture): void {
  const { dice, light } = picture;
  const edge = dice.between(470, 530);
  sky(picture, edge - 60);
  sunAside(picture, 90, 220);
  weather(picture, 300);
  firEdge(picture, skyline(picture, { y: edge - 130, rise: 40, wave: 300 }), {
    fill: picture.air(0.25),
    height: 60,
    gap: 13,
  });
  mist(picture, edge - 90, 130, 0.5);
  firEdge(picture, skyline(picture, { y: edge - 50, rise: 30, wave: 260 }), {
    fill: picture.air(0.45),
    height: 90,
    gap: 18,
  });
  for (let i = 0; i < 9; i++)
    tree(picture, {
      x: dice.between(-20, 1220),
      foot: edge + dice.between(-6, 14),
      height: dice.between(120, 220),
      nearness: 0.55,
    });
  mist(picture, edge, 100, 0.5);
  meadow(picture, skyline(picture, { y: edge + 6, rise: 14, wave: 500, octaves: 2 }), 0.8, 0.6);
  picture.add(ellipse(600 + picture.side * 120, edge + 90, 520, 60, picture.soft(light.sun), light.stars ? 0.1 : 0.4));
  tufts(picture, edge + 20, 800, 420, mix(light.grass, light.deep, 0.3), 0.6);
  for (const s of [-1, 1])
    for (let i = 0; i < 3; i++)
      fir(
        picture,
        600 + s * dice.between(420, 640),
        720 + i * 30,
        dice.between(340, 620),
        mix(light.deep, light.near, 0.12),
        light.snow ? '#ffffff' : mix(light.deep, light.leaf, 0.5),
      );
  if (!light.snow) stems(picture, 790, 80, 70, mix('#e9e4d2', light.ambient, 0.2), mix(light.deep, light.grass, 0.4));
  grass(picture, 800, mix(light.deep, light.grass, 0.2), 260, 40);
}
