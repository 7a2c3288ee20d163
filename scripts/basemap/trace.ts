import type { LngLat } from './box';

/** One point of a traced line; `altitude` in metres where it was written. */
export interface TracePoint {
  place: LngLat;
  altitude: number | undefined;
}

/** Reads `lng lat [metres], …`. */
export function readTrace(text: string): TracePoint[] {
  return text.split(',').map((point) => {
    const [lng = Number.NaN, lat = Number.NaN, altitude] = point.trim().split(/\s+/).map(Number);
    return { place: [lng, lat], altitude };
  });
}

/**
 * The smooth line through traced points (Catmull-Rom), in `steps` pieces between each two; altitudes run straight between
 * the two points, so that a river never climbs.
 */
export function smooth(points: TracePoint[], steps: number): TracePoint[] {
  const last = points.at(-1);
  if (!last) return [];
  const pieces = points.slice(0, -1).flatMap((from, index) => {
    const to = points[index + 1] ?? last;
    const [before, after] = [points[index - 1] ?? from, points[index + 2] ?? to];
    return Array.from({ length: steps }, (_, step) => {
      const t = step / steps;
      return {
        place: spline(before.place, from.place, to.place, after.place, t),
        altitude: (from.altitude ?? Number.NaN) * (1 - t) + (to.altitude ?? Number.NaN) * t,
      };
    });
  });
  return [...pieces, last];
}

function spline(before: LngLat, from: LngLat, to: LngLat, after: LngLat, t: number): LngLat {
  const along = (axis: 0 | 1) => {
    const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]];
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  };
  return [along(0), along(1)];
}
