import type { Day } from '../productions/contract';
import { rounded } from '../productions/counting';
import type { Indicators } from './contract';
import type { CountedFact } from './factIndex';
import { goalOf } from './goals';
import { baselineOf, countedIn, type Outlook } from './outlook';
import { monthEnds, type Season, shareBy } from './season';

type Lines = Indicators['lines'];
type Line = Lines['counted'];

/** What the chart of the year draws. Days of the year before keep their own year. */
export function linesOf(outlook: Outlook, season: Season, forecast: Indicators['forecast'], counted: number): Lines {
  const { year, on, goals } = outlook;
  const goal = goalOf(goals, year)?.goal ?? null;
  return {
    counted: countLine(outlook, season, year, on),
    previous: countLine(outlook, season, year - 1, `${year - 1}-12-31`),
    pace: goal === null ? [] : alongSeason(season, year, goal),
    forecast: forecast === null ? [] : fan(outlook, season, forecast, counted),
  };
}

/** Each first day with the count from then on; of a year counted by hand the season at the height of what was counted. */
function countLine(outlook: Outlook, season: Season, year: number, on: Day): Line {
  const baseline = baselineOf(outlook, year);
  return baseline === null ? steps(countedIn(outlook, year, on)) : alongSeason(season, year, baseline);
}

function steps(counted: readonly CountedFact[]): Line {
  const values = new Map<Day, number>();
  counted.forEach(({ firstDay }, at) => {
    values.set(firstDay, at + 1);
  });
  return [...values].map(([day, value]) => ({ day, value }));
}

/** Straight from month to month, as the season is. */
const alongSeason = (season: Season, year: number, height: number): Line =>
  [`${year}-01-01`, ...monthEnds(year)].map((day) => ({ day, value: rounded(height * shareBy(season, day)) }));

/** From the count of the day to the forecast of the year’s end; the range widens as the square root of what has come. */
function fan(
  { year, on }: Outlook,
  season: Season,
  { low, mid, high }: NonNullable<Indicators['forecast']>,
  counted: number,
): Lines['forecast'] {
  const behind = shareBy(season, on);
  const at = (day: Day) => {
    const come = behind < 1 ? (shareBy(season, day) - behind) / (1 - behind) : Number(day > on);
    const middle = counted + (mid - counted) * come;
    const wide = Math.sqrt(come);
    return {
      day,
      low: rounded(Math.max(counted, middle - (mid - low) * wide)),
      mid: rounded(middle),
      high: rounded(middle + (high - mid) * wide),
    };
  };
  return [on, ...monthEnds(year).filter((day) => day > on)].map(at);
}
