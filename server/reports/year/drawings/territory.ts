import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** As client/map/basemap/format.ts writes it: longitude, latitude, then steps, in ten-thousandths of a degree. */
const line = z.array(z.int());
const perDegree = 10_000;
const ranked = z.array(z.object({ rank: z.int(), line }));
const outlines = z.object({
  territory: z.array(line),
  borders: z.array(line),
  neighbours: z.array(line),
  rivers: ranked,
  roads: ranked,
  lakes: z.array(z.object({ ring: line })),
  towns: z.array(z.object({ name: z.string(), lng: z.number(), lat: z.number(), standing: z.int() })),
  departements: z.array(z.object({ name: z.string(), lng: z.number(), lat: z.number() })),
});
export type Outlines = z.infer<typeof outlines>;

/** The base map that the site ships, so that paper and screen show one territory. It is data, read where it lies. */
const file = join(import.meta.dirname, '../../../../client/map/basemap/auvergne.json');
let kept: Outlines | undefined;
export function readOutlines(): Outlines {
  kept ??= outlines.parse(JSON.parse(readFileSync(file, 'utf8')));
  return kept;
}

export type Spot = [x: number, y: number];
export type Project = (lng: number, lat: number) => Spot;

/** Web Mercator, made to fit the territory into a box with a margin around, all in points. */
export function fitting(
  territory: Outlines['territory'],
  box: { x: number; y: number; width: number; height: number },
) {
  const points = territory.flatMap((ring) => spotsOf(ring, mercator));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = 14;
  const scale = Math.min((box.width - 2 * margin) / (right - left), (box.height - 2 * margin) / (bottom - top));
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return (lng: number, lat: number): Spot => {
    const [x, y] = mercator(lng, lat);
    return [middle.x + (x - (left + right) / 2) * scale, middle.y + (y - (top + bottom) / 2) * scale];
  };
}

/** Radians; south is down, as on a page. */
const mercator: Project = (lng, lat) => [
  (lng * Math.PI) / 180,
  -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];

export function spotsOf(encoded: readonly number[], project: Project): Spot[] {
  const spots: Spot[] = [];
  let [lng, lat] = [0, 0];
  for (let at = 0; at + 1 < encoded.length; at += 2) {
    lng += encoded[at] ?? 0;
    lat += encoded[at + 1] ?? 0;
    spots.push(project(lng / perDegree, lat / perDegree));
  }
  return spots;
}
