import type { Day, ProductionStatus, Shoot, ShootPlace, Standing } from './contract';

/**
 * How productions are counted. Published as the method beside every figure, so written to be read:
 *
 * 1. A production counts once, in the year of its first shooting day in the territory.
 * 2. It counts from that day on, when it is shooting or wrapped. Enquiries, scouting, preparation, lost projects never
 *    count. One that was cancelled while it was shooting has been shot, and counts; its days end when it was called off.
 * 3. Each season of a series is a production of its own; two seasons shot in one go under one file count once.
 * 4. Pick-ups and reshoots belong to their production: they add days, and never count it again, not even in another
 *    year. A production that comes here for its pick-ups only counts by them: they are its first days here.
 * 5. What is only scouted, written, edited or recorded here is no shoot (types of the family `support`).
 * 6. A calendar day counts once, however many units and places it has. Of a period with fewer shooting days than
 *    calendar days each of its days weighs the same part, so that days fall to the year they are shot in.
 * 7. Spend, jobs and public money of a production over several years are shared between them as its days are.
 * 8. The territory is a list of départements. A place whose département is not known is taken as inside: the desk notes
 *    what is shot here.
 * 9. Local is who lives in one of those départements when hired; what a firm established there invoices is local spend.
 */

/** What counting needs to know of a production. */
export interface Counted {
  type: string;
  status: ProductionStatus;
  statusHistory: readonly { status: ProductionStatus; at?: Date }[];
  shoots: readonly Shoot[];
}

/** Types that are no shoot, by rule 5: the family `support` of the vocabulary. */
const notShoots = new Set(['scout_only', 'residency', 'post_only', 'music_recording']);

/** Codes of départements. */
export type Territory = readonly string[];

export const isInside = ({ departement }: Pick<ShootPlace, 'departement'>, territory: Territory): boolean =>
  departement === null || territory.length === 0 || territory.includes(departement);

/** Shoots with a place in the territory, or with none named. */
export const shootsInside = (shoots: readonly Shoot[], territory: Territory): Shoot[] =>
  shoots.filter(({ places }) => places.length === 0 || places.some((place) => isInside(place, territory)));

const dayMs = 86_400_000;
export const dayAfter = (day: Day, days = 1): Day =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
/** Calendar days from the first to the last, both counted. */
export const span = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;

/**
 * Each calendar day of shooting in the territory with its weight, from 0 to 1, in calendar order: rule 6.
 * The weights add up to the shooting days of the production.
 */
export function shootingDays(shoots: readonly Shoot[], territory: Territory): Map<Day, number> {
  const weights = new Map<Day, number>();
  for (const { from, to, days } of shootsInside(shoots, territory)) {
    const long = span(from, to);
    const weight = days === null ? 1 : Math.min(1, days / long);
    if (weight === 0) continue;
    const start = Date.parse(from);
    for (let place = 0; place < long; place += 1) {
      const day = new Date(start + place * dayMs).toISOString().slice(0, 10);
      weights.set(day, Math.max(weights.get(day) ?? 0, weight));
    }
  }
  return new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0);

/** Shooting days by year. */
export function daysByYear(days: ReadonlyMap<Day, number>): Map<number, number> {
  const years = new Map<number, number>();
  for (const [day, weight] of days) years.set(yearOf(day), (years.get(yearOf(day)) ?? 0) + weight);
  return years;
}

/** Rule 5: whether a project of this type is a shoot at all. */
export const isShootType = (type: string): boolean => !notShoots.has(type);

/** Rule 2: whether this project is one that shoots, whatever the day. */
export function isShot({ type, status, statusHistory }: Omit<Counted, 'shoots'>): boolean {
  if (notShoots.has(type)) return false;
  if (status === 'shooting' || status === 'wrapped') return true;
  // Back in preparation and then called off, it had been moved by mistake.
  return status === 'cancelled' && statusHistory.findLast((step) => step.status !== 'cancelled')?.status === 'shooting';
}

/** Rule 2: the shoots of a production; of one that was called off no day after that one, each day weighing as before. */
export function shootsOf({ status, statusHistory, shoots }: Omit<Counted, 'type'>): readonly Shoot[] {
  const last = status === 'cancelled' ? statusHistory.findLast((step) => step.status === 'cancelled')?.at : undefined;
  if (last === undefined) return shoots;
  const end = today(last);
  return shoots
    .filter(({ from }) => from <= end)
    .map((shoot) => {
      if (shoot.to <= end) return shoot;
      const part = span(shoot.from, end) / span(shoot.from, shoot.to);
      return { ...shoot, to: end, days: shoot.days === null ? null : shoot.days * part };
    });
}

export type Verdict = Pick<Standing, 'firstDay' | 'lastDay' | 'countsIn' | 'why' | 'daysDone' | 'daysPlanned'>;

/** Whether, when and why a production counts, seen from a day. */
export function judge(production: Counted, territory: Territory, day: Day): Verdict {
  const shoots = shootsOf(production);
  const days = shootingDays(shoots, territory);
  const [firstDay = null] = days.keys();
  const lastDay = [...days.keys()].at(-1) ?? null;
  const done = [...days].filter(([each]) => each <= day).map(([, weight]) => weight);
  const why = reasonNot(production, shoots, firstDay, day);
  return {
    firstDay,
    lastDay,
    countsIn: why === null && firstDay !== null ? yearOf(firstDay) : null,
    why,
    daysDone: rounded(sum(done)),
    daysPlanned: rounded(sum(days.values())),
  };
}

function reasonNot(
  production: Omit<Counted, 'shoots'>,
  shoots: readonly Shoot[],
  firstDay: Day | null,
  today: Day,
): Verdict['why'] {
  if (notShoots.has(production.type)) return 'notAShoot';
  if (!isShot(production)) return 'status';
  if (firstDay === null) return shoots.length > 0 ? 'outside' : 'noShoot';
  return firstDay > today ? 'toCome' : null;
}

/** Days to a tenth: a share of a period is seldom a whole number. */
export const rounded = (days: number): number => Math.round(days * 10) / 10;

/** Made once: making one takes a hundred times as long as using it. */
const territoryClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/**
 * The calendar day in the territory; today's, unless a time is given. Its clock is one or two hours ahead of UTC: where
 * both say the same day nobody need be asked, which is most of the day and much faster.
 */
export function today(now = new Date()): Day {
  const [winter, summer] = [1, 2].map((hours) =>
    new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10),
  );
  return winter === summer && winter !== undefined ? winter : territoryClock.format(now);
}
