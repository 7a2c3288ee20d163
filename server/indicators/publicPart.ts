import type { Day } from '../productions/contract';
import { isReleased } from '../productions/policy';
import type { Fact } from './fact';
import type { CountedFact, FactIndex, Shelf } from './factIndex';
import { kept } from './kept';

/** What the public may know of: released productions that have begun. Each group is gone through once a day. */
export function publicPart(index: FactIndex, now: Day): FactIndex {
  if (part.now !== now) part = partOn(now);
  return part.of(index);
}

let part = partOn('');

function partOn(now: Day) {
  const isPublic = (fact: Fact): boolean => isReleased(fact, now) && hasBegun(fact, now);
  const counted = kept((group: readonly CountedFact[]) => group.filter(isPublic));
  const other = kept((group: readonly Fact[]) => group.filter(isPublic));
  const of = (index: FactIndex): FactIndex => ({
    counted: through(index.counted, counted),
    dated: through(index.dated, other),
    enquired: through(index.enquired, other),
    decided: through(index.decided, other),
  });
  return { now, of: kept(of) };
}

const hasBegun = ({ firstDay }: Fact, now: Day): boolean => firstDay !== null && firstDay <= now;

const through = <T extends Fact>(shelf: Shelf<T>, seen: (group: readonly T[]) => readonly T[]): Shelf<T> =>
  new Map([...shelf].map(([year, group]) => [year, seen(group)]));
