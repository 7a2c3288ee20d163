import { invalid } from '../http/problems';
import type { Day } from '../productions/contract';
import { today } from '../productions/counting';
import type { Economics } from '../productions/economics/contract';
import type { Period } from './calendar';
import type { Goal } from './contract';
import type { CountedFact, FactIndex } from './factIndex';
import { goalOf, readAllGoals } from './goals';
import { currentLedger } from './ledger';
import { publicPart } from './publicPart';

export type Scope = 'desk' | 'public';

/** A year seen from a day, with everything that figures are made of. Figures are pure functions of it. */
export interface Outlook {
  year: number;
  on: Day;
  /** The real day. */
  today: Day;
  scope: Scope;
  /** All years; for the public released productions that have begun, so that no figure can know of another. */
  index: FactIndex;
  economics: Economics;
  goals: readonly Goal[];
}

export const wholeYear = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** From the first of January to the day. */
export const soFar = ({ year, on }: Pick<Outlook, 'year' | 'on'>): Period => ({ from: `${year}-01-01`, to: on });

/** The same calendar day in another year; the 29th of February is the 28th where there is none. */
export const sameDayIn = (year: number, day: Day): Day =>
  `${year}-${day.slice(5) === '02-29' && !isLeap(year) ? '02-28' : day.slice(5)}`;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The period of money and jobs: for the public never up to a day of its choice, since two days side by side tell of one production. */
export const moneyPeriod = (outlook: Outlook): Period =>
  soFar({ year: outlook.year, on: outlook.scope === 'desk' ? outlook.on : usualDay(outlook.year, outlook.today) });

/** What money and jobs are compared with: the year before up to the same day, for the public all of it. */
export const periodBefore = ({ year, on, scope }: Outlook): Period =>
  scope === 'desk' ? { from: `${year - 1}-01-01`, to: sameDayIn(year - 1, on) } : wholeYear(year - 1);

/**
 * The public looks from no day that has not come: what is still to be shot is nobody's business yet.
 *
 * @throws invalid_input where `on` is no day of the year
 */
export async function lookAt(asked: { year?: number; on?: Day }, scope: Scope, now = today()): Promise<Outlook> {
  const year = asked.year ?? Number(now.slice(0, 4));
  const { from, to } = wholeYear(year);
  const wanted = asked.on ?? usualDay(year, now);
  if (wanted < from || wanted > to) throw invalid({ on: `A day of ${year}, from ${from} to ${to}` });
  const on = scope === 'public' && wanted > now ? usualDay(year, now) : wanted;
  const [{ index, economics }, goals] = await Promise.all([currentLedger().look(), readAllGoals(now)]);
  const seen = scope === 'desk' ? index : publicPart(index, now);
  return { year, on, today: now, scope, index: seen, economics, goals };
}

/** Today in this year, the last day of a past one, the first of one to come. */
function usualDay(year: number, now: Day): Day {
  const { from, to } = wholeYear(year);
  return now < from ? from : now > to ? to : now;
}

/** Rules 1 and 2: productions that count in a year as of a day, by their first days. */
export function countedIn({ index }: Outlook, year: number, on: Day = `${year}-12-31`): readonly CountedFact[] {
  const facts = index.counted.get(year) ?? [];
  const last = facts.at(-1);
  return last === undefined || last.firstDay <= on ? facts : facts.filter(({ firstDay }) => firstDay <= on);
}

/** What was counted by hand in a year; null where the records count. */
export const baselineOf = ({ goals }: Pick<Outlook, 'goals'>, year: number): number | null =>
  goalOf(goals, year)?.baseline ?? null;

/** A past year's whole count: by hand where there is a baseline, else of the records. */
export const countOf = (outlook: Outlook, year: number): number =>
  baselineOf(outlook, year) ?? countedIn(outlook, year).length;
