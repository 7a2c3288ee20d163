import type { TechnicianDetails } from '../../listings/kinds/technician';
import type { AvailabilityAnswer, FreePeriod } from './contract';

export type Period = TechnicianDetails['availability'][number];

const dayMs = 86_400_000;
const moved = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** As many as a listing holds. */
const most = 60;

/** What an answer says of the days asked: of `partly`, the days not named are taken. */
export function periodsOf(answer: AvailabilityAnswer, days: FreePeriod, free: readonly FreePeriod[]): Period[] {
  if (answer !== 'partly') return [{ ...days, free: answer === 'free' }];
  return free.reduce<Period[]>((said, each) => laidOver(said, [{ ...each, free: true }]), [{ ...days, free: false }]);
}

/**
 * A calendar with news laid over it: what it said of those days before is gone, nothing overlaps, and periods that say
 * the same and touch are one. In order of time; of more than a listing holds the oldest go.
 */
export function laidOver(calendar: readonly Period[], news: readonly Period[]): Period[] {
  return [...calendar, ...news]
    .reduce<Period[]>((left, each) => [...left.flatMap((period) => without(period, each)), each], [])
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<Period[]>(joined, [])
    .slice(-most);
}

/** What of a period lies before and after the days of another. */
function without(period: Period, { from, to }: FreePeriod): Period[] {
  if (period.to < from || period.from > to) return [period];
  return [
    ...(period.from < from ? [{ ...period, to: moved(from, -1) }] : []),
    ...(period.to > to ? [{ ...period, from: moved(to, 1) }] : []),
  ];
}

function joined(before: Period[], next: Period): Period[] {
  const last = before.at(-1);
  if (!last || last.free !== next.free || moved(last.to, 1) < next.from) return [...before, next];
  return [...before.slice(0, -1), { ...last, to: next.to }];
}
