import type { Day } from '../productions/contract';
import { isShootType } from '../productions/counting';
import type { Fact } from './fact';

/** A fact that counts from its first day on: rules 1 and 2 of counting. */
export type CountedFact = Fact & { firstDay: Day };
const isCounted = (fact: Fact): fact is CountedFact => fact.shot && fact.firstDay !== null;

/**
 * Facts by year. A year's group is made anew when one of its facts changes, and never changed itself: what is worked out
 * of a group stays right as long as it.
 */
export type Shelf<T extends Fact = Fact> = ReadonlyMap<number, readonly T[]>;

/** All facts, so that figures look at the productions of a year or two only. Groups are in the order of numbers. */
export interface FactIndex {
  /** By the year of the first day, in the order of first days. */
  counted: Shelf<CountedFact>;
  /** By every year they have shooting days in, done or planned. */
  dated: Shelf;
  /** By the year of the first call. */
  enquired: Shelf;
  /** Shoots by the year they were decided in, shot or gone: `undecided` while they are open. */
  decided: Shelf;
}

/** After every year. */
export const undecided = Number.POSITIVE_INFINITY;

export const emptyIndex: FactIndex = { counted: new Map(), dated: new Map(), enquired: new Map(), decided: new Map() };

/** The index with some facts taken out and others put in; the one given stays as it is. */
export function indexWith(index: FactIndex, gone: readonly Fact[], come: readonly Fact[]): FactIndex {
  return {
    counted: shelfWith(index.counted, gone, come.filter(isCounted), ({ years }) => years.slice(0, 1), byFirstDay),
    dated: shelfWith(index.dated, gone, come, ({ years }) => years, byNumber),
    enquired: shelfWith(index.enquired, gone, come, yearEnquired, byNumber),
    decided: shelfWith(index.decided, gone, come, yearDecided, byNumber),
  };
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const yearEnquired = ({ enquiredOn }: Fact): number[] => (enquiredOn === null ? [] : [yearOf(enquiredOn)]);

function yearDecided({ type, end }: Fact): number[] {
  if (!isShootType(type)) return [];
  return [end === null ? undecided : yearOf(end.day)];
}

function shelfWith<T extends Fact>(
  shelf: Shelf<T>,
  gone: readonly Fact[],
  come: readonly T[],
  yearsOf: (fact: Fact) => readonly number[],
  order: (a: T, b: T) => number,
): Shelf<T> {
  const leaving = new Set(gone);
  const arriving = new Map<number, T[]>();
  for (const fact of come) for (const year of yearsOf(fact)) addTo(arriving, year, fact);
  const touched = new Set([...gone.flatMap(yearsOf), ...arriving.keys()]);
  const next = new Map(shelf);
  for (const year of touched) {
    const staying = (shelf.get(year) ?? []).filter((fact) => !leaving.has(fact));
    next.set(year, [...staying, ...(arriving.get(year) ?? [])].sort(order));
  }
  return next;
}

function addTo<T>(groups: Map<number, T[]>, year: number, fact: T): void {
  const group = groups.get(year);
  if (group) group.push(fact);
  else groups.set(year, [fact]);
}

const byNumber = (a: Fact, b: Fact): number => (a.number < b.number ? -1 : Number(a.number > b.number));

const byFirstDay = (a: CountedFact, b: CountedFact): number => {
  if (a.firstDay === b.firstDay) return byNumber(a, b);
  return a.firstDay < b.firstDay ? -1 : 1;
};

/** The groups from one year to another, both with it, earliest first. */
export const groupsWithin = <T extends Fact>(shelf: Shelf<T>, from: number, to: number) =>
  [...shelf]
    .filter(([year]) => year >= from && year <= to)
    .map(([year, facts]) => ({ year, facts }))
    .sort((a, b) => a.year - b.year);
