/** What the bundled map covers, degrees: Auvergne with room around it. */
export const box = { west: 1.8, south: 44.4, east: 4.9, north: 46.9 };

/** `[lng, lat]`, degrees. */
export type LngLat = readonly [number, number];

/** Web Mercator as a share of the world: both 0 to 1, y from the north. */
export function mercator([lng, lat]: LngLat): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [lng / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

/** Web Mercator undone. */
export function unmercator([x, y]: readonly [number, number]): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}
