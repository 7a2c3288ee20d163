import type { Economics } from '../productions/economics/contract';
import { type Period, partWithin } from './calendar';
import type { Indicators } from './contract';
import { shotWithin } from './days';
import type { Fact } from './fact';
import { countedIn, moneyPeriod, type Outlook, periodBefore } from './outlook';
import { tells } from './secrecy';
import { roundTo, sumOf } from './settle';

type Measures = Pick<NonNullable<Indicators['jobs']>, 'heads' | 'jobDays' | 'fte'>;

/** Local people of one production: three measures that are never added to one another. */
export interface HeadsPiece {
  fact: Fact;
  heads: number;
}
export interface JobDaysPiece {
  fact: Fact;
  jobDays: number;
}

/** Heads stand in the year their production counts in, once: a person who comes back next year is the same person. */
export const headsWithin = (outlook: Outlook, { from, to }: Period): HeadsPiece[] =>
  countedIn(outlook, Number(from.slice(0, 4)), to).flatMap((fact) =>
    fact.local.heads === null ? [] : [{ fact, heads: fact.local.heads }],
  );

/** Job-days fall to years as shooting days do. */
export const jobDaysWithin = (outlook: Outlook, period: Period): JobDaysPiece[] =>
  shotWithin(outlook, period).flatMap((fact) =>
    fact.local.jobDays === null ? [] : [{ fact, jobDays: partWithin(fact.local.jobDays, fact.calendar, period) }],
  );

/** Full-time years of one job-day: hours of a paid day / hours of a full-time year. */
export const ftePerDay = ({ hoursPerDay, hoursPerYear }: Economics): number => hoursPerDay.value / hoursPerYear.value;

/** Local jobs as RESEARCH 4a has them: heads, job-days, full-time equivalents to a hundredth. */
export function jobsOf(outlook: Outlook): Indicators['jobs'] {
  const now = measured(outlook, moneyPeriod(outlook));
  if (outlook.scope === 'public' && now.tells) return null;
  const before = measured(outlook, periodBefore(outlook));
  const isHidden = outlook.scope === 'public' ? before.tells : before.known === 0;
  return { ...now.measures, known: now.known, previous: isHidden ? null : before.measures };
}

function measured(outlook: Outlook, period: Period): { measures: Measures; known: number; tells: boolean } {
  const heads = headsWithin(outlook, period);
  const days = jobDaysWithin(outlook, period);
  const jobDays = sumOf(days.map((piece) => piece.jobDays));
  return {
    measures: {
      heads: sumOf(heads.map((piece) => piece.heads)),
      jobDays,
      fte: roundTo(jobDays * ftePerDay(outlook.economics), 100),
    },
    known: new Set([...heads, ...days].map(({ fact }) => fact.id)).size,
    tells: tells(heads.map((piece) => piece.heads)) || tells(days.map((piece) => piece.jobDays)),
  };
}
