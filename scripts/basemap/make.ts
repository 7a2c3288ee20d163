/** Makes the bundled base map again, in about two minutes: `npx tsx scripts/basemap/make.ts`. */
import { writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { MapFile } from '../../client/map/basemap/format';
import { altitudes, waterCells } from './altitude';
import { readBorders } from './borders';
import { box } from './box';
import { encoded } from './encode';
import { eroded } from './erosion';
import { shaded, withCones } from './relief';
import { labelled, readTowns } from './towns';
import { readTrace } from './trace';
import { roads } from './traced/roads';
import { summits } from './traced/summits';
import { drawnLakes, drawnRivers } from './waters';

const target = new URL('../../client/map/basemap/', import.meta.url);
const towns = await readTowns();

const file: MapFile = {
  box,
  ...(await readBorders()),
  rivers: drawnRivers(),
  lakes: drawnLakes(),
  roads: roads.map(({ rank, course }) => ({ rank, line: encoded(readTrace(course).map(({ place }) => place)) })),
  towns: await labelled(towns),
  summits: summits.flatMap(({ name, lng, lat, altitude, rank }) =>
    rank > 0 ? [{ name, lng, lat, altitude, rank }] : [],
  ),
  departements: [
    { name: 'Allier', lng: 3.02, lat: 46.42 },
    { name: 'Puy-de-Dôme', lng: 2.72, lat: 45.94 },
    { name: 'Cantal', lng: 2.53, lat: 44.99 },
    { name: 'Haute-Loire', lng: 3.6, lat: 45.15 },
  ],
};
const json = JSON.stringify(file);
await writeFile(new URL('auvergne.json', target), json);
report('auvergne.json', json.length, gzipSync(json).length, brotliCompressSync(json).length);

if (!process.argv.includes('--lines')) {
  const land = altitudes(towns, 8).finer();
  const relief = await shaded(withCones(eroded(land, waterCells(land))));
  await writeFile(new URL('relief.avif', target), relief);
  report('relief.avif', relief.length);
}

function report(name: string, ...bytes: number[]): void {
  console.log(name, ...bytes.map((size) => `${(size / 1000).toFixed(1)} kB`));
}
