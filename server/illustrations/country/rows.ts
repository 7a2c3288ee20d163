import { mix, multiply } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line, rect } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { drift, mist } from '../nature/mist';
import { bush, tree } from '../nature/trees';

interface Rows {
  plant: 'vine' | 'apple';
}

/** Vines in their lines. */
export const vineyard = (picture: Picture): void => rows(picture, { plant: 'vine' });

/** Fruit trees in grass. */
export const orchard = (picture: Picture): void => rows(picture, { plant: 'apple' });

/** Lines of vines or fruit trees that meet at the horizon. */
function rows(picture: Picture, { plant }: Rows): void {
  const { dice, light } = picture;
  const horizon = dice.between(380, 440);
  backdrop(picture, horizon, { planes: 3, rise: 110 });
  const earth = light.snow ? '#eef2f4' : plant === 'vine' ? mix('#a58a66', light.grass, 0.3) : light.grass;
  const seen = multiply(earth, mix(light.ambient, light.direct, 0.8));
  picture.add(
    rect(
      0,
      horizon,
      sheet.width,
      800 - horizon,
      picture.linear({ 0: mix(seen, light.haze, 0.5), 0.4: seen, 1: mix(seen, light.deep, 0.4) }),
    ),
  );
  mist(picture, horizon + 4, 50, 0.4);
  const to = dice.between(350, 850);
  const gap = plant === 'vine' ? 200 : 330;
  const lines = repeat(23, (i) => i - 11);
  for (let step = 0; step < 22; step++) {
    const t = ((step + 1) / 22) ** 2.1;
    for (const i of lines) {
      const [x, y] = [to + (600 - to) * t + i * (10 + gap * t), horizon + 4 + (850 - horizon) * t];
      if (x < -120 || x > 1320) continue;
      if (plant === 'vine') vine(picture, x, y, 8 + 96 * t, t);
      else if (step % 2 === 0) continue;
      else if (t < 0.1) bush(picture, x, y, 12 + 120 * t, 0.45);
      else tree(picture, { x, foot: y, height: 20 + 250 * t, nearness: 0.4 + t * 0.6 });
    }
  }
  drift(picture, horizon + 10, 3, 0.3);
  foreground(picture);
}

function vine(picture: Picture, x: number, y: number, size: number, nearness: number): void {
  const { light, dice, side } = picture;
  const wood = mix('#5a4636', light.deep, 0.4);
  picture.add(
    line(
      [
        [x, y],
        [x + dice.between(-2, 2), y - size * 0.7],
      ],
      wood,
      Math.max(0.8, size * 0.05),
    ),
  );
  if (light.snow) return;
  const tone = (k: number) =>
    mix(light.haze, multiply(light.leaf, mix(light.ambient, light.direct, k)), 0.35 + nearness * 0.65);
  picture.add(
    ellipse(x, y - size * 0.75, size * 0.42, size * 0.4, mix(tone(0), light.deep, 0.15)),
    ellipse(x + side * size * 0.12, y - size * 0.86, size * 0.34, size * 0.26, picture.soft(tone(1)), 0.9),
  );
  if (size > 34)
    picture.add(
      ...repeat(14, () =>
        ellipse(
          x + dice.between(-0.42, 0.42) * size,
          y - size * dice.between(0.45, 1.1),
          size * 0.08,
          size * 0.06,
          tone(dice.next()),
          0.9,
        ),
      ),
    );
}
