import type { Day } from '../productions/contract';
import type { Fact } from './fact';

/** A fact that counts from its first day on: rules 1 and 2 of counting. */
export type CountedFact = Fact & { firstDay: Day };
const isCounted = (fact: Fact): fact is CountedFact => fact.shot && fact.firstDay !== null;

/** Facts by year, gone through once an answer: its figures then look at the productions of a year or two only. */
export interface FactIndex {
  /** By the year of the first day. */
  counted: ReadonlyMap<number, readonly CountedFact[]>;
  /** By every year they have shooting days in, done or planned. */
  dated: ReadonlyMap<number, readonly Fact[]>;
  /** By the year of the first call. */
  enquired: ReadonlyMap<number, readonly Fact[]>;
}

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const counted = new Map<number, CountedFact[]>();
  const dated = new Map<number, Fact[]>();
  const enquired = new Map<number, Fact[]>();
  for (const fact of facts) {
    const [firstYear] = fact.years;
    if (firstYear !== undefined && isCounted(fact)) addTo(counted, firstYear, fact);
    for (const year of fact.years) addTo(dated, year, fact);
    if (fact.enquiredOn !== null) addTo(enquired, Number(fact.enquiredOn.slice(0, 4)), fact);
  }
  return { counted, dated, enquired };
}

function addTo<T>(groups: Map<number, T[]>, year: number, fact: T): void {
  const group = groups.get(year);
  if (group) group.push(fact);
  else groups.set(year, [fact]);
}

/** In the order of first days. */
export const byFirstDay = (a: CountedFact, b: CountedFact) =>
  a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0;
