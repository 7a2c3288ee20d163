import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, type Point, pathOf, polygon, rect, shape, stroke } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { drift, mist } from '../nature/mist';
import { glitter } from '../nature/water';
import { railcar, valleyOf } from './viaductParts';

/** The iron arch over the gorge, its deck across the whole width. */
export function ironViaduct(picture: Picture): void {
  const { dice, light } = picture;
  const middle = dice.between(520, 680);
  backdrop(picture, 430, { planes: 3, rise: 110 });
  const valley = valleyOf(picture, middle);
  firEdge(picture, valley(30), { fill: picture.air(0.36), height: 26, gap: 9 });
  mist(picture, 520, 200, 0.55);
  bridge(picture, middle, dice.between(270, 310));
  firEdge(picture, valley(120), { fill: picture.air(0.64), height: 34, gap: 10 });
  lake(picture, middle);
  mist(picture, 650, 120, 0.55);
  drift(picture, 630, 5, 0.5);
  firEdge(picture, (x) => 830 - 130 * Math.abs((x - middle) / 600) ** 1.7, {
    fill: mix(picture.air(0.9), light.deep, 0.5),
    height: 66,
    gap: 15,
  });
  foreground(picture);
}

function bridge(picture: Picture, middle: number, deck: number): void {
  const { dice, light } = picture;
  const paint = dice.pick([materials.iron, materials.iron, materials.iron, '#6d7f7a']);
  const iron = mix(mix(paint, light.ambient, 0.15), light.haze, 0.1);
  const dark = mix(mix(paint, light.deep, 0.5), light.haze, 0.1);
  const reach = dice.between(250, 310);
  const arch = (x: number, lift: number) => {
    const u = (x - middle) / reach;
    return deck + 26 + lift + 285 * u * u * (1 + 0.12 * u * u);
  };
  for (const away of [-540, -415, 415, 540])
    pier(picture, middle + away, deck + 22, 640 - Math.abs(away) * 0.22, 17, iron, dark);
  for (const s of [-1, 1]) pier(picture, middle + s * reach, deck + 22, 620, 25, iron, dark);
  for (const u of [-0.62, -0.36, 0.36, 0.62])
    pier(picture, middle + u * reach, deck + 22, arch(middle + u * reach, 4), 9, iron, dark);
  archOf(picture, middle, reach, arch, iron, dark);
  deckOf(picture, deck, iron, dark);
}

function archOf(
  picture: Picture,
  middle: number,
  reach: number,
  arch: (x: number, lift: number) => number,
  iron: Hex,
  dark: Hex,
): void {
  const steps = 20;
  const xs = repeat(steps + 1, (i) => middle - reach + (2 * reach * i) / steps);
  const thick = (x: number) => 22 + 26 * Math.abs((x - middle) / reach);
  const upper = xs.map((x): Point => [x, arch(x, 0)]);
  const lower = xs.map((x): Point => [x, arch(x, thick(x))]);
  const bars = xs
    .slice(0, -1)
    .map(
      (_, i) =>
        `${pathOf([upper[i] ?? [0, 0], lower[i + 1] ?? [0, 0]])}${pathOf([lower[i] ?? [0, 0], upper[i + 1] ?? [0, 0]])}`,
    );
  picture.add(
    stroke(bars.join(''), dark, 2.6),
    line(upper, iron, 8),
    line(lower, iron, 6),
    line(
      upper.map(([x, y]): Point => [x, y - 3]),
      picture.light.direct,
      1.6,
      0.6,
    ),
  );
}

function pier(picture: Picture, x: number, top: number, end: number, spread: number, iron: Hex, dark: Hex): void {
  const half = (share: number) => spread * (0.45 + 0.55 * share);
  const levels = Math.max(2, Math.round((end - top) / 30));
  const at = (i: number) => ({ y: top + ((end - top) * i) / levels, w: half(i / levels) });
  const lattice = repeat(levels, (i) => {
    const [a, b] = [at(i), at(i + 1)];
    return `${pathOf([
      [x - a.w, a.y],
      [x + b.w, b.y],
    ])}${pathOf([
      [x + a.w, a.y],
      [x - b.w, b.y],
    ])}${pathOf([
      [x - b.w, b.y],
      [x + b.w, b.y],
    ])}`;
  });
  const [first, last] = [at(0), at(levels)];
  picture.add(
    polygon(
      [
        [x - first.w, top],
        [x + first.w, top],
        [x + last.w, end],
        [x - last.w, end],
      ],
      iron,
      0.3,
    ),
    stroke(lattice.join(''), dark, 2),
  );
  for (const s of [-1, 1])
    picture.add(
      line(
        [
          [x + s * first.w, top],
          [x + s * last.w, end],
        ],
        s === picture.side ? mix(iron, picture.light.direct, 0.35) : iron,
        4.5,
      ),
    );
}

function deckOf(picture: Picture, deck: number, iron: Hex, dark: Hex): void {
  const lattice = repeat(Math.ceil(sheet.width / 22), (i) => `M${i * 22} ${deck}l22 22M${i * 22} ${deck + 22}l22 -22`);
  picture.add(rect(0, deck, sheet.width, 22, iron, 0.5), stroke(lattice.join(''), dark, 2));
  picture.add(
    rect(0, deck - 5, sheet.width, 6, iron),
    rect(0, deck + 21, sheet.width, 5, dark),
    rect(0, deck - 6, sheet.width, 2, picture.light.direct, 0.7),
  );
  if (picture.dice.chance(0.4)) railcar(picture, picture.dice.between(80, 800), deck - 5);
}

function lake(picture: Picture, middle: number): void {
  const { light } = picture;
  const fill = picture.linear({ 0: mix(light.sky[2], light.near, 0.2), 1: mix(light.sky[0], light.near, 0.4) });
  picture.add(shape(`M${middle - 350} 800Q${middle - 180} 650 ${middle} 652T${middle + 360} 800Z`, fill));
  glitter(picture, middle + picture.side * 70, 664, 120);
}
