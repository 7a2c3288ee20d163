import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  type Holiday,
  holidayOn,
  isWeekend,
  isWorkingDay,
} from '../../common/holidays';
import type { Day } from '../../productions/contract';
import type { LeadTime } from '../contract';

/**
 * Lead times counted both ways. The two agree: filed on `lastDayToFile` one may shoot on the day it was counted from,
 * and `firstDayAfter` is the earliest such day. The day of filing counts as the first of its working days.
 */

/** The last day on which an authority can still be asked for this shooting day; its office is open then. */
export function lastDayToFile(shooting: Day, { amount, unit }: LeadTime): Day {
  if (unit === 'workingDays') return addWorkingDays(shooting, -amount);
  return openOnOrBefore(rawDeadline(shooting, { amount, unit }));
}

/** By the calendar alone. */
const rawDeadline = (shooting: Day, { amount, unit }: LeadTime): Day =>
  unit === 'months' ? addMonths(shooting, -amount) : addDays(shooting, -amount);

/** Who asks on a closed day has asked when the office opens. */
const openOnOrAfter = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, 1));
const openOnOrBefore = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, -1));

/** Asked on this day, the first day on which one may shoot. */
export function firstDayAfter(asked: Day, { amount, unit }: LeadTime): Day {
  const filed = openOnOrAfter(asked);
  if (unit === 'workingDays') return addDays(addWorkingDays(filed, amount - 1), 1);
  if (unit === 'days') return addDays(filed, amount);
  const later = addMonths(filed, amount);
  // A month without that day: its last day would lie less than the months before.
  return dateOf(later) < dateOf(filed) ? addDays(later, 1) : later;
}

const dateOf = (day: Day): number => Number(day.slice(8));

/** The public holidays on weekdays that moved a deadline; weekends move it too, and need no name. */
export function holidaysPassed(shooting: Day, lead: LeadTime): Holiday[] {
  const fileBy = lastDayToFile(shooting, lead);
  const end = lead.unit === 'workingDays' ? shooting : addDays(rawDeadline(shooting, lead), 1);
  return Array.from({ length: Math.max(0, daysBetween(fileBy, end)) }, (_, after) => addDays(fileBy, after)).flatMap(
    (day) => {
      const name = isWeekend(day) ? null : holidayOn(day);
      return name ? [{ day, name }] : [];
    },
  );
}
