import { type Hex, mix, multiply } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { circle, ellipse, shape, short, stroke } from '../draw/svg';

export type TreeKind = 'round' | 'poplar' | 'pine' | 'bare';

interface Tree {
  x: number;
  foot: number;
  height: number;
  /** 0 in the haze, 1 at our feet. */
  nearness?: number;
  leaf?: Hex;
}

/** A broad-leaved tree in three tones: shaded crown, body, lit puffs. In winter its branches alone. */
export function tree(picture: Picture, spec: Tree): void {
  if (picture.light.snow) bareTree(picture, spec);
  else crown(picture, spec, { wide: picture.dice.between(0.34, 0.46), high: 0.38, centre: 0.55, puffs: 16 });
}

/** A tree as narrow as a flame. */
export function poplar(picture: Picture, spec: Tree): void {
  if (picture.light.snow) bareTree(picture, spec);
  else crown(picture, spec, { wide: 0.095, high: 0.44, centre: 0.54, puffs: 15 });
}

interface Crown {
  /** Half width, half height and centre of the crown, as shares of the tree's height. */
  wide: number;
  high: number;
  centre: number;
  puffs: number;
}

function crown(picture: Picture, { x, foot, height, nearness = 0.8, leaf }: Tree, form: Crown): void {
  const { light, side } = picture;
  const tone = leafTone(picture, leaf ?? light.leaf, nearness);
  const [wide, high, middle] = [form.wide * height, form.high * height, foot - form.centre * height];
  const puffs = puffsOf(picture, height < 50 ? 6 : height < 110 ? 10 : form.puffs, height > 130).map((puff) => ({
    x: x + puff.x * wide,
    y: middle + puff.y * high,
    size: puff.size * Math.min(wide, high),
  }));
  const shadow = ellipse(x - side * height * 0.14, foot, wide * 0.95, height * 0.045, light.deep, 0.3);
  const trunk = stroke(`M${short(x)} ${short(foot)}V${short(middle)}`, mix(tone(0), light.deep, 0.4), height * 0.045);
  const body = puffs.map((puff) => circle(puff.x, puff.y, puff.size, tone(0.08)));
  picture.add(shadow, trunk, ellipse(x, middle, wide * 0.8, high * 0.8, tone(0.08)), ...body);
  const lit = picture.soft(tone(0.95), 0.85);
  const facing = (puff: { x: number; y: number }) => ((puff.x - x) / wide) * side * 0.8 - (puff.y - middle) / high;
  picture.add(
    ...puffs
      .filter((puff) => facing(puff) > -0.55 && puff.size > height * 0.03)
      .map((puff) =>
        ellipse(
          puff.x + side * puff.size * 0.18,
          puff.y - puff.size * 0.22,
          puff.size,
          puff.size * 0.92,
          lit,
          Math.min(1, 0.55 + facing(puff) * 0.4),
        ),
      ),
  );
  if (height > 42) foliage(picture, { x, y: middle, wide, high }, tone);
}

/** Single leaves on a crown that is near enough to show them: dark inside, bright towards the light, ragged at the rim. */
function foliage(
  picture: Picture,
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
  tone: (k: number) => Hex,
): void {
  const { dice, side } = picture;
  const paths = ['', '', '', '', ''];
  const size = Math.max(1.8, Math.min(wide, high) * 0.034);
  for (let leaves = Math.min(300, Math.round((wide * high) / 20)); leaves > 0; leaves--) {
    const [turn, reach] = [dice.between(0, Math.PI * 2), dice.next() ** 0.42 * 1.07];
    const [u, v] = [Math.cos(turn) * reach, Math.sin(turn) * reach];
    const light = Math.max(0, Math.min(0.99, 0.42 + u * side * 0.34 - v * 0.38 + dice.between(-0.24, 0.24)));
    paths[Math.floor(light * paths.length)] += leafAt(x + u * wide, y + v * high, size * dice.between(0.8, 1.7));
  }
  paths.forEach((d, i) => {
    if (d !== '') picture.add(shape(d, tone([-0.1, 0.12, 0.45, 0.8, 1][i] ?? 0.4), 0.85));
  });
}

/** An almond of that width. */
const leafAt = (x: number, y: number, width: number): string => {
  const [w, h] = [short(width * 1.3), short(width * 1.2)];
  return `M${short(x - width * 1.3)} ${short(y)}q${w} ${-h} ${short(width * 2.6)} 0q${-w} ${h} ${short(-width * 2.6)} 0`;
};

/** Balls of leaves in a unit circle: great ones inside, small ones that break the rim. */
function puffsOf({ dice }: Picture, count: number, ragged: boolean): { x: number; y: number; size: number }[] {
  const ring = (length: number, reach: () => number, size: () => number) =>
    Array.from({ length }, (_, i) => {
      const [turn, away] = [(i / length) * Math.PI * 2 + dice.between(-0.25, 0.25), reach()];
      return { x: Math.cos(turn) * away, y: Math.sin(turn) * away, size: size() };
    });
  const rim = ring(
    ragged ? count * 2 : 0,
    () => dice.between(0.8, 1.02),
    () => dice.between(0.06, 0.15),
  );
  return [
    ...rim,
    ...ring(
      count,
      () => Math.sqrt(dice.between(0.1, 1)) * 0.76,
      () => dice.between(0.26, 0.42),
    ),
  ];
}

/** The colour of leaves from shade (0) to full light (1), seen through the air. */
function leafTone({ light }: Picture, leaf: Hex, nearness: number): (k: number) => Hex {
  return (k) =>
    mix(light.haze, multiply(leaf, mix(mix(light.ambient, light.deep, 0.3), light.direct, k)), 0.25 + nearness * 0.75);
}

/** A tree without leaves, branch by branch; snow lies on none of it, it is too thin. */
export function bareTree(picture: Picture, { x, foot, height, nearness = 0.8, leaf }: Tree): void {
  const { dice, light } = picture;
  const colour = mix(light.haze, mix(leaf ?? '#4a4038', light.deep, 0.45), 0.25 + nearness * 0.75);
  const byWidth = new Map<number, string>();
  const grow = (x0: number, y0: number, angle: number, length: number, order: number): void => {
    const bend = dice.between(-0.15, 0.15);
    const [x1, y1] = [x0 + Math.sin(angle) * length, y0 - Math.cos(angle) * length];
    const d = `M${short(x0)} ${short(y0)}Q${short((x0 + x1) / 2 + bend * length)} ${short((y0 + y1) / 2)} ${short(x1)} ${short(y1)}`;
    byWidth.set(order, (byWidth.get(order) ?? '') + d);
    if (order === 5) return;
    const branches = order === 0 ? 3 : dice.whole(2, 3);
    for (let i = 0; i < branches; i++) {
      const spread = (i - (branches - 1) / 2) * dice.between(0.45, 0.75) + dice.between(-0.15, 0.15);
      grow(x1, y1, angle * 0.8 + spread, length * dice.between(0.6, 0.82), order + 1);
    }
  };
  grow(x, foot, dice.between(-0.05, 0.05), height * 0.27, 0);
  for (const [order, d] of byWidth) picture.add(stroke(d, colour, Math.max(0.7, height * 0.042 * 0.58 ** order)));
}

/** A tall pine: bare red trunk, flat plates of needles above. */
export function pine(picture: Picture, { x, foot, height, nearness = 0.9 }: Tree): void {
  const { dice, light, side } = picture;
  const tone = (colour: Hex, k: number) =>
    mix(light.haze, multiply(colour, mix(light.ambient, light.direct, k)), 0.25 + nearness * 0.75);
  const lean = dice.between(-0.08, 0.08) * height;
  const d = `M${short(x)} ${short(foot)}Q${short(x - lean * 0.4)} ${short(foot - height * 0.5)} ${short(x + lean)} ${short(foot - height * 0.92)}`;
  picture.add(stroke(d, tone('#6e4a36', 0.2), height * 0.035));
  const plates = repeat(8, (i) => ({
    x: x + lean * (0.5 + i / 16) + dice.between(-0.16, 0.16) * height * (1 - i / 12),
    y: foot - height * (0.58 + i * 0.052),
    rx: height * dice.between(0.1, 0.19) * (1 - i / 14),
  }));
  picture.add(...plates.map((plate) => ellipse(plate.x, plate.y, plate.rx, plate.rx * 0.36, tone('#3f5236', 0))));
  picture.add(
    ...plates.map((plate) =>
      ellipse(
        plate.x + side * plate.rx * 0.2,
        plate.y - plate.rx * 0.1,
        plate.rx * 0.72,
        plate.rx * 0.2,
        tone('#5f7444', 0.8),
        0.8,
      ),
    ),
  );
}

/** A few trees and bushes together, as they stand in pastures. */
export function grove(picture: Picture, ground: (x: number) => number, middle: number, nearness = 0.75): void {
  const { dice } = picture;
  for (let i = dice.whole(1, 5); i > 0; i--) {
    const x = middle + dice.between(-80, 80);
    tree(picture, { x, foot: ground(x) + 6, height: dice.between(36, 84), nearness });
  }
  if (!picture.light.snow && dice.chance(0.6))
    bush(picture, middle + dice.between(-70, 70), ground(middle) + 8, dice.between(40, 120), nearness);
}

/** A low bush: a heap of balls, highest in the middle, with single leaves when it is near. */
export function bush(picture: Picture, x: number, foot: number, width: number, nearness = 0.8, leaf?: Hex): void {
  const { dice, light, side } = picture;
  const tone = leafTone(picture, leaf ?? (light.snow ? '#5c6158' : light.leaf), nearness);
  const high = width * dice.between(0.28, 0.42);
  const puffs = repeat(Math.max(6, Math.min(16, Math.round(width / 9))), () => {
    const across = dice.between(-1, 1);
    const size = high * dice.between(0.22, 0.4) * (1.2 - Math.abs(across) * 0.5);
    return { x: x + across * width * 0.42, y: foot - size * 0.6 - dice.next() * high * 0.62 * (1 - across ** 2), size };
  });
  const lit = picture.soft(tone(0.95), 0.8);
  picture.add(ellipse(x - side * width * 0.1, foot, width * 0.6, width * 0.05, light.deep, 0.25));
  picture.add(ellipse(x, foot - high * 0.3, width * 0.44, high * 0.34, tone(0.05)));
  picture.add(...puffs.map((puff) => circle(puff.x, puff.y, puff.size, tone(0.05))));
  picture.add(
    ...puffs.map((puff) => circle(puff.x + side * puff.size * 0.2, puff.y - puff.size * 0.25, puff.size, lit, 0.8)),
  );
  if (width > 50) foliage(picture, { x, y: foot - high * 0.5, wide: width * 0.46, high: high * 0.5 }, tone);
}
