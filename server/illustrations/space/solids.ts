import type { Hex } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { type Face, solid, type Thing } from './things';
import { cross, minus, plus, turned, unit, type Vec } from './vector';

interface Turned {
  at: Vec;
  /** Radius and height of each ring, from the foot up; a radius of 0 closes to a point. */
  profile: readonly (readonly [radius: number, height: number])[];
  sides?: number;
  colour: Hex;
  /** A colour for each band between two rings, where they differ. */
  bands?: readonly Hex[];
  lit?: boolean;
}

/** A body turned on a lathe: towers, spires, barrels, chimneys, lamps. */
export function lathe({ at, profile, sides = 14, colour, bands = [], lit = false }: Turned): Thing {
  const angle = (i: number) => (Math.PI * 2 * i) / sides;
  const point = (i: number, [radius, height]: readonly [number, number]): Vec =>
    plus(at, [Math.sin(angle(i)) * radius, height, Math.cos(angle(i)) * radius]);
  const faces = profile.slice(1).flatMap((upper, band) => {
    const lower = profile[band] ?? upper;
    return repeat(sides, (i): Face => {
      const out: Vec = [Math.sin(angle(i + 0.5)), 0, Math.cos(angle(i + 0.5))];
      const normal = unit([out[0] * (upper[1] - lower[1]), lower[0] - upper[0], out[2] * (upper[1] - lower[1])]);
      const corners = [point(i, lower), point(i + 1, lower), point(i + 1, upper), point(i, upper)];
      return { corners, normal, colour: bands[band] ?? colour, lit };
    });
  });
  return solid([...faces, ...lid(profile, (ring) => repeat(sides, (i) => point(i, ring)), bands.at(-1) ?? colour)], at);
}

function lid(profile: Turned['profile'], ring: (at: readonly [number, number]) => Vec[], colour: Hex): Face[] {
  const last = profile.at(-1);
  return last && last[0] > 0 ? [{ corners: ring(last), normal: [0, 1, 0], colour }] : [];
}

interface Extruded {
  at: Vec;
  /** Outline seen from the side, metres along and up, in order; the body is `width` across. */
  profile: readonly (readonly [along: number, up: number])[];
  width: number;
  /** Radians; 0 lies along x. */
  turn?: number;
  colour: Hex;
  /** Colour of the edge that starts at that corner of the profile, where it differs. */
  edges?: Readonly<Record<number, Hex>>;
  cap?: Hex;
  /** Outlines on both ends, in the measure of the profile: side windows, wheels. */
  signs?: readonly Sign[];
  lit?: boolean;
}

export interface Sign {
  outline: readonly (readonly [along: number, up: number])[];
  colour: Hex;
  lit?: boolean;
}

/** An outline pushed straight through: vehicles, roofs, furniture, steps. */
export function extrude({
  at,
  profile,
  width,
  turn = 0,
  colour,
  edges = {},
  cap = colour,
  signs = [],
  lit = false,
}: Extruded): Thing {
  const point = ([along, up]: readonly [number, number], across: number): Vec =>
    plus(at, turned([along, up, across * (width / 2)], turn));
  const sense = Math.sign(area(profile)) || 1;
  const around = profile.map((from, i): Face => {
    const to = profile[(i + 1) % profile.length] ?? from;
    const normal = unit(turned([(to[1] - from[1]) * sense, (from[0] - to[0]) * sense, 0], turn));
    return {
      corners: [point(from, -1), point(to, -1), point(to, 1), point(from, 1)],
      normal,
      colour: edges[i] ?? colour,
      lit,
    };
  });
  const end = (across: number): Face => ({
    corners: profile.map((corner) => point(corner, across)),
    normal: turned([0, 0, across], turn),
    colour: cap,
    lit,
    marks: signs.map(({ outline, ...sign }) => ({ ...sign, corners: outline.map((corner) => point(corner, across)) })),
  });
  return solid([...around, end(-1), end(1)], at);
}

/** Positive when the outline runs anticlockwise. */
const area = (profile: Extruded['profile']): number =>
  profile.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = profile[(i + 1) % profile.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** A flat sheet seen from both sides: a sail, an awning, a sign. */
export function sheetOf(corners: readonly Vec[], colour: Hex): Thing {
  const [a, b, c] = corners;
  const normal = a && b && c ? unit(cross(minus(b, a), minus(c, a))) : ([0, 1, 0] satisfies Vec);
  const other: Vec = [-normal[0], -normal[1], -normal[2]];
  return solid([
    { corners, normal, colour },
    { corners, normal: other, colour },
  ]);
}
