import { type Hex, mix, multiply } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { line } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { grass, stems, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { grove, poplar } from '../nature/trees';

/** Wheat, rape or stubble to the horizon, a farm lane or tractor lines through it. */
export function crops(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(390, 450);
  backdrop(picture, horizon, { planes: 2, rise: 60 });
  const tint: Hex = light.snow ? '#eef2f4' : dice.pick(['#d8b65c', '#d9cf5a', '#b59a5c', '#9fae52']);
  const seen = multiply(tint, mix(light.ambient, light.direct, 0.85));
  const top = skyline(picture, { y: horizon + 6, rise: 14, wave: 600, octaves: 2 });
  ridge(
    picture,
    top,
    picture.linear({
      0: mix(seen, light.haze, 0.4),
      0.55: mix(seen, light.haze, 0.1),
      0.75: seen,
      1: mix(seen, light.deep, 0.45),
    }),
  );
  const to = dice.between(300, 900);
  for (let i = -14; i <= 14; i++)
    picture.add(
      line(
        [
          [to + i * 16, horizon + 8],
          [600 + i * 150, 820],
        ],
        light.deep,
        2,
        0.09,
      ),
    );
  for (const s of [-0.5, 0.5])
    picture.add(
      line(
        [
          [to + s * 8, horizon + 8],
          [600 + s * 110, 820],
        ],
        mix(seen, light.deep, 0.5),
        9,
        0.4,
      ),
    );
  for (let i = 0; i < 6; i++)
    poplar(picture, { x: dice.between(0, 1200), foot: horizon + 10, height: dice.between(60, 110), nearness: 0.4 });
  for (let i = 0; i < 3; i++) grove(picture, () => horizon + 10, dice.between(0, 1200), 0.4);
  mist(picture, horizon + 8, 50, 0.35);
  tufts(picture, horizon + 40, 800, 900, mix(seen, light.direct, 0.3), 0.5);
  if (!light.snow)
    stems(picture, 800, 60, 90, dice.pick(['#c8473b', '#4f6fae', '#e9e4d2']), mix(light.deep, light.grass, 0.4));
  grass(picture, 800, mix(light.deep, seen, 0.3), 320, 52);
}
