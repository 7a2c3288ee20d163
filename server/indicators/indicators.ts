import { answersOf } from './answers';
import type { Indicators } from './contract';
import { daysOf } from './days';
import { forecastOf } from './forecast';
import { funnelOf } from './funnel';
import { goalOf } from './goals';
import { jobsOf } from './jobs';
import { linesOf } from './lines';
import { baselineOf, countedIn, countOf, type Outlook } from './outlook';
import { paceOf } from './pace';
import { byCommune, byDepartement, byMonth, byProperty } from './parts';
import { seasonOf } from './season';
import { spendOf } from './spend';
import { supportOf } from './support';

/** All figures of a year: a pure function of what the outlook holds. */
export function indicatorsOf(outlook: Outlook): Indicators {
  const { year, on, scope, goals } = outlook;
  const counted = countedBy(outlook);
  const season = seasonOf(outlook);
  const forecast = forecastOf(outlook, season, counted);
  const spend = spendOf(outlook);
  return {
    ...{ year, on, scope, counted },
    goal: goalOf(goals, year)?.goal ?? null,
    previous: previousOf(outlook),
    pace: paceOf(outlook, season, counted),
    forecast,
    lines: linesOf(outlook, season, forecast, counted),
    byType: byProperty(outlook, ({ type }) => type),
    byMonth: byMonth(outlook),
    byOrigin: byProperty(outlook, ({ origin }) => origin),
    byDepartement: byDepartement(outlook),
    byCommune: byCommune(outlook),
    days: daysOf(outlook),
    spend,
    support: supportOf(outlook, spend),
    jobs: jobsOf(outlook),
    funnel: funnelOf(outlook),
    answers: answersOf(outlook),
  };
}

/** Counted by the day; a baseline stands for its whole year, since nobody knows its days. */
export const countedBy = (outlook: Outlook): number =>
  baselineOf(outlook, outlook.year) ?? countedIn(outlook, outlook.year, outlook.on).length;

/** The whole year before; null where neither a record nor a count by hand knows it. */
function previousOf(outlook: Outlook): Indicators['previous'] {
  const year = outlook.year - 1;
  const counted = countOf(outlook, year);
  if (baselineOf(outlook, year) !== null) return { year, counted, from: 'baseline' };
  return counted === 0 ? null : { year, counted, from: 'records' };
}
