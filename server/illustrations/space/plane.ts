import { repeat } from '../draw/repeat';
import { cross, plus, times, turned, unit, type Vec } from './vector';

/** A flat rectangle in space with its own measure: metres along it and up it. */
export interface Plane {
  origin: Vec;
  along: Vec;
  up: Vec;
  normal: Vec;
  width: number;
  height: number;
}

const upright: Vec = [0, 1, 0];

/** A rectangle that begins at `origin`; its face is where along, up and normal make a right hand. */
export function plane(origin: Vec, along: Vec, up: Vec, width: number, height: number): Plane {
  const [a, u] = [unit(along), unit(up)];
  return { origin, along: a, up: u, normal: cross(a, u), width, height };
}

/** A point of the plane, metres along and up. */
export const spot = ({ origin, along, up }: Plane, x: number, y: number): Vec =>
  plus(origin, plus(times(along, x), times(up, y)));

/** A rectangle on the plane; without measures, all of it. */
export function patch(on: Plane, x = 0, y = 0, width = on.width, height = on.height): Vec[] {
  return [spot(on, x, y), spot(on, x + width, y), spot(on, x + width, y + height), spot(on, x, y + height)];
}

/** A rectangle with a round head (`point` above 1 makes it Gothic); `height` includes the head. */
export function arch(on: Plane, x: number, y: number, width: number, height: number, point = 1): Vec[] {
  const spring = height - (width / 2) * point;
  const head = repeat(13, (i) => {
    const turn = (Math.PI * i) / 12;
    const narrow = point > 1 ? Math.abs(Math.cos(turn)) ** 1.5 * Math.sign(Math.cos(turn)) : Math.cos(turn);
    return spot(on, x + (width / 2) * (1 + narrow), y + spring + Math.sin(turn) * (width / 2) * point);
  });
  return [spot(on, x, y), spot(on, x + width, y), ...head];
}

/** A round on the plane. */
export function disc(on: Plane, x: number, y: number, radius: number, sides = 24): Vec[] {
  return repeat(sides, (i) => {
    const turn = (Math.PI * 2 * i) / sides;
    return spot(on, x + Math.cos(turn) * radius, y + Math.sin(turn) * radius);
  });
}

/** The five visible sides of a block that stands on `at` (middle of its foot), turned by radians. */
export interface Sides {
  front: Plane;
  right: Plane;
  back: Plane;
  left: Plane;
  top: Plane;
}

/** The sides of a block; see `Sides`. */
export function sidesOf(at: Vec, [width, height, depth]: Vec, turn = 0): Sides {
  const corner = (u: number, v: number, y = 0) => plus(at, turned([(u * width) / 2, y, (v * depth) / 2], turn));
  const [x, z]: [Vec, Vec] = [turned([1, 0, 0], turn), turned([0, 0, 1], turn)];
  const towards = (from: Vec, along: Vec, length: number): Plane => ({
    ...plane(from, along, upright, length, height),
    normal: cross(upright, along),
  });
  const flip = (v: Vec) => times(v, -1);
  return {
    front: { ...towards(corner(-1, -1), x, width), normal: flip(z) },
    right: { ...towards(corner(1, -1), z, depth), normal: x },
    back: { ...towards(corner(1, 1), flip(x), width), normal: z },
    left: { ...towards(corner(-1, 1), flip(z), depth), normal: flip(x) },
    top: { ...plane(corner(-1, -1, height), x, z, width, depth), normal: upright },
  };
}
