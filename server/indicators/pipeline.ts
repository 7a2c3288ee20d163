import { conversionsBy, type OpenStatus, openStatuses, openStatusOn, undecidedOn } from './conversion';
import type { Fact } from './fact';
import type { Outlook } from './outlook';
import { type Season, shareBy } from './season';

/** An open production with the probability that it comes to shoot, and does so first in the year. */
export interface Chance {
  fact: Fact;
  status: OpenStatus;
  probability: number;
}

/** The open productions of a year as they stood on the day, with the conversion of their status. */
export function pipelineOf(outlook: Outlook, season: Season) {
  const conversions = conversionsBy(outlook.index, outlook.on);
  const chances = undecidedOn(outlook.index, outlook.on).flatMap((fact): Chance[] => {
    const status = openStatusOn(fact, outlook.on);
    if (status === null) return [];
    return [{ fact, status, probability: conversions[status].rate * inYear(fact, outlook, season) }];
  });
  return { conversions, chances, statuses: openStatuses };
}

/**
 * The probability that the first day falls in the year, if it comes at all: 0 or 1 where the day, month or year is
 * known, else the share of a year that usually begins after the day. A hoped-for day that has passed is not known any
 * more.
 */
function inYear(fact: Fact, { year, on }: Outlook, season: Season): number {
  if (fact.firstDay !== null) return fact.firstDay.startsWith(`${year}-`) ? 1 : 0;
  const { from } = fact.expected;
  const hasPassed = from === null || from < on.slice(0, from.length);
  if (hasPassed) return 1 - shareBy(season, on);
  return from.startsWith(String(year)) ? 1 : 0;
}
