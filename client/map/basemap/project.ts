import { type EncodedLine, perDegree } from './format';

/** Web Mercator pixels at zoom 8 counted from a point near the map: small enough for a canvas, which counts in 32 bits. */
export interface World {
  x: number;
  y: number;
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Line {
  points: World[];
  bounds: Bounds;
}

/** The zoom at which a unit of `World` is one pixel. */
export const worldZoom = 8;
const size = 256 * 2 ** worldZoom;

/** World units to a kilometre on the ground, at 45.7° north. */
export const unitsPerKm = 2.343;

/** Across, in pixels: a smaller lake would be a stain and is left out, with its name. */
export const smallestLake = 3;

/** Top left of the units, in pixels of `worldZoom` from the corner of the whole world. */
export const origin = { x: 33_000, y: 22_900 };

/** Degrees to world units. */
export function worldOf(lng: number, lat: number): World {
  const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (lng / 360 + 0.5) * size - origin.x, y: (0.5 - northing / (2 * Math.PI)) * size - origin.y };
}

/** An encoded line as world units. */
export function projected(line: EncodedLine): Line {
  const points: World[] = [];
  let [lng, lat] = [0, 0];
  for (let i = 0; i + 1 < line.length; i += 2) {
    lng += line[i] ?? 0;
    lat += line[i + 1] ?? 0;
    points.push(worldOf(lng / perDegree, lat / perDegree));
  }
  return { points, bounds: boundsOf(points) };
}

function boundsOf(points: World[]): Bounds {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Whether two boxes touch. */
export function meets(a: Bounds, b: Bounds): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}
