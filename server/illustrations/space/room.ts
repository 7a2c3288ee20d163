import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { polygon, rect } from '../draw/svg';
import { type Plane, patch, plane } from './plane';
import { unit, type Vec } from './vector';
import { type Standpoint, View } from './view';

/** A room whose far wall is `depth` metres away; x runs from −width/2, the floor is at 0. */
export interface Room {
  width: number;
  height: number;
  depth: number;
  floor: Plane;
  ceiling: Plane;
  left: Plane;
  right: Plane;
  back: Plane;
}

/** A room of that measure; every plane faces inwards. */
export function roomOf(width: number, height: number, depth: number): Room {
  const half = width / 2;
  const [x, y, z]: [Vec, Vec, Vec] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  return {
    width,
    height,
    depth,
    floor: { ...plane([-half, 0, 0], x, z, width, depth), normal: y },
    ceiling: { ...plane([-half, height, 0], x, z, width, depth), normal: [0, -1, 0] },
    left: { ...plane([-half, 0, 0], z, y, depth, height), normal: x },
    right: { ...plane([half, 0, 0], z, y, depth, height), normal: [-1, 0, 0] },
    back: { ...plane([-half, 0, depth], x, y, width, height), normal: [0, 0, -1] },
  };
}

export interface Indoors {
  /** Where most of the light comes from. */
  from?: 'back' | 'side' | 'above';
  /** Colour in the shade and in the light; without them those of the hour. */
  ambient?: Hex;
  direct?: Hex;
}

/** A look into a room. The haze of indoors is the light itself. */
export function indoors(
  picture: Picture,
  standpoint: Standpoint,
  { from = 'side', ambient, direct }: Indoors = {},
): View {
  const { light, side } = picture;
  const sun: Record<typeof from, Vec> = {
    back: [side * 0.35, 0.55, 0.7],
    side: [side * 0.8, 0.5, -0.3],
    above: [side * 0.2, 0.9, -0.35],
  };
  return new View(picture, standpoint, {
    sun: unit(sun[from]),
    ambient: ambient ?? (light.lamps ? mix(light.ambient, '#b08a66', 0.5) : mix(light.ambient, '#f4efe4', 0.3)),
    direct: direct ?? (light.lamps ? mix(light.direct, '#ffdcae', 0.6) : light.direct),
    haze: mix(light.sun, light.haze, 0.4),
    clarity: 90,
  });
}

export interface Finish {
  wall: Hex;
  floor: Hex;
  ceiling: Hex;
  /** How much brighter the far end is: −1 dark … 1 full of light. */
  depth?: number;
}

/** Floor, walls and ceiling, each fading towards the far end. */
export function paintRoom(view: View, room: Room, { wall, floor, ceiling, depth = 0.35 }: Finish): void {
  const { picture } = view;
  picture.add(rect(0, 0, 1200, 800, mix(view.tone(wall, [0, 0, -1]), picture.light.deep, 0.5)));
  surface(view, room.back, wall, depth, depth);
  surface(view, room.ceiling, ceiling, -0.1, depth);
  surface(view, room.floor, floor, -0.25, depth * 0.8);
  surface(view, room.left, wall, -0.2, depth * 0.8);
  surface(view, room.right, wall, -0.2, depth * 0.8);
}

/** One surface: brightness −1…1 at its near and at its far end. */
export function surface(view: View, on: Plane, colour: Hex, near: number, far: number): void {
  const corners = patch(on);
  const outline = view.outline(corners);
  if (outline.length < 3) return;
  const seen = view.tone(colour, on.normal);
  const [from, to] = endsOf(view, on);
  const fill = view.fade(from, to, {
    0: shift(view, seen, near),
    0.55: shift(view, seen, near * 0.3 + far * 0.7),
    1: shift(view, seen, far),
  });
  view.picture.add(polygon(outline, fill));
}

function endsOf(view: View, on: Plane): [Vec, Vec] {
  const [a, b, , d] = patch(on);
  const start: Vec = a ?? [0, 0, 0];
  const end = on.along[2] > 0.5 ? (b ?? start) : (d ?? start);
  const clipped: Vec = [start[0], start[1], Math.max(start[2], view.eye[2] + 1)];
  return [clipped, end];
}

const shift = (view: View, colour: Hex, by: number): Hex =>
  by < 0 ? mix(colour, view.picture.light.deep, -by) : mix(colour, view.light.direct, by * 0.75);
