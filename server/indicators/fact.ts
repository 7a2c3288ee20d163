import type { Day, Evidence, ProductionStatus } from '../productions/contract';
import { daysByYear, isShot, shootingDays, shootsOf, today } from '../productions/counting';
import type { Economics } from '../productions/economics/contract';
import type { SavedProduction } from '../productions/model';
import { type Counted, directSpend } from '../productions/spend';
import { type Calendar, calendarOf, firstOf } from './calendar';

/** What is read of a production for figures: nothing that is only words. */
const read = [
  'number',
  'title',
  'type',
  'status',
  'statusHistory',
  'origin',
  'enquiredAt',
  'answeredAt',
  'expected',
  'people',
  'volumes',
  'confidential',
  'publicFrom',
  'loss',
  'shoots',
  'spend',
  'support',
  'deletedAt',
  'changedAt',
] as const;
export type Read = Pick<SavedProduction, (typeof read)[number] | '_id'>;
export const projection = Object.fromEntries(read.map((field) => [field, 1]));

/** What figures are made of, of one production: worked out once, when it is read. */
export interface Fact
  extends Pick<
    Read,
    | 'number'
    | 'title'
    | 'type'
    | 'status'
    | 'statusHistory'
    | 'enquiredAt'
    | 'answeredAt'
    | 'expected'
    | 'confidential'
    | 'publicFrom'
    | 'loss'
    | 'shoots'
    | 'deletedAt'
  > {
  id: string;
  /** Rule 2 of counting. */
  shot: boolean;
  calendar: Calendar;
  /** Years with shooting days, in order. */
  years: readonly number[];
  firstDay: Day | null;
  /** The way so far, by days of the territory. */
  steps: readonly { status: ProductionStatus; day: Day }[];
  /** Every status it ever had, once. */
  stood: readonly ProductionStatus[];
  enquiredOn: Day | null;
  /** When it was decided, and how: shot from its first day on, gone on the day of its last step; null while it is open. */
  end: { day: Day; how: 'shot' | 'gone' } | null;
  /** By country, of France by region: `FR-ara`; empty: not known. */
  origin: string;
  /** Direct spend over all years. */
  amounts: readonly Counted[];
  /** The grade that most of the direct spend has; null without any. */
  evidence: Evidence | null;
  support: { territorial: number; all: number };
  /** Local people; null: not known. */
  local: { heads: number | null; jobDays: number | null };
}

/** Works out what figures need. Spend is in the prices of these economics, days in their territory. */
export function factOf(record: Read, economics: Economics): Fact {
  const shoots = [...shootsOf(record)];
  const days = shootingDays(shoots, economics.territory);
  const calendar = calendarOf(days);
  const byYear = daysByYear(days);
  const amounts = directSpend(record, byYear, economics);
  const { number, title, type, status, statusHistory, enquiredAt, answeredAt, expected } = record;
  const { confidential, publicFrom, loss, deletedAt } = record;
  const steps = statusHistory.map((step) => ({ status: step.status, day: today(step.at) }));
  return {
    ...{ number, title, type, status, statusHistory, enquiredAt, answeredAt, expected },
    ...{ confidential, publicFrom, loss, shoots, deletedAt },
    id: String(record._id),
    shot: isShot(record),
    calendar,
    years: [...byYear.keys()],
    firstDay: firstOf(calendar),
    steps,
    stood: [...new Set(steps.map((step) => step.status))],
    end: endOf(record, isShot(record) ? firstOf(calendar) : null, steps.at(-1)?.day ?? null),
    enquiredOn: enquiredAt === null ? null : today(new Date(enquiredAt)),
    origin: originOf(record),
    amounts,
    evidence: mainGrade(amounts),
    support: supportOf(record),
    local: localOf(record),
  };
}

function endOf({ status }: Read, shotFrom: Day | null, lastStep: Day | null): Fact['end'] {
  if (shotFrom !== null) return { day: shotFrom, how: 'shot' };
  const isGone = status === 'lost' || status === 'cancelled';
  return isGone && lastStep !== null ? { day: lastStep, how: 'gone' } : null;
}

const originOf = ({ origin }: Read): string =>
  origin === null ? '' : origin.region === null ? origin.country : `${origin.country}-${origin.region}`;

export function mainGrade(amounts: readonly Counted[]): Evidence | null {
  const largest = amounts.reduce<Counted | null>(
    (best, each) => (best === null || each.amount > best.amount ? each : best),
    null,
  );
  return largest?.evidence ?? null;
}

function supportOf({ support }: Read): Fact['support'] {
  const total = (lines: Read['support']) => lines.reduce((sum, { amount }) => sum + amount, 0);
  return { territorial: total(support.filter(({ territorial }) => territorial)), all: total(support) };
}

function localOf({ people: { crew, cast, extras } }: Read): Fact['local'] {
  const groups = [crew, cast, extras];
  return {
    heads: known(groups.map(({ localHeads }) => localHeads)),
    jobDays: known(groups.map(({ localJobDays }) => localJobDays)),
  };
}

/** What is known, added up; null where nothing is. */
function known(numbers: readonly (number | null)[]): number | null {
  const said = numbers.filter((each) => each !== null);
  return said.length === 0 ? null : said.reduce((sum, each) => sum + each, 0);
}
