import type { Point } from '../common/contract';
import { fold } from '../common/fold';
import { communeByCode } from '../places/gazetteer';
import type { ShootPlace } from '../productions/contract';
import { isInside, shootingDays, shootsInside, type Territory } from '../productions/counting';
import { type Calendar, calendarOf } from './calendar';
import type { Fact } from './fact';

/** Where a production shoots, with the days it shoots there. */
export interface PlaceOf {
  /** Empty: not known. */
  key: string;
  label: string;
  positions: readonly Point[];
  calendar: Calendar;
}
export type PlaceLevel = 'departement' | 'commune';

/** Facts are made anew when anything about them changes, so what is worked out of one stays right as long as it. */
const kept: Record<PlaceLevel, WeakMap<Fact, PlaceOf[]>> = { departement: new WeakMap(), commune: new WeakMap() };

/** The départements or communes of the territory that a production shoots in. */
export function placesOf(fact: Fact, level: PlaceLevel, territory: Territory): PlaceOf[] {
  const known = kept[level].get(fact);
  if (known !== undefined) return known;
  const places = workedOut(fact, keyAt[level], territory);
  kept[level].set(fact, places);
  return places;
}

const keyAt: Record<PlaceLevel, (place: ShootPlace) => string> = {
  departement: ({ departement }) => departement ?? '',
  commune: ({ insee, commune }) => insee ?? fold(commune).trim(),
};

function workedOut(fact: Fact, keyOf: (place: ShootPlace) => string, territory: Territory): PlaceOf[] {
  const shoots = shootsInside(fact.shoots, territory).map((shoot) => ({
    shoot,
    places: shoot.places.filter((place) => isInside(place, territory)),
  }));
  const keysOf = (places: readonly ShootPlace[]) => (places.length === 0 ? [''] : places.map(keyOf));
  const keys = [...new Set(shoots.flatMap(({ places }) => keysOf(places)))];
  return keys.map((key) => {
    const there = shoots.filter(({ places }) => keysOf(places).includes(key));
    const places = there.flatMap((each) => each.places).filter((place) => keyOf(place) === key);
    return {
      key,
      label: places.find(({ commune }) => commune !== '')?.commune ?? key,
      positions: places.flatMap(({ position }) => position ?? []),
      calendar: calendarOf(
        shootingDays(
          there.map(({ shoot }) => shoot),
          territory,
        ),
      ),
    };
  });
}

/**
 * As the gazetteer has the commune; of one it does not know, what the productions say. The public is then told no
 * position: the middle of a single place is the place, which may be somebody's home.
 */
export function communeOf(
  key: string,
  places: readonly PlaceOf[],
  scope: 'desk' | 'public',
): { label: string; position: Point | null } {
  const known = communeByCode(key);
  if (known) return { label: known.name, position: known.position };
  if (key === '') return { label: '', position: null };
  return { label: places[0]?.label ?? key, position: scope === 'public' ? null : middleOf(places) };
}

/** The mean of all places, to a thousandth of a degree: about the middle of the commune. */
function middleOf(places: readonly PlaceOf[]): Point | null {
  const points = places.flatMap(({ positions }) => positions);
  if (points.length === 0) return null;
  const mean = (values: number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
  return { lat: mean(points.map(({ lat }) => lat)), lng: mean(points.map(({ lng }) => lng)) };
}
