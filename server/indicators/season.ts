import type { Day } from '../productions/contract';
import { type CountedFact, groupsWithin } from './factIndex';
import { kept } from './kept';
import type { Outlook } from './outlook';

/**
 * How the count of a year usually grows: the share of its productions that begin in each month. Each of up to five past
 * years with at least ten counted records weighs the same, so that a large year does not set the season alone.
 */
export interface Season {
  /** Twelve shares that add up to 1. */
  months: readonly number[];
  /** The years it is known from, in order; empty: it is assumed. */
  profileOf: number[];
}

/**
 * Assumed until a first year of our own is on record: French outdoor shoots are few in winter and most from May to
 * October. Nobody has measured it here.
 */
export const assumedMonths: readonly number[] = [0.04, 0.05, 0.07, 0.09, 0.1, 0.12, 0.11, 0.09, 0.12, 0.1, 0.07, 0.04];

const mostYears = 5;
const leastRecords = 10;

/** The season as the years before the outlook's have it, the nearest ones first. */
export function seasonOf(outlook: Outlook): Season {
  const known = pastYears(outlook)
    .filter(({ records }) => records.length >= leastRecords)
    .slice(0, mostYears);
  if (known.length === 0) return { months: assumedMonths, profileOf: [] };
  const each = known.map(({ records }) => monthShares(records));
  const months = assumedMonths.map((_, month) => mean(each.map((shares) => shares[month] ?? 0)));
  return { months, profileOf: known.map(({ year }) => year).sort((a, b) => a - b) };
}

/** Years before the outlook's with counted records, latest first. */
export const pastYears = ({ index, year }: Outlook): { year: number; records: readonly CountedFact[] }[] =>
  groupsWithin(index.counted, 0, year - 1)
    .map(({ year: each, facts }) => ({ year: each, records: facts }))
    .reverse();

const monthShares = kept((records: readonly CountedFact[]): number[] => {
  const counts = assumedMonths.map(() => 0);
  for (const { firstDay } of records) counts[monthOf(firstDay)] = (counts[monthOf(firstDay)] ?? 0) + 1;
  return counts.map((count) => count / records.length);
});

/** The share of a year’s productions that have begun by a day, both ends of a month joined by a straight line. */
export function shareBy({ months }: Season, day: Day): number {
  const month = monthOf(day);
  const full = months.slice(0, month).reduce((sum, share) => sum + share, 0);
  return Math.min(1, full + ((months[month] ?? 0) * Number(day.slice(8))) / daysIn(day));
}

/** From 0. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7)) - 1;
const daysIn = (day: Day): number => new Date(Date.UTC(Number(day.slice(0, 4)), monthOf(day) + 1, 0)).getUTCDate();

/** The last day of each month of a year. */
export const monthEnds = (year: number): Day[] =>
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10));

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
