import { type Scale, scaleOf } from './scale';

const dayMs = 86_400_000;

/** Days since the first of January of a year, from 0; `2019-03-02` is 60. */
export const dayOfYear = (day: string, year: number): number =>
  Math.round((Date.parse(day) - Date.UTC(year, 0, 1)) / dayMs);

export const daysIn = (year: number): number => dayOfYear(`${year + 1}-01-01`, year);

/** A day of a year to its place, from the left edge on New Year to the right one at the year's end. */
export function dayScale(year: number, left: number, right: number): (day: string) => number {
  const across: Scale = scaleOf([0, daysIn(year) - 1], [left, right]);
  return (day) => across(Math.max(0, Math.min(daysIn(year) - 1, dayOfYear(day, year))));
}

/** The same day in another year; 29 February falls back to the 28th. */
export function sameDayIn(year: number, day: string): string {
  const rest = day.slice(4);
  const isLeap = daysIn(year) === 366;
  return `${year}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`;
}
