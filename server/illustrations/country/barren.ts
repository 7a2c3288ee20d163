import { type Hex, mix, multiply } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon, short, stroke } from '../draw/svg';
import { boulder, foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { pointsOf, ridge, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bush, pine } from '../nature/trees';

/** Bare mineral country: a lava field or a quarry. */
export const lavaField = (picture: Picture): void => barren(picture, 'lava');

/** Stone cut in benches. */
export const quarry = (picture: Picture): void => barren(picture, 'quarry');

function barren(picture: Picture, kind: 'lava' | 'quarry'): void {
  const { dice, light } = picture;
  const horizon = dice.between(380, 450);
  sky(picture, horizon);
  sunAside(picture, 100, horizon - 130);
  weather(picture, horizon - 40);
  ridge(picture, skyline(picture, { y: horizon - 50, rise: 110, wave: 360 }), picture.air(0.1));
  mist(picture, horizon, 90, 0.55);
  const stone = kind === 'lava' ? '#5f5a58' : dice.pick(['#b98d6a', '#a7a29a', '#c2a888']);
  if (kind === 'quarry') terraces(picture, horizon, stone);
  for (let band = 0; band < 6; band++) {
    const y = horizon + 40 + band * 62;
    const tone = mix(multiply(stone, mix(light.ambient, light.direct, 0.55)), light.haze, 0.55 - band * 0.1);
    ridge(
      picture,
      skyline(picture, { y, rise: 34 + band * 8, wave: 90 + band * 40, octaves: 5 }),
      mix(tone, light.deep, band * 0.04),
    );
    for (let i = 0; i < 16; i++)
      boulder(
        picture,
        dice.between(-20, 1220),
        y + dice.between(10, 60),
        (8 + band * 13) * dice.between(0.6, 1.8),
        stone,
      );
    if (kind === 'lava' && band > 1 && band < 5)
      for (let i = dice.whole(0, 2); i > 0; i--)
        pine(picture, {
          x: dice.between(60, 1140),
          foot: y + dice.between(20, 50),
          height: (60 + band * 42) * dice.between(0.7, 1.3),
          nearness: 0.4 + band * 0.12,
        });
    if (kind === 'lava' && !light.snow)
      for (let i = 0; i < 3; i++)
        bush(picture, dice.between(0, 1200), y + dice.between(20, 60), 20 + band * 16, 0.4 + band * 0.1);
  }
  foot(picture, 150);
}

/** Benches cut one above the other. */
function terraces(picture: Picture, horizon: number, stone: Hex): void {
  const { light, dice } = picture;
  for (let i = 0; i < 5; i++) {
    const y = horizon - 90 + i * 46;
    const line = skyline(picture, { y, rise: 16, wave: 300, octaves: 3 });
    const face = mix(multiply(stone, mix(light.ambient, light.direct, 0.35)), light.haze, 0.42 - i * 0.08);
    ridge(picture, line, face);
    picture.add(
      stroke(
        repeat(60, () => {
          const x = dice.between(0, 1200);
          return `M${short(x)} ${short(line(x) + 4)}v${short(dice.between(10, 34))}`;
        }).join(''),
        light.deep,
        1.6,
        0.16,
      ),
    );
    picture.add(polygon([...pointsOf(line), ...pointsOf((x) => line(x) + 7).reverse()], mix(face, light.direct, 0.45)));
  }
}
