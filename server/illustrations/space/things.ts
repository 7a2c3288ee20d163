import type { Hex } from '../draw/colour';
import { sheet } from '../draw/picture';
import { type Point, pathOf, polygon, shape, tile, veil } from '../draw/svg';
import { type Plane, patch, type Sides, sidesOf } from './plane';
import { dot, middle, minus, type Vec } from './vector';
import type { View } from './view';

/** Something flat on a face: a window, a door, a band. */
export interface Mark {
  corners: readonly Vec[];
  colour: Hex;
  /** Shines by itself: a lamp behind glass, the sky in a window. */
  lit?: boolean;
}

export interface Face {
  corners: readonly Vec[];
  normal: Vec;
  colour: Hex;
  /** Shines by itself. */
  lit?: boolean;
  /** What is on it; a function is asked only once the face is seen. */
  marks?: readonly Mark[] | (() => readonly Mark[]);
}

/** Whatever stands somewhere and can be painted: blocks, people, trees. */
export interface Thing {
  at: Vec;
  paint(view: View): string[];
  /** The points that throw its shadow. */
  body: readonly Vec[];
}

/** Things from far to near; `at` decides. */
export function paint(view: View, things: readonly Thing[]): void {
  const far = (thing: Thing) => view.depthOf(thing.at);
  view.picture.add(...[...things].sort((a, b) => far(b) - far(a)).flatMap((thing) => thing.paint(view)));
}

/** A body of flat faces. */
export function solid(faces: readonly Face[], at: Vec = middle(faces.flatMap((face) => face.corners))): Thing {
  return {
    at,
    get body() {
      return faces.flatMap((face) => face.corners);
    },
    paint: (view) => inOrder(view, faces).flatMap((face) => paintFace(view, face)),
  };
}

/** Several things that belong together and are painted in the order given. */
export function group(things: readonly Thing[], at: Vec = middle(things.map((thing) => thing.at))): Thing {
  return {
    at,
    body: things.flatMap((thing) => thing.body),
    paint: (view) => things.flatMap((thing) => thing.paint(view)),
  };
}

/** Several things that belong together and hide one another as they stand. */
export function cluster(things: readonly Thing[], at: Vec = middle(things.map((thing) => thing.at))): Thing {
  const far = (view: View) => (a: Thing, b: Thing) => view.depthOf(b.at) - view.depthOf(a.at);
  return {
    at,
    body: things.flatMap((thing) => thing.body),
    paint: (view) => [...things].sort(far(view)).flatMap((thing) => thing.paint(view)),
  };
}

/** The faces that are turned to us, far ones first. */
function inOrder(view: View, faces: readonly Face[]): Seen[] {
  const seen: Seen[] = [];
  for (const face of faces) {
    const centre = middle(face.corners);
    if (dot(face.normal, minus(view.eye, centre)) > 0) seen.push({ ...face, depth: view.depthOf(centre) });
  }
  return seen.sort((a, b) => b.depth - a.depth);
}

type Seen = Face & { depth: number };

/** Somewhere on the sheet, with room for the widest crop. */
function isSeen(outline: readonly Point[]): boolean {
  if (outline.length < 3) return false;
  const beyond = (side: (point: Point) => boolean) => outline.every(side);
  return !(
    beyond(([x]) => x < 0) ||
    beyond(([x]) => x > sheet.width) ||
    beyond(([, y]) => y < 0) ||
    beyond(([, y]) => y > sheet.height)
  );
}

function paintFace(view: View, { corners, normal, colour, lit, depth, marks = [] }: Seen): string[] {
  const outline = view.outline(corners);
  if (!isSeen(outline)) return [];
  const tone = lit ? view.distant(colour, depth * 0.5) : view.tone(colour, normal, depth);
  return [tile(outline, tone), ...paintMarks(view, typeof marks === 'function' ? marks() : marks, normal)];
}

/** Marks of one colour become one path: a façade has many windows. */
export function paintMarks(view: View, marks: readonly Mark[], normal: Vec): string[] {
  const byColour = new Map<Hex, string>();
  for (const { corners, colour, lit } of marks) {
    const outline = view.outline(corners);
    if (!isSeen(outline)) continue;
    const depth = view.depthOf(middle(corners));
    const tone = lit ? view.distant(colour, depth * 0.5) : view.tone(colour, normal, depth);
    byColour.set(tone, `${byColour.get(tone) ?? ''}${pathOf(outline)}Z`);
  }
  return [...byColour].map(([tone, d]) => shape(d, tone));
}

/** A whole plane as a face. */
export const face = (on: Plane, colour: Hex, marks: Face['marks'] = []): Face => ({
  corners: patch(on),
  normal: on.normal,
  colour,
  marks,
});

interface Block {
  at: Vec;
  size: Vec;
  turn?: number;
  colour: Hex;
  top?: Hex;
  /** What is on its sides. */
  marks?: (sides: Sides) => Partial<Record<keyof Sides, readonly Mark[]>>;
}

/** A block that stands on `at`, the middle of its foot. */
export function block({ at, size, turn = 0, colour, top = colour, marks }: Block): Thing {
  const sides = sidesOf(at, size, turn);
  const on = marks?.(sides) ?? {};
  const { front, right, back, left } = sides;
  return solid(
    [
      face(front, colour, on.front),
      face(right, colour, on.right),
      face(back, colour, on.back),
      face(left, colour, on.left),
      face(sides.top, top, on.top),
    ],
    at,
  );
}

/** The shadows of all things on the ground at height 0, as one dark veil. */
export function shadows(view: View, things: readonly Thing[], colour: Hex, opacity = 0.34): void {
  const { sun } = view.light;
  if (sun[1] < 0.08) return;
  const parts = things.map(({ body }) => {
    const fallen = body.map(([x, y, z]): Vec => [x - (sun[0] / sun[1]) * y, 0, z - (sun[2] / sun[1]) * y]);
    const outline = view.outline(hull(fallen));
    return outline.length < 3 ? '' : polygon(outline, colour);
  });
  view.picture.add(veil(parts, opacity));
}

/** The rubber band around points of the ground (Andrew's monotone chain). */
function hull(points: readonly Vec[]): Vec[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  const half = (list: readonly Vec[]) => {
    const chain: Vec[] = [];
    for (const point of list) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsLeft(a: Vec | undefined, b: Vec | undefined, c: Vec): boolean {
  if (!a || !b) return true;
  return (b[0] - a[0]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[0] - a[0]) > 1e-9;
}
