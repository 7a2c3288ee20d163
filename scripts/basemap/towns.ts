import { z } from 'zod';
import type { MapFile } from '../../client/map/basemap/format';
import { departements } from '../../server/places/departements';
import { npmFile } from '../npmFile';
import { box, type LngLat } from './box';
import { sources } from './sources';

interface Town {
  name: string;
  place: LngLat;
  population: number;
  altitude: number;
  departement: string;
  /** INSEE code of the commune it is said to lie in. */
  commune: string;
  /** GeoNames marks the seat of the country PPLC, of a region PPLA, of a département PPLA2, a quarter PPLX. */
  kind: string;
}

const seats = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);
/** A seat this large is named however far from Auvergne. */
const farCity = 90_000;
/** A town cannot have so many times the inhabitants of its commune: it has its name from elsewhere. */
const tooMany = 2.5;
const misplaced = new Set(['La Feuillade']);

/** Every town of France with its altitude. */
export async function readTowns(): Promise<Town[]> {
  const table = await npmFile(sources.towns.spec, sources.towns.path);
  return table
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(({ 8: country, 16: altitude }) => country === 'FR' && Number(altitude) > 0)
    .map(
      ({
        1: name = '',
        4: lat,
        5: lng,
        7: kind = '',
        11: departement = '',
        13: commune = '',
        14: population,
        16: altitude,
      }) => ({
        name: name.replaceAll("'", '’'),
        place: [Number(lng), Number(lat)],
        population: Number(population),
        altitude: Number(altitude),
        departement,
        commune,
        kind,
      }),
    );
}

/** The towns the map names, largest first. */
export async function labelled(towns: Town[]): Promise<MapFile['towns']> {
  const populations = await readPopulations();
  return towns
    .filter(
      ({ place, population, kind }) =>
        kind !== 'PPLX' && (isInside(place) || (population > farCity && seats.has(kind))),
    )
    .filter(
      ({ name, commune, population }) =>
        !misplaced.has(name) && population < tooMany * (populations.get(commune) ?? population),
    )
    .sort((a, b) => b.population - a.population)
    .map(({ name, place: [lng, lat], population, ...town }) => ({
      name,
      lng: short(lng),
      lat: short(lat),
      population,
      standing: standingOf(town),
    }));
}

async function readPopulations(): Promise<Map<string, number>> {
  const communes = z
    .array(z.object({ code: z.string(), population: z.number().optional() }))
    .parse(JSON.parse(await npmFile(sources.communes.spec, sources.communes.path)));
  return new Map(communes.flatMap(({ code, population }) => (population ? [[code, population]] : [])));
}

function standingOf({ departement, kind }: Pick<Town, 'departement' | 'kind'>): 0 | 1 | 2 | 3 {
  if (!departements.has(departement)) return seats.has(kind) ? 1 : 0;
  return kind === 'PPLA' || kind === 'PPLA2' ? 3 : 2;
}

function isInside([lng, lat]: LngLat): boolean {
  return lng > box.west && lng < box.east && lat > box.south && lat < box.north;
}

const short = (degrees: number) => Math.round(degrees * 1000) / 1000;
