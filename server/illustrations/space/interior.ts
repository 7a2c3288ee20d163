import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { contact, fallingFrom, pane, sunbeam } from './daylight';
import { type Plane, patch, plane, spot } from './plane';
import { type Indoors, indoors, paintRoom, type Room, roomOf } from './room';
import { paint, type Thing } from './things';
import type { Vec } from './vector';
import type { View } from './view';

export interface Interior extends Indoors {
  /** Width, height, depth: the dice add or take a little. */
  size: Vec;
  wall: Hex;
  floor: Hex;
  ceiling?: Hex;
  /** Brightness of the far end, −1 … 1. */
  depth?: number;
  /** Height of the eye, metres. */
  eye?: number;
  focal?: number;
}

/** An empty room, painted, seen from a place the dice choose near its front wall. */
export function interior(
  picture: Picture,
  { size, wall, floor, ceiling = '#ece9e1', depth = 0.3, eye = 1.55, focal = 680, ...light }: Interior,
): { view: View; room: Room } {
  const { dice } = picture;
  const [width, height, deep] = size;
  const room = roomOf(width * dice.between(0.92, 1.15), height, deep * dice.between(0.92, 1.12));
  const x = dice.between(-0.3, 0.3) * room.width;
  const view = indoors(
    picture,
    {
      eye: [x, eye, -0.4],
      focal: focal * dice.between(0.94, 1.1),
      horizon: dice.between(395, 440),
      facing: -x * 0.03 + dice.between(-0.1, 0.1),
    },
    light,
  );
  paintRoom(view, room, { wall, floor, ceiling, depth });
  return { view, room };
}

/** Boards that run away from us. */
export function boards(view: View, { floor, width, depth }: Room, step = 0.22, opacity = 0.2): void {
  const { picture } = view;
  for (let x = step; x < width; x += step) {
    picture.add(
      line(
        [view.pixel(spot(floor, x, Math.max(1, 0.6))), view.pixel(spot(floor, x, depth))],
        picture.light.deep,
        1,
        opacity,
      ),
    );
  }
}

/** Square tiles; with `second`, as a chequerboard. */
export function tiles(view: View, { floor, width, depth }: Room, size: number, second?: Hex): void {
  const { picture } = view;
  const joints: [Vec, Vec][] = [];
  for (let x = size; x < width; x += size) joints.push([spot(floor, x, 0.8), spot(floor, x, depth)]);
  for (let z = size; z < depth; z += size) joints.push([spot(floor, 0, z), spot(floor, width, z)]);
  if (second) {
    for (let i = 0; i * size < width; i++) {
      for (let k = i % 2; k * size < depth; k += 2) {
        const corners = patch(
          floor,
          i * size,
          k * size,
          Math.min(size, width - i * size),
          Math.min(size, depth - k * size),
        );
        picture.add(polygon(view.outline(corners), view.tone(second, floor.normal), 0.75));
      }
    }
  }
  picture.add(...joints.map(([a, b]) => line([view.pixel(a), view.pixel(b)], picture.light.deep, 1, 0.16)));
}

/** A carpet about its middle. */
export function carpet(view: View, [x, z]: readonly [number, number], width: number, depth: number, colour: Hex): void {
  const on = plane([x - width / 2, 0.012, z - depth / 2], [1, 0, 0], [0, 0, 1], width, depth);
  view.picture.add(polygon(view.outline(patch(on)), view.tone(colour, [0, 1, 0])));
  view.picture.add(
    polygon(
      view.outline(patch(on, 0.15, 0.15, width - 0.3, depth - 0.3)),
      view.tone(mix(colour, '#ffffff', 0.1), [0, 1, 0]),
    ),
  );
}

interface Row {
  count: number;
  width: number;
  sill: number;
  height: number;
  columns?: number;
  rows?: number;
  frame?: Hex;
  arched?: boolean;
  /** Metres of wall left free at both ends. */
  margin?: number;
  /** Strength of the sunlight they throw on the floor; 0 for none. */
  beam?: number;
}

/** Windows in an even row along a wall, and the sun they let in. */
export function windowRow(
  view: View,
  on: Plane,
  { count, width, sill, height, margin = 1.2, beam = 0.26, ...bars }: Row,
): void {
  const gap = (on.width - 2 * margin) / count;
  const all = repeat(count, (i) =>
    pane(view, on, { x: margin + gap * (i + 0.5) - width / 2, y: sill, width, height, ...bars }),
  );
  if (beam === 0 || view.picture.light.stars) return;
  const inwards: Vec = on.normal[0] === 0 ? [-view.picture.side * 0.4, -0.8, -0.75] : fallingFrom(-on.normal[0]);
  for (const corners of all) sunbeam(view, corners, inwards, beam);
}

/** The wall the sun comes through. */
export const sunnyWall = ({ picture }: View, room: Room): Plane => (picture.side < 0 ? room.left : room.right);
/** The wall opposite the windows. */
export const shadyWall = ({ picture }: View, room: Room): Plane => (picture.side < 0 ? room.right : room.left);

/** Things that stand on the floor, each with a soft dark at its foot. */
export function furnish(view: View, things: readonly Thing[]): void {
  for (const { body, at } of things) {
    const [width, depth] = [spanOf(body, 0), spanOf(body, 2)];
    contact(view, [at[0], 0.01, at[2]], width * 1.35 + 0.1, depth * 1.35 + 0.1, 0.36);
  }
  paint(view, things);
}

function spanOf(body: readonly Vec[], axis: 0 | 2): number {
  const values = body.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
}

/** A flat thing on a wall: picture, board, mirror, poster. */
export function hang(
  view: View,
  on: Plane,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: Hex,
  frame?: Hex,
): void {
  if (frame)
    view.picture.add(
      polygon(view.outline(patch(on, x - 0.06, y - 0.06, width + 0.12, height + 0.12)), view.tone(frame, on.normal)),
    );
  view.picture.add(polygon(view.outline(patch(on, x, y, width, height)), view.tone(colour, on.normal)));
}

/** A band along a wall: skirting, panel, rail. */
export const wallBand = (view: View, on: Plane, y: number, height: number, colour: Hex): void =>
  view.picture.add(polygon(view.outline(patch(on, 0, y, on.width, height)), view.tone(colour, on.normal)));

/** Lamps set into a ceiling, in rows. */
export function ceilingLamps(
  view: View,
  room: Room,
  columns: number,
  rows: number,
  size: readonly [number, number],
  colour: Hex = '#fff6e0',
): void {
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = 0; column < columns; column++) {
      const x = (room.width / columns) * (column + 0.5) - size[0] / 2;
      const z = (room.depth / rows) * (row + 0.5) - size[1] / 2;
      view.picture.add(polygon(view.outline(patch(room.ceiling, x, z, size[0], size[1])), colour, 0.95));
    }
  }
}

/** Beams across a ceiling. */
export function beams(view: View, room: Room, colour: Hex, gap = 1.1): void {
  const { picture } = view;
  for (let z = room.depth - 0.3; z > 0.8; z -= gap) {
    const face: Plane = {
      ...plane([-room.width / 2, room.height - 0.24, z], [1, 0, 0], [0, 1, 0], room.width, 0.24),
      normal: [0, 0, -1],
    };
    const under: Plane = {
      ...plane([-room.width / 2, room.height - 0.24, z], [1, 0, 0], [0, 0, 1], room.width, 0.2),
      normal: [0, -1, 0],
    };
    picture.add(polygon(view.outline(patch(under)), mix(view.tone(colour, under.normal), picture.light.deep, 0.25)));
    picture.add(polygon(view.outline(patch(face)), view.tone(colour, face.normal)));
  }
}
