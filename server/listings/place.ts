import type { Point } from '../common/contract';
import { kilometres } from '../common/distance';
import { communeByCode, communes, departements } from '../places/gazetteer';
import type { ListingRecord } from './model';

type Place = ListingRecord['place'];

/** Towns people name when they mean "near": 9,000 inhabitants or more. */
const towns = communes.filter(({ population }) => population >= 9000);
const nearKm = 20;

/**
 * Where the public sees a listing. Of somebody who shows the commune only, the spot never leaves the server: the
 * commune's own point stands in for it, on the page, in the index and on the map.
 */
export function publicPosition({ precision, insee, position }: Place): Point {
  const commune = precision === 'commune' && insee ? communeByCode(insee) : undefined;
  if (precision === 'commune' && !commune) return rounded(position);
  const { lat, lng } = commune?.position ?? position;
  return { lat, lng };
}

/** Without a commune of the territory to stand in: to the tenth of a degree, about 10 km. */
const rounded = ({ lat, lng }: Point): Point => ({ lat: Math.round(lat * 10) / 10, lng: Math.round(lng * 10) / 10 });

/** Names of the towns within 20 km, nearest first: "sound mixer Clermont" also finds the one who lives in Chamalières. */
export function townsAround(position: Point): string[] {
  return towns
    .map(({ name, position: at }) => ({ name, km: kilometres(position, at) }))
    .filter(({ km }) => km <= nearKm)
    .sort((a, b) => a.km - b.km)
    .map(({ name }) => name);
}

export const departementName = (code: string): string => departements.get(code) ?? code;
