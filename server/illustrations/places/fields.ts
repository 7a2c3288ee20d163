import { type Hex, mix, multiply } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line, type Point, polygon, rect, short, stroke } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { grass, stems, tufts } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { meadow, ridge, type Skyline, skyline } from '../nature/relief';
import { bush, grove, poplar, tree } from '../nature/trees';

/** Hedged meadows on a slope, parcel by parcel. */
export function bocage(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(330, 390);
  backdrop(picture, horizon, { planes: 3, rise: 90 });
  for (let band = 0; band < 5; band++) {
    const line = skyline(picture, {
      y: horizon + 10 + band * band * 17,
      rise: 30 + band * 8,
      wave: 420 + band * 60,
      octaves: 2,
    });
    parcels(picture, line, band);
    hedge(picture, line, band);
  }
  mist(picture, horizon + 30, 70, 0.4);
  foreground(picture);
}

/** One strip of country cut into fields of different greens. */
function parcels(picture: Picture, line: Skyline, band: number): void {
  const { dice, light } = picture;
  meadow(picture, line, 0.35 + band * 0.13, 0.34);
  if (light.snow) return;
  const crops: readonly [Hex, ...Hex[]] = ['#c2a85a', '#8fa24e', '#a98a56', '#6f8a44', '#d0bd7a'];
  for (let x = dice.between(-200, 0); x < 1200; ) {
    const width = dice.between(140, 340);
    const lean = dice.between(-60, 60);
    const tone = mix(
      multiply(mix(light.grass, dice.pick(crops), 0.55), mix(light.ambient, light.direct, 0.75)),
      light.haze,
      0.5 - band * 0.1,
    );
    const top = repeat(9, (i): Point => [x + (width * i) / 8, line(x + (width * i) / 8) + 3]);
    picture.add(polygon([...top, [x + width + lean, 800], [x + lean, 800]], tone, 0.6));
    if (dice.chance(0.4)) furrows(picture, x, width, lean, line, tone);
    x += width;
  }
}

function furrows(picture: Picture, x: number, width: number, lean: number, line: Skyline, tone: Hex): void {
  const rows = repeat(12, (i) => {
    const at = x + (width * (i + 0.5)) / 12;
    return `M${short(at)} ${short(line(at) + 4)}L${short(at + lean * 0.9)} 800`;
  });
  picture.add(stroke(rows.join(''), mix(tone, picture.light.deep, 0.3), 1.6, 0.35));
}

function hedge(picture: Picture, line: Skyline, band: number): void {
  const { dice } = picture;
  const nearness = 0.3 + band * 0.13;
  const size = 12 + band * 14;
  for (let x = dice.between(0, 40); x < 1200; x += size * dice.between(0.9, 2.4)) {
    if (dice.chance(0.25)) continue;
    if (dice.chance(0.16)) tree(picture, { x, foot: line(x) + 4, height: size * dice.between(2.2, 3.6), nearness });
    else bush(picture, x, line(x) + size * 0.3, size * dice.between(1.4, 3), nearness);
  }
}

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

interface Rows {
  plant: 'vine' | 'apple';
}

export const vineyard = (picture: Picture): void => rows(picture, { plant: 'vine' });
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
  const jets = Array.from(
    { length: 16 },
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
