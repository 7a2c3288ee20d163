import { isShootType, rounded } from '../productions/counting';
import { daysWithin, type Period } from './calendar';
import type { Indicators } from './contract';
import type { Fact } from './fact';
import { yearOf } from './factIndex';
import { kept } from './kept';
import { type Outlook, sameDayIn, soFar, wholeYear } from './outlook';
import { sumOf } from './settle';

/** Facts with days, planned or done, within a period of one year. */
const datedWithin = ({ index }: Outlook, period: Period): Fact[] =>
  (index.dated.get(yearOf(period.from)) ?? []).filter(({ calendar }) => daysWithin(calendar, period) > 0);

/** What has been found of one outlook, by the ends of the period. */
const shotIn = kept((_outlook: Outlook) => new Map<string, readonly Fact[]>());

/** Facts whose days, spend, jobs and support fall to a period of one year by their days: what is shot, and has a day. */
export function shotWithin(outlook: Outlook, period: Period): readonly Fact[] {
  const key = `${period.from}/${period.to}`;
  const facts = shotIn(outlook).get(key) ?? datedWithin(outlook, period).filter(({ shot }) => shot);
  shotIn(outlook).set(key, facts);
  return facts;
}

/** Shooting days in the territory of the year: rules 6 and 7 of counting. To a tenth. The public is told no plans. */
export function daysOf(outlook: Outlook): Indicators['days'] {
  const { year, on, scope } = outlook;
  const before = { from: `${year - 1}-01-01`, to: sameDayIn(year - 1, on) };
  const done = within(shotWithin(outlook, soFar(outlook)), soFar(outlook));
  const toShoot = datedWithin(outlook, wholeYear(year)).filter(mayShoot);
  return {
    done,
    planned: scope === 'public' ? done : within(toShoot, wholeYear(year)),
    previous: within(shotWithin(outlook, before), before),
  };
}

const within = (facts: readonly Fact[], period: Period): number =>
  rounded(sumOf(facts.map(({ calendar }) => daysWithin(calendar, period))));

/** Shot, or on its way to be. */
const mayShoot = ({ shot, type, status }: Fact): boolean =>
  shot || (isShootType(type) && status !== 'lost' && status !== 'cancelled');
