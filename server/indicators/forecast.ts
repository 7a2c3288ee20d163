import { dayAfter, rounded } from '../productions/counting';
import { type Chances, fourOfFive, ofArrivals, ofEvents, ofUncertainArrivals, together } from './chances';
import type { Indicators } from './contract';
import type { CountedFact } from './factIndex';
import { kept } from './kept';
import { baselineOf, countOf, type Outlook, sameDayIn, wholeYear } from './outlook';
import { pipelineOf } from './pipeline';
import { pastYears, type Season, shareBy } from './season';

type Forecast = NonNullable<Indicators['forecast']>;

/** What the year will have counted at its end; null where it is over, or was counted by hand. */
export function forecastOf(outlook: Outlook, season: Season, counted: number): Forecast | null {
  const isOver = outlook.on === wholeYear(outlook.year).to;
  if (isOver || baselineOf(outlook, outlook.year) !== null) return null;
  return outlook.scope === 'desk' ? byPipeline(outlook, season, counted) : bySeason(outlook, season, counted);
}

/**
 * Counted + the chance of each open production + those whose enquiry has not come yet. The range is exact: the
 * Poisson-binomial distribution of the first, with the Poisson distribution of the second.
 */
function byPipeline(outlook: Outlook, season: Season, counted: number): Forecast {
  const { conversions, chances, statuses } = pipelineOf(outlook, season);
  const toCome = arrivalsToCome(outlook, season);
  const pipeline = statuses.map((status) => {
    const own = chances.filter((chance) => chance.status === status);
    const { rate, basis } = conversions[status];
    const expected = rounded(sumOf(own.map(({ probability }) => probability)));
    return { status, open: own.length, conversion: round(rate, 1000), basis, expected };
  });
  const rest = together(ofEvents(chances.map(({ probability }) => probability)), ofArrivals(toCome));
  // Of the rounded parts, so that who adds up the table comes to the figure above it.
  const mid = rounded(counted + sumOf(pipeline.map(({ expected }) => expected)) + rounded(toCome));
  return { ...around(counted, rest), mid, method: 'pipeline', pipeline, toCome: rounded(toCome) };
}

/** Days from a first call to a first shooting day, where no year of our own says when those counted had called. */
export const assumedLead = 60;
const mostYears = 5;

/**
 * How many productions of a year are still unknown on the day: the mean over the past years that the season is known
 * from of those whose first call came after the same day. Without such a year: the mean count of past years × the share
 * of a year that begins later than 60 days after the day.
 */
export function arrivalsToCome(outlook: Outlook, season: Season): number {
  const known = pastYears(outlook).filter(({ year }) => season.profileOf.includes(year));
  if (known.length > 0) {
    return sumOf(known.map(({ year, records }) => lateIn(year, records, outlook))) / known.length;
  }
  return usualCount(outlook) * (1 - shareBy(season, atMost(outlook.year, dayAfter(outlook.on, assumedLead))));
}

function lateIn(year: number, records: readonly CountedFact[], { on }: Outlook): number {
  const day = sameDayIn(year, on);
  return callsOf(records).filter((call) => call > day).length;
}

/** The day each was first known of. */
const callsOf = kept((records: readonly CountedFact[]) => records.map((each) => each.enquiredOn ?? each.firstDay));

/** The mean count of up to five past years, by hand or of records; 0 where none is known. */
function usualCount(outlook: Outlook): number {
  const years = Array.from({ length: mostYears }, (_, at) => outlook.year - 1 - at);
  const counts = years.map((year) => countOf(outlook, year)).filter((count) => count > 0);
  return counts.length === 0 ? 0 : sumOf(counts) / counts.length;
}

/** So many productions the mean of past years weighs in the public forecast: little, once the year is under way. */
const weightOfPast = 5;

/**
 * The count so far carried on by the season. The yearly rate is known from the count over the share of the year behind
 * us, and from past years as if five more had been counted at their rate; its uncertainty is in the range.
 */
function bySeason(outlook: Outlook, season: Season, counted: number): Forecast | null {
  const behind = shareBy(season, outlook.on);
  const usual = usualCount(outlook);
  const shape = counted + (usual > 0 ? weightOfPast : 0);
  const rate = behind + (usual > 0 ? weightOfPast / usual : 0);
  if (rate === 0) return null;
  const rest = ofUncertainArrivals(shape, rate, 1 - behind);
  const mid = rounded(counted + (shape / rate) * (1 - behind));
  return { ...around(counted, rest), mid, method: 'season', pipeline: [], toCome: 0 };
}

function around(counted: number, rest: Chances): { low: number; high: number } {
  const { low, high } = fourOfFive(rest);
  return { low: counted + low, high: counted + high };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const round = (value: number, parts: number): number => Math.round(value * parts) / parts;
const atMost = (year: number, day: string): string => (day > `${year}-12-31` ? `${year}-12-31` : day);
