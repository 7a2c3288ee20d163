import type { Hex } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Point, pathOf, polygon, shape } from '../draw/svg';
import type { Skyline } from './relief';

interface Edge {
  fill: Hex;
  height: number;
  /** Mean distance between two trees. */
  gap: number;
  from?: number;
  to?: number;
}

/** The edge of a fir wood that stands on the line; below it the wood is closed. */
export function firEdge(
  picture: Picture,
  line: Skyline,
  { fill, height, gap, from = 0, to = sheet.width }: Edge,
): void {
  const { dice, noise } = picture;
  const start = dice.between(0, 400);
  const points: Point[] = [];
  for (let x = from; x < to; x += gap * dice.between(0.55, 1.5)) {
    const tall = height * dice.between(0.45, 1.15) * (1 + 0.5 * noise(x / 160 + start, 2));
    const [half, y] = [tall * 0.23, line(x)];
    points.push([x - half, y + 3], [x - half * 0.45, y - tall * 0.42], [x - half * 0.6, y - tall * 0.4], [x, y - tall]);
    points.push([x + half * 0.55, y - tall * 0.41], [x + half * 0.42, y - tall * 0.44], [x + half, y + 3]);
  }
  if (points.length === 0) return;
  picture.add(shape(`M${from} ${sheet.height}L${pathOf(points).slice(1)}L${to} ${sheet.height}Z`, fill));
}

/** One near conifer, tier by tier, with its lit side. */
export function fir(picture: Picture, x: number, foot: number, height: number, fill: Hex, lit?: Hex): void {
  const tiers = repeat(10, (i) => tierOf(picture, x, foot, height, i / 10));
  const [left, right] = [tiers.flatMap((tier) => tier.left).reverse(), tiers.flatMap((tier) => tier.right)];
  const trunk: Point[] = [
    [x + height * 0.014, foot - height * 0.04],
    [x + height * 0.014, foot],
    [x - height * 0.014, foot],
    [x - height * 0.014, foot - height * 0.04],
  ];
  picture.add(polygon([[x, foot - height], ...right, ...trunk, ...left], fill));
  if (!lit) return;
  const half = picture.side > 0 ? right : [...left].reverse();
  picture.add(
    polygon([[x, foot - height], ...half, [x + picture.side * height * 0.05, foot - height * 0.08]], lit, 0.35),
  );
}

function tierOf(
  picture: Picture,
  x: number,
  foot: number,
  height: number,
  down: number,
): { left: Point[]; right: Point[] } {
  const { dice } = picture;
  const reach = height * (0.022 + 0.185 * down ** 0.9) * dice.between(0.82, 1.12);
  const y = foot - height + height * 0.93 * (down + 0.085);
  return {
    left: [
      [x - reach * 0.4, y - height * 0.014],
      [x - reach, y + height * 0.026],
    ],
    right: [
      [x + reach * 0.4, y - height * 0.014],
      [x + reach * dice.between(0.85, 1.1), y + height * 0.026],
    ],
  };
}
