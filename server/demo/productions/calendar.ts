import type { Dice } from '../../illustrations/draw/dice';
import type { Day } from '../../productions/contract';
import { dayAfter, span } from '../../productions/counting';

/** Of a hundred productions, how many begin in each month: the summer and September are full, December is empty. */
const beginIn = [4, 5, 7, 9, 10, 13, 12, 8, 13, 10, 6, 3];

const two = (number: number) => String(number).padStart(2, '0');
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day by which this share of a year's productions has begun, from 0 to 1. */
export function dayAtShare(year: number, share: number): Day {
  let left = share * beginIn.reduce((sum, each) => sum + each, 0);
  for (const [at, weight] of beginIn.entries()) {
    const month = at + 1;
    if (left < weight || month === 12)
      return `${year}-${two(month)}-${two(1 + Math.floor((Math.min(left, weight - 0.01) / weight) * daysIn(year, month)))}`;
    left -= weight;
  }
  return `${year}-12-31`;
}

export const dayInMonth = (year: number, month: number, dice: Dice): Day =>
  `${year}-${two(month)}-${two(dice.whole(3, 24))}`;

/** The same day, or the Monday after a weekend. */
export function workingDay(day: Day): Day {
  const weekday = new Date(day).getUTCDay();
  return dayAfter(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** The same day, or the Friday before a weekend. */
export function workingDayBefore(day: Day): Day {
  const weekday = new Date(day).getUTCDay();
  return dayAfter(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

/** A moment of the desk's working hours. */
export const officeTime = (day: Day, dice: Dice): Date =>
  new Date(`${day}T${two(dice.whole(7, 16))}:${two(dice.whole(0, 59))}:00Z`);

export const dayOf = (moment: Date): Day => moment.toISOString().slice(0, 10);

/** Calendar days that so many shooting days take, five a week. */
export const lengthOf = (days: number): number => days + 2 * Math.floor((days - 1) / 5);

/** From a day on, so many shooting days. */
export function periodFrom(from: Day, days: number): { from: Day; to: Day; days: number } {
  return { from, to: dayAfter(from, lengthOf(days) - 1), days };
}

/** The same, moved back so that it is over before a day. */
export function overBefore<P extends { from: Day; to: Day }>(period: P, day: Day): P {
  if (period.to < day) return period;
  const late = span(day, period.to);
  return { ...period, from: dayAfter(period.from, -late), to: dayAfter(period.to, -late) };
}
