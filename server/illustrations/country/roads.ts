import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, type Point, polygon } from '../draw/svg';
import { backdrop, field } from '../nature/backdrop';
import { bank } from '../nature/foreground';
import { grass, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { ridge, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bush, poplar, tree } from '../nature/trees';

interface Ribbon {
  horizon: number;
  /** How far it swings from side to side, pixels. */
  swing: number;
  /** Half its width at our feet, pixels. */
  width: number;
  surface: Hex;
  marked: boolean;
}

/** A road that winds up to the horizon, drawn from far to near. */
function ribbon(picture: Picture, { horizon, swing, width, surface, marked }: Ribbon): (t: number) => Point {
  const { light, noise, dice } = picture;
  const start = dice.between(0, 99);
  const end = dice.between(480, 720);
  const middle = (t: number): Point => [
    end + (600 - end) * t + noise(t ** 0.6 * 2.6 + start, 2) * swing * (1 - t) ** 0.4 * 2,
    horizon + (830 - horizon) * t ** 1.5,
  ];
  const steps = repeat(51, (i) => i / 50);
  const edge = (s: number, k = 1) =>
    steps.map((t): Point => [middle(t)[0] + s * (3 + width * k * t ** 1.6), middle(t)[1]]);
  const seen = mix(mix(surface, light.ambient, 0.25), light.direct, 0.1);
  const fill = picture.linear({ 0: mix(seen, light.haze, 0.6), 0.5: seen, 1: mix(seen, light.deep, 0.4) });
  picture.add(
    polygon([...edge(-1.14), ...edge(1.14).reverse()], mix(light.grass, light.deep, 0.3), 0.5),
    polygon([...edge(-1), ...edge(1).reverse()], fill),
  );
  if (marked) {
    for (const s of [-0.88, 0.88])
      picture.add(polygon([...edge(s, 1), ...edge(s * 1.025, 1).reverse()], '#f2efe4', 0.7));
    for (let i = 0; i < 24; i++) {
      const [a, b] = [(i / 24) ** 0.8, ((i + 0.45) / 24) ** 0.8];
      picture.add(line([middle(a), middle(b)], '#f2efe4', 0.8 + 7 * a ** 1.6, 0.75));
    }
  }
  return middle;
}

/** A pass road: bends over bare slopes, snow poles, peaks beyond. */
export function mountainRoad(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(360, 420);
  sky(picture, horizon);
  sunAside(picture, 80, horizon - 170);
  weather(picture, horizon - 90);
  const far = skyline(picture, { y: horizon - 60, rise: 150, wave: 360, octaves: 5, sharp: dice.chance(0.5) });
  ridge(picture, far, picture.air(0.14));
  slopes(picture, far, { strength: 0.18, drop: 150 });
  mist(picture, horizon, 110, 0.55);
  ridge(picture, skyline(picture, { y: horizon - 6, rise: 80, wave: 420 }), picture.air(0.36));
  mist(picture, horizon + 20, 80, 0.4);
  field(picture, horizon + 20, 0.62);
  const middle = ribbon(picture, {
    horizon: horizon + 22,
    swing: 300,
    width: 330,
    surface: light.snow ? '#c9d0d3' : materials.asphalt,
    marked: !light.snow,
  });
  for (let i = 1; i < 10; i++) {
    const t = (i / 10) ** 0.9;
    const [x, y] = middle(t);
    const [off, tall] = [18 + 390 * t ** 1.6, 10 + 90 * t ** 1.4];
    for (const s of [-1, 1])
      picture.add(
        line(
          [
            [x + s * off, y],
            [x + s * off, y - tall],
          ],
          s > 0 ? '#c8473b' : '#e9e4d6',
          1.2 + 5 * t,
          0.9,
        ),
      );
  }
  tufts(picture, horizon + 70, 800, 220, mix(light.grass, light.deep, 0.4), 0.5);
  bank(picture);
}

/** A lane between fields and trees. */
export function countryRoad(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(400, 450);
  backdrop(picture, horizon, { planes: 3, rise: 90 });
  field(picture, horizon, 0.6);
  const middle = ribbon(picture, {
    horizon: horizon + 4,
    swing: 170,
    width: 300,
    surface: light.snow ? '#d3dadd' : dice.pick([materials.asphalt, materials.gravel]),
    marked: false,
  });
  const avenue = dice.chance(0.5);
  for (let i = 0; i < 9; i++) {
    const t = ((i + 0.6) / 9) ** 1.3;
    const [x, y] = middle(t);
    for (const s of [-1, 1]) {
      const spec = {
        x: x + s * (30 + 400 * t ** 1.4 + dice.between(0, 30)),
        foot: y + 3,
        height: 30 + 420 * t ** 1.3,
        nearness: 0.35 + t * 0.65,
      };
      if (avenue) (dice.chance(0.5) ? poplar : tree)(picture, spec);
      else bush(picture, spec.x, spec.foot, 40 + 160 * t, spec.nearness);
    }
  }
  grass(picture, 800, mix(light.deep, light.grass, 0.25), 240, 40);
}
