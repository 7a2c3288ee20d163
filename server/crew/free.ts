import type { Technician } from './roster';

export interface Days {
  from: string;
  to: string;
}

const dayMs = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);

/**
 * What a calendar says of some days: `taken` when one of them is, `free` when each of them is said to be free, `unsaid`
 * when somebody would have to ask.
 */
export function standingOn({ availability }: Pick<Technician, 'availability'>, { from, to }: Days) {
  const touching = availability.filter((period) => period.from <= to && period.to >= from);
  if (touching.some(({ free }) => !free)) return 'taken';
  // What most calendars say of most days, without working it out day by day.
  if (touching.length === 0) return 'unsaid';
  if (touching.some((period) => period.from <= from && period.to >= to)) return 'free';
  let freeUntil = from;
  for (const period of touching.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (period.from > freeUntil) break;
    const next = dayAfter(period.to);
    if (next > freeUntil) freeUntil = next;
  }
  return freeUntil > to ? 'free' : 'unsaid';
}
