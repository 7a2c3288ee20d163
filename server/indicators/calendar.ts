import type { Day } from '../productions/contract';

/** Shooting days in calendar order, with the weight of all days up to and with each: sums over any period are two look-ups. */
export interface Calendar {
  days: readonly Day[];
  upTo: readonly number[];
}

/** @param weights days in calendar order, as `shootingDays` gives them */
export function calendarOf(weights: ReadonlyMap<Day, number>): Calendar {
  let sum = 0;
  const upTo = [...weights.values()].map((weight) => {
    sum += weight;
    return sum;
  });
  return { days: [...weights.keys()], upTo };
}

export const firstOf = ({ days }: Calendar): Day | null => days[0] ?? null;

/** Shooting days of all years. */
export const wholeOf = ({ upTo }: Calendar): number => upTo.at(-1) ?? 0;

/** Shooting days up to and with a day. */
export function daysUpTo({ days, upTo }: Calendar, day: Day): number {
  // Most periods begin before all days of a production, or end after them.
  if (day < (days[0] ?? '')) return 0;
  if (day >= (days.at(-1) ?? '')) return upTo.at(-1) ?? 0;
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (upTo[low - 1] ?? 0);
}

/** Days from the first to the last, both counted. */
export interface Period {
  from: Day;
  to: Day;
}

const before = (day: Day): Day => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Periods come again and again: the day before each is reckoned once. */
const eves = new Map<Day, Day>();
function eveOf(day: Day): Day {
  const known = eves.get(day);
  if (known !== undefined) return known;
  const eve = before(day);
  eves.set(day, eve);
  return eve;
}

/** Shooting days within a period. */
export const daysWithin = (calendar: Calendar, { from, to }: Period): number =>
  daysUpTo(calendar, to) - daysUpTo(calendar, eveOf(from));

/** The part of all shooting days that falls into a period, from 0 to 1: rule 7 of counting. */
export function shareWithin(calendar: Calendar, period: Period): number {
  const whole = wholeOf(calendar);
  return whole === 0 ? 0 : daysWithin(calendar, period) / whole;
}

/**
 * Of a whole amount the part that falls into a period, by shooting days; whole too. Rounded where the period begins and
 * where it ends, so that the parts of periods that follow each other add up to the amount.
 */
export const partWithin = (amount: number, calendar: Calendar, { from, to }: Period): number =>
  partUpTo(amount, calendar, to) - partUpTo(amount, calendar, eveOf(from));

function partUpTo(amount: number, calendar: Calendar, day: Day): number {
  const whole = wholeOf(calendar);
  return whole === 0 ? 0 : Math.round((amount * daysUpTo(calendar, day)) / whole);
}
