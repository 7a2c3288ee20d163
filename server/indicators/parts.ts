import { rounded } from '../productions/counting';
import { daysWithin, type Period } from './calendar';
import type { Indicators, Share } from './contract';
import { shotWithin } from './days';
import type { Fact } from './fact';
import { countedIn, type Outlook, soFar, wholeYear } from './outlook';
import { communeOf, type PlaceLevel, type PlaceOf, placesOf } from './places';
import { monthEnds, monthOf } from './season';

/** What is known of one part while the productions are gone through. */
interface Part {
  productions: number;
  days: number;
}

/**
 * The year's productions by a property: how many of those counted have it, and the days shot in the year under it,
 * whichever year their production counts in. Most productions first.
 */
function partsBy(
  outlook: Outlook,
  keysOf: (fact: Fact) => readonly string[],
  daysOf: (fact: Fact, key: string) => number,
) {
  const parts = new Map<string, Part>();
  const partOf = (key: string): Part => {
    const part = parts.get(key) ?? { productions: 0, days: 0 };
    parts.set(key, part);
    return part;
  };
  for (const fact of countedIn(outlook, outlook.year, outlook.on)) {
    for (const key of keysOf(fact)) partOf(key).productions += 1;
  }
  for (const fact of shotWithin(outlook, soFar(outlook))) {
    for (const key of keysOf(fact)) partOf(key).days += daysOf(fact, key);
  }
  return [...parts].map(([key, { productions, days }]) => ({ key, productions, days: rounded(days) })).sort(mostFirst);
}

type Sized = Pick<Share, 'key' | 'productions' | 'days'>;
const mostFirst = (a: Sized, b: Sized): number =>
  b.productions - a.productions || b.days - a.days || (a.key < b.key ? -1 : 1);

const labelled = <T extends { key: string }>(part: T): T & { label: string } => ({ ...part, label: part.key });

export function byProperty(outlook: Outlook, keyOf: (fact: Fact) => string): Share[] {
  const period = soFar(outlook);
  return partsBy(
    outlook,
    (fact) => [keyOf(fact)],
    ({ calendar }) => daysWithin(calendar, period),
  ).map(labelled);
}

/** Days within a period that a production shoots in one département or commune. */
export function daysAt(outlook: Outlook, level: PlaceLevel, period: Period) {
  return (fact: Fact, key: string): number => {
    const place = placesOf(fact, level, outlook.economics.territory).find((each) => each.key === key);
    return place ? daysWithin(place.calendar, period) : 0;
  };
}

function byPlace(outlook: Outlook, level: PlaceLevel) {
  const keysOf = (fact: Fact) => placesOf(fact, level, outlook.economics.territory).map(({ key }) => key);
  return partsBy(outlook, keysOf, daysAt(outlook, level, soFar(outlook)));
}

export const byDepartement = (outlook: Outlook): Share[] => byPlace(outlook, 'departement').map(labelled);

export function byCommune(outlook: Outlook): Indicators['byCommune'] {
  const parts = byPlace(outlook, 'commune');
  const wanted = new Map<string, PlaceOf[]>(parts.map(({ key }) => [key, []]));
  for (const fact of shotWithin(outlook, wholeYear(outlook.year))) {
    for (const place of placesOf(fact, 'commune', outlook.economics.territory)) wanted.get(place.key)?.push(place);
  }
  return parts.map((part) => ({ ...part, ...communeOf(part.key, wanted.get(part.key) ?? [], outlook.scope) }));
}

/** A month of the year as far as it has come. `month` from 1. */
export function monthPeriod({ year, on }: Outlook, month: number): Period {
  const end = monthEnds(year)[month - 1] ?? on;
  return { from: `${end.slice(0, 7)}-01`, to: end < on ? end : on };
}

/** Productions by the month of their first day, days by the month they are shot in. */
export function byMonth(outlook: Outlook): Indicators['byMonth'] {
  const counted = countedIn(outlook, outlook.year, outlook.on);
  const shot = shotWithin(outlook, soFar(outlook));
  return Array.from({ length: 12 }, (_, at) => {
    const period = monthPeriod(outlook, at + 1);
    const days = period.from > period.to ? 0 : shot.reduce((sum, fact) => sum + daysWithin(fact.calendar, period), 0);
    return {
      month: at + 1,
      productions: counted.filter(({ firstDay }) => monthOf(firstDay) === at).length,
      days: rounded(days),
    };
  });
}
