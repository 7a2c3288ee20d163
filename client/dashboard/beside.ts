import type { Indicators } from '@contract/indicators';

/** The figures of a year that another is held against; null: not known of that year. */
export interface Beside {
  year: number;
  counted: number;
  days: number;
  spend: number | null;
  heads: number | null;
  jobDays: number | null;
  fte: number | null;
  answerHours: number | null;
}

/** What the year is held against: the one that was chosen, else the year before as far as the reply knows it. */
export function besideOf(indicators: Indicators, chosen: Indicators | undefined): Beside | null {
  if (chosen) return besideFrom(chosen);
  const { year, previous, days, spend, jobs } = indicators;
  if (previous === null && days.previous === 0) return null;
  const known = (value: number | null | undefined) => value || null;
  return {
    year: previous?.year ?? year - 1,
    counted: previous?.counted ?? 0,
    days: days.previous,
    spend: known(spend?.previous),
    heads: known(jobs?.previous?.heads),
    jobDays: known(jobs?.previous?.jobDays),
    fte: known(jobs?.previous?.fte),
    answerHours: null,
  };
}

const besideFrom = ({ year, counted, days, spend, jobs, answers }: Indicators): Beside => ({
  year,
  counted,
  days: days.done,
  spend: spend?.total ?? null,
  heads: jobs?.heads ?? null,
  jobDays: jobs?.jobDays ?? null,
  fte: jobs?.fte ?? null,
  answerHours: answers?.medianHours ?? null,
});
