import { rounded } from '../productions/counting';
import type { Indicators } from './contract';
import { goalOf } from './goals';
import type { Outlook } from './outlook';
import { type Season, shareBy } from './season';

/** Where the count should be on the day to reach the goal: goal × the share of a year that has usually begun by then. */
export function paceOf(outlook: Outlook, season: Season, counted: number): Indicators['pace'] {
  const goal = goalOf(outlook.goals, outlook.year)?.goal ?? null;
  if (goal === null) return null;
  const expected = goal * shareBy(season, outlook.on);
  return { expected: rounded(expected), ahead: rounded(counted - rounded(expected)), profileOf: season.profileOf };
}
