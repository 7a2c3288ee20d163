import type { Point } from './contract';

/** IUGG mean radius, kilometres. */
const earthRadius = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along the great circle (haversine, a sphere: within 0.5 % of the ellipsoid). */
export function kilometres(a: Point, b: Point): number {
  const northward = Math.sin(radians(b.lat - a.lat) / 2);
  const eastward = Math.sin(radians(b.lng - a.lng) / 2);
  const h = northward ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * eastward ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}
