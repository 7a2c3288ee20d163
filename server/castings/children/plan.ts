import type { z } from 'zod';
import type { Day } from '../../productions/contract';
import { dayAfter } from '../../productions/counting';
import type { ChildRules, planChild } from './contract';

/** From this age no authorisation of the préfet is needed: RESEARCH §6. */
const freeFrom = 16;
export const needsAuthorisation = (age: number): boolean => age < freeFrom;

type Plan = z.output<typeof planChild.reply>;
type Hours = Pick<Plan, 'term' | 'holidays'>;
const none: Plan = { authorisation: false, term: null, holidays: null, sitting: null, fileBy: null, late: false };

/**
 * From an age and a first shooting day: the hours a day, the last sitting before that day, and the day the file is
 * complete. While no sitting is known the commission is taken to sit the day before the shoot: no later day can do.
 */
export function planFor(age: number, firstDay: Day, today: Day, rules: ChildRules): Plan {
  if (!needsAuthorisation(age)) return none;
  const sitting =
    rules.sittings
      .filter(({ day }) => day < firstDay)
      .sort((one, other) => other.day.localeCompare(one.day))
      .at(0) ?? null;
  const fileBy = dayAfter(sitting?.day ?? dayAfter(firstDay, -1), -rules.fileDaysBefore);
  return { authorisation: true, ...hoursAt(age, rules), sitting, fileBy, late: fileBy < today };
}

/** The strictest hours that stand for an age: of the row itself, and of every source beside it. */
function hoursAt(age: number, { hours }: ChildRules): Hours {
  const rows = hours.filter(({ from, to }) => from <= age && age <= to);
  const each = rows.flatMap(({ others, ...row }) => [row, ...others]);
  return { term: least(each.map(({ term }) => term)), holidays: least(each.map(({ holidays }) => holidays)) };
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
