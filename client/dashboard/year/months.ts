import { sameDayIn } from '../../charts/days';
import type { YearLines } from '../../charts/year/drawing';

export interface MonthEnd {
  month: number;
  /** Null after the day the year is seen from. */
  counted: number | null;
  pace: number | null;
  forecast: { low: number; high: number } | null;
  other: number | null;
}

/** Where each line of the year stands at the end of each month. */
export function monthsOf({ year, on, count, counted, pace, forecast, other }: YearLines): MonthEnd[] {
  return Array.from({ length: 12 }, (_, place) => {
    const end = new Date(Date.UTC(year, place + 1, 0)).toISOString().slice(0, 10);
    const isNow = end.slice(0, 7) === on.slice(0, 7);
    const fan = forecast.filter(({ day }) => day <= end).at(-1);
    return {
      month: place + 1,
      counted: isNow ? count : end <= on ? standingAt(end, counted, year) : null,
      pace: pace.length === 0 ? null : standingAt(end, pace, year),
      forecast: end <= on || !fan ? null : fan,
      other: other && standingAt(end, other.counted, year),
    };
  });
}

/** The value of the last point up to a day; 0 before the first. Points of another year are read as of this one. */
const standingAt = (end: string, points: readonly { day: string; value: number }[], year: number): number =>
  points.findLast(({ day }) => sameDayIn(year, day) <= end)?.value ?? 0;
