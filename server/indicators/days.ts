import { isShootType, rounded } from '../productions/counting';
import { daysWithin, type Period } from './calendar';
import type { Indicators } from './contract';
import type { Fact } from './fact';
import { type Outlook, sameDayIn, soFar, wholeYear } from './outlook';
import { sumOf } from './settle';

/** Facts whose days, spend, jobs and support fall to years by their days: whatever is shot and has a day. */
export const shotWithin = (facts: readonly Fact[], period: Period): Fact[] =>
  facts.filter((fact) => fact.shot && daysWithin(fact.calendar, period) > 0);

/** Shooting days in the territory of the year: rules 6 and 7 of counting. To a tenth. */
export function daysOf(outlook: Outlook): Indicators['days'] {
  const { facts, year, on } = outlook;
  const shot = facts.filter((fact) => fact.shot);
  const before = { from: `${year - 1}-01-01`, to: sameDayIn(year - 1, on) };
  return {
    done: within(shot, soFar(outlook)),
    planned: within(facts.filter(mayShoot), wholeYear(year)),
    previous: within(shot, before),
  };
}

const within = (facts: readonly Fact[], period: Period): number =>
  rounded(sumOf(facts.map(({ calendar }) => daysWithin(calendar, period))));

/** Shot, or on its way to be. */
const mayShoot = ({ shot, type, status }: Fact): boolean =>
  shot || (isShootType(type) && status !== 'lost' && status !== 'cancelled');
