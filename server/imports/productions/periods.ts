import type { Shoot, ShootInput, ShootPlace } from '../../productions/contract';
import { newId } from '../../productions/ids';
import { groupBy } from './groupBy';
import type { ShootRow } from './row';

/** What one shoot can hold. */
const mostPlaces = 200;

/** Rows of the same period are one shoot at many places, in the order of the calendar. */
export function placesOf(rows: readonly ShootRow[]): ShootInput[] {
  const periods = [...groupBy(rows, ({ from, to }) => `${from} ${to}`).values()];
  return periods.flatMap(shootOf).sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

function shootOf(rows: ShootRow[]): ShootInput[] {
  const [first] = rows;
  if (!first) return [];
  const { from, to } = first;
  const most = Math.max(0, ...rows.map(({ days }) => days ?? 0));
  const days = most === 0 ? null : Math.min(most, calendarDays(from, to));
  const places = distinct(rows.flatMap(({ place }) => place ?? []));
  return [{ kind: 'main', from, to, days, places: places.slice(0, mostPlaces), note: '' }];
}

const calendarDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** A place that is written twice on the same days is one. */
const distinct = (places: ShootPlace[]): ShootPlace[] => [
  ...new Map(places.map((place) => [markOf(place), place])).values(),
];

const markOf = ({ address, commune, position }: ShootPlace): string => JSON.stringify([address, commune, position]);

/** What a record has, with what a file adds: places to a period that is there, else another period. */
export function withShoots(there: readonly Shoot[], fresh: readonly ShootInput[]): Shoot[] {
  const isSamePeriod = (one: ShootInput, other: ShootInput) =>
    one.kind === other.kind && one.from === other.from && one.to === other.to;
  const grown = there.map((shoot) => {
    const more = fresh.filter((other) => isSamePeriod(shoot, other)).flatMap(({ places }) => places);
    return { ...shoot, places: distinct([...shoot.places, ...more]).slice(0, mostPlaces) };
  });
  const others = fresh.filter((shoot) => !there.some((other) => isSamePeriod(shoot, other)));
  return [...grown, ...others.map((shoot) => ({ id: newId(), ...shoot }))];
}
