import { type Hex, mix } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Fill, type Point, pathOf, polygon, shape, stroke } from '../draw/svg';

/** The height of a line of land, in pixels from the top, at each x. */
export type Skyline = (x: number) => number;

interface Land {
  y: number;
  /** How far it rises and falls. */
  rise: number;
  /** Width of one wave. */
  wave: number;
  octaves?: number;
  /** Pointed crests instead of round backs. */
  sharp?: boolean;
}

/** A new line of hills; every call has its own. */
export function skyline(picture: Picture, { y, rise, wave, octaves = 4, sharp = false }: Land): Skyline {
  const start = picture.dice.between(0, 400);
  const { noise } = picture;
  if (!sharp) return (x) => y - noise(x / wave + start, octaves) * rise;
  return (x) => y - (0.5 - Math.abs(noise(x / wave + start, octaves)) * 1.7) * rise;
}

const step = 8;

/** A skyline as points, a little wider than the sheet. */
export function pointsOf(line: Skyline, from = -step, to = sheet.width + step): Point[] {
  return repeat(Math.ceil((to - from) / step) + 1, (i): Point => {
    const x = from + i * step;
    return [x, line(x)];
  });
}

/** Everything below the line, down to the foot of the sheet. */
export const below = (line: Skyline): string =>
  `M-${step} ${sheet.height}L${pathOf(pointsOf(line)).slice(1)}L${sheet.width + step} ${sheet.height}Z`;

/** Everything below a skyline in one colour. */
export function ridge(picture: Picture, line: Skyline, fill: Fill): void {
  picture.add(shape(below(line), fill));
}

/** Near ground: bright where the light grazes its edge, then sinking into its own colour. */
export function meadow(picture: Picture, line: Skyline, nearness: number, glow = 0.4): void {
  const { light } = picture;
  const body = mix(picture.air(nearness), mix(light.grass, light.near, 0.35), light.snow ? 0.82 : 0.5);
  const top = Math.min(...pointsOf(line).map(([, y]) => y)) / sheet.height;
  const fill = picture.linear(
    { 0: mix(body, light.direct, glow * (light.snow ? 0.9 : 0.7)), 0.28: body, 1: mix(body, light.deep, 0.35) },
    { x1: 0, y1: top * sheet.height, x2: 0, y2: sheet.height, pixels: true },
  );
  ridge(picture, line, fill);
}

interface Faces {
  /** Opacity of the lit and of the shaded slopes. */
  strength: number;
  /** How far a spur runs down, in pixels. */
  drop: number;
  lit?: Hex;
  shaded?: Hex;
}

/** From each summit a spur runs down; the slope on the side of the light is lit, the other shaded. */
export function slopes(picture: Picture, line: Skyline, { strength, drop, lit, shaded }: Faces): void {
  const { light, side } = picture;
  const bright = fadingDown(picture, lit ?? light.direct, strength);
  const dark = fadingDown(picture, shaded ?? light.deep, strength * 0.6);
  for (const summit of summitsOf(line)) {
    const spur = spurFrom(picture, summit, drop);
    picture.add(polygon([...slopeOf(summit, line, side), ...spur], bright));
    picture.add(polygon([...slopeOf(summit, line, side === 1 ? -1 : 1), ...spur], dark));
  }
}

const fadingDown = (picture: Picture, colour: Hex, opacity: number): Fill =>
  picture.linear({ 0: [colour, opacity], 1: [colour, 0] });

function summitsOf(line: Skyline): Point[] {
  const points = pointsOf(line, -80, sheet.width + 80);
  const reach = 4;
  return points.filter(([, y], i) => {
    const around = points.slice(Math.max(0, i - reach), i + reach + 1);
    return i >= reach && i < points.length - reach && around.every(([, other]) => other >= y);
  });
}

/** From the foot of the slope up to the summit, on one side. */
function slopeOf([x, y]: Point, line: Skyline, side: -1 | 1): Point[] {
  const points: Point[] = [];
  for (let at = x, last = y; Math.abs(at - x) < 260; at += side * step) {
    const height = line(at);
    if (height < last - 5) break;
    points.unshift([at, height]);
    last = height;
  }
  return points;
}

function spurFrom(picture: Picture, [x, y]: Point, drop: number): Point[] {
  const { dice } = picture;
  const points: Point[] = [];
  for (let i = 1, at = x; i <= 6; i++) {
    at += dice.between(-0.16, 0.16) * drop * (i % 2 ? 1 : -0.7) - picture.side * drop * 0.03;
    points.push([at, y + (drop * i) / 6]);
  }
  return points;
}

/** Fine strokes that run down from the line: gullies, rock, ploughing. */
export function gullies(
  picture: Picture,
  line: Skyline,
  count: number,
  length: number,
  colour: Hex,
  opacity: number,
): void {
  const { dice } = picture;
  const d = repeat(count, () => {
    const x = dice.between(0, sheet.width);
    const y = line(x) + dice.between(2, length * 0.6);
    return `M${Math.round(x)} ${Math.round(y)}q${Math.round(dice.between(-6, 6))} ${Math.round(length * 0.4)} ${Math.round(dice.between(-16, 16))} ${Math.round(length * dice.between(0.5, 1.1))}`;
  });
  picture.add(stroke(d.join(''), colour, 1.8, opacity));
}
