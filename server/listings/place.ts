import type { Point } from '../common/contract';
import { communeByCode, communesAround } from '../places/gazetteer';
import type { ListingRecord } from './record';

type Place = ListingRecord['place'];

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

/** Prefectures and sub-prefectures, by INSEE code: the towns people name when they mean "near". */
const chiefTowns = new Set(
  [
    '03190',
    '03185',
    '03310',
    '15014',
    '15120',
    '15187',
    '43157',
    '43040',
    '43268',
    '63113',
    '63003',
    '63178',
    '63300',
    '63430',
  ].flatMap((code) => communeByCode(code)?.name ?? []),
);

/** Chief towns within 20 km: "sound mixer Clermont" also finds the one who lives in Chamalières. */
export const townsAround = (position: Point): string[] =>
  communesAround(position, 20, 2000).filter((name) => chiefTowns.has(name));
