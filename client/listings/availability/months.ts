import type { TechnicianDetails } from '../details';

export type Period = TechnicianDetails['availability'][number];

export interface Month {
  /** Its first day, as `2026-12-01`. */
  first: string;
  /** Parts of the month, from 0 to 1, that somebody said something about. */
  spans: { free: boolean; start: number; length: number }[];
}

const dayMs = 86_400_000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;
const dayFrom = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);

/** The `count` months from the one that `day` lies in, each with what the periods say of it. */
export function monthsFrom(day: string, count: number, periods: readonly Period[]): Month[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, place) => {
    const start = Date.UTC(year, month - 1 + place, 1) / dayMs;
    const end = Date.UTC(year, month + place, 1) / dayMs;
    return { first: dayFrom(start), spans: periods.flatMap((period) => spanOf(period, start, end)) };
  });
}

/** The part of a period inside [start, end), in days since 1970; a period's last day counts. */
function spanOf({ from, to, free }: Period, start: number, end: number): Month['spans'] {
  const first = Math.max(numberOf(from), start);
  const last = Math.min(numberOf(to) + 1, end);
  return first < last ? [{ free, start: (first - start) / (end - start), length: (last - first) / (end - start) }] : [];
}

/** What is still to come, in order of time. */
export const upcoming = (periods: readonly Period[], day: string): Period[] =>
  periods.filter(({ to }) => to >= day).toSorted((one, other) => one.from.localeCompare(other.from));
