import { type Hex, mix } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { line, type Point, pathOf, polygon, shape } from '../draw/svg';
import { glow } from '../nature/mist';
import { arch, type Plane, patch, spot } from './plane';
import { middle, type Vec } from './vector';
import type { View } from './view';

interface Pane {
  x: number;
  y: number;
  width: number;
  height: number;
  columns?: number;
  rows?: number;
  frame?: Hex;
  arched?: boolean;
}

/** A window in a wall of a room: frame, sky behind the glass, bars, and the light it spills. Gives its corners. */
export function pane(
  view: View,
  on: Plane,
  { x, y, width, height, columns = 2, rows = 3, frame = '#e8e2d4', arched = false }: Pane,
): Vec[] {
  const { picture } = view;
  const cut = (edge: number) => {
    const [w, h] = [width + 2 * edge, height + 2 * edge];
    return arched ? arch(on, x - edge, y - edge, w, h) : patch(on, x - edge, y - edge, w, h);
  };
  const corners = cut(0);
  picture.add(polygon(view.outline(cut(0.09)), view.tone(frame, on.normal)));
  const [foot, head] = [spot(on, x, y), spot(on, x, y + height)];
  const sky = picture.light.sky;
  const fill = view.fade(head, foot, {
    0: mix(sky[1], picture.light.sun, 0.35),
    1: mix(sky[2], picture.light.sun, 0.7),
  });
  picture.add(polygon(view.outline(corners), fill));
  bars(view, on, { x, y, width, height, columns, rows }, view.tone(frame, on.normal));
  spill(view, corners);
  return corners;
}

function bars(view: View, on: Plane, { x, y, width, height, columns = 1, rows = 1 }: Pane, colour: Hex): void {
  const thick = Math.max(1, view.scaleAt(spot(on, x, y)) * 0.05);
  const upright = repeat(columns - 1, (i) => x + (width * (i + 1)) / columns);
  const level = repeat(rows - 1, (i) => y + (height * (i + 1)) / rows);
  const draw = (a: Vec, b: Vec) => line([view.pixel(a), view.pixel(b)], colour, thick);
  view.picture.add(...upright.map((at) => draw(spot(on, at, y), spot(on, at, y + height))));
  view.picture.add(...level.map((at) => draw(spot(on, x, at), spot(on, x + width, at))));
}

function spill(view: View, corners: readonly Vec[]): void {
  const [x, y] = view.pixel(middle(corners));
  const size = view.scaleAt(middle(corners));
  if (view.depthOf(middle(corners)) < 1) return;
  glow(view.picture, x, y, size * 2.6, view.picture.light.sun, 0.34);
}

/** The bright patch on the floor that a window throws, and the shaft of light through the air. */
export function sunbeam(view: View, corners: readonly Vec[], towards: Vec, strength = 0.5): void {
  const { picture } = view;
  const fallen = corners.map(
    ([x, y, z]): Vec => [x + (towards[0] / -towards[1]) * y, 0.01, z + (towards[2] / -towards[1]) * y],
  );
  const onFloor = view.outline(fallen);
  if (onFloor.length < 3) return;
  picture.add(polygon(onFloor, picture.light.sun, strength));
  const shaft = band(view.outline(corners), onFloor);
  const fill = view.fade(middle(corners), middle(fallen), {
    0: [picture.light.sun, strength * 0.5],
    1: [picture.light.sun, 0.02],
  });
  picture.add(shape(`${pathOf(shaft)}Z`, fill));
}

/** The outline round two polygons of the sheet. */
function band(a: readonly Point[], b: readonly Point[]): Point[] {
  const points = [...a, ...b].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && !bends(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(points), ...half(points.reverse())];
}

const bends = (a: Point | undefined, b: Point | undefined, c: Point): boolean =>
  !a || !b || (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;

/** The way sunlight falls into a room from one side, a little towards us. */
export const fallingFrom = (side: number, steep = 0.75): Vec => [-side, -steep, -0.25];

/** A soft dark under something that stands on the floor. */
export function contact(view: View, at: Vec, width: number, depth: number, opacity = 0.4): void {
  const corners = repeat(20, (i): Vec => {
    const turn = (Math.PI * 2 * i) / 20;
    return [at[0] + (Math.cos(turn) * width) / 2, at[1], at[2] + (Math.sin(turn) * depth) / 2];
  });
  view.picture.add(polygon(view.outline(corners), view.picture.soft(view.picture.light.deep), opacity));
}
