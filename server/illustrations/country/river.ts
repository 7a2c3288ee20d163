import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon, short } from '../draw/svg';
import { foreground } from '../nature/foreground';
import { boulder } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { meadow, ridge, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { grove, tree } from '../nature/trees';
import { mirror, ripples } from '../nature/water';

/** A river between meadows: it winds away from us, poplars or alders along it. */
export function river(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(370, 430);
  sky(picture, horizon);
  sunAside(picture, 90, horizon - 130);
  weather(picture, horizon - 40);
  ridge(picture, skyline(picture, { y: horizon - 30, rise: 120, wave: 400 }), picture.air(0.1));
  mist(picture, horizon - 10, 100, 0.55);
  meadow(picture, skyline(picture, { y: horizon + 8, rise: 18, wave: 500, octaves: 2 }), 0.5, 0.35);
  meander(picture, horizon + 14);
  mist(picture, horizon + 20, 60, 0.4);
  drift(picture, horizon + 60, 4, 0.3);
  for (const [y, tall, n] of [
    [horizon + 16, 44, 9],
    [horizon + 60, 86, 4],
    [horizon + 140, 150, 2],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const x = dice.chance(0.5) ? dice.between(0, 380) : dice.between(820, 1200);
      grove(picture, () => y, x, 0.35 + (y - horizon) / 300);
      if (n < 5)
        tree(picture, { x, foot: y + 4, height: tall * dice.between(0.8, 1.25), nearness: 0.4 + (y - horizon) / 260 });
    }
  }
  for (let i = dice.whole(2, 6); i > 0; i--)
    boulder(picture, dice.between(300, 900), dice.between(700, 800), dice.between(26, 90), '#8f8a82');
  foreground(picture);
}

/** The winding surface, from the horizon to our feet. */
function meander(picture: Picture, top: number): void {
  const { light, dice, noise } = picture;
  const start = dice.between(0, 99);
  const bend = dice.between(190, 300);
  const middle = (t: number) => 600 + noise(t * 2.2 + start, 2) * bend * 2 * (1 - t * 0.45);
  const steps = repeat(41, (i) => i / 40);
  const edge = (s: number) =>
    steps.map((t) => [middle(t ** 0.5) + s * (5 + 330 * t ** 1.5), top + (820 - top) * t ** 1.35] as const);
  const bank = mix(mix('#b7a27c', light.ambient, 0.35), light.deep, 0.15);
  const surface = picture.linear({
    0: mix(light.sky[2], light.near, 0.15),
    0.4: mix(light.sky[1], light.near, 0.28),
    1: mix(light.sky[0], light.deep, 0.4),
  });
  picture.add(
    polygon([...edge(-1.06), ...edge(1.06).reverse()], bank, 0.7),
    polygon([...edge(-1), ...edge(1).reverse()], surface),
  );
  const outline = [...edge(-1), ...edge(1).reverse()].map(([x, y]) => `${short(x)} ${short(y)}`).join('L');
  picture.add(
    picture.clipped(
      `M${outline}Z`,
      picture.aside(() => {
        ripples(picture, top + 20, 120, 0.45);
        mirror(picture, top, 26, 0.5);
      }),
    ),
  );
}
