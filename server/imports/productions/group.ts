import { span } from '../../productions/counting';
import { attachSole } from './attach';
import { groupBy } from './groupBy';
import { isSameHouse, isVouched } from './likeness';
import { isNearMiss } from './nearMiss';
import { uniteNotes } from './notes';
import { type Pile, pilesOf } from './piles';
import type { ShootRow } from './row';
import { disjointSets } from './sets';

type Sets = ReturnType<typeof disjointSets>;

/** Days between the last of a year and the first of the next within which a shoot goes on over New Year. */
const holidays = 31;

/**
 * The rows of a file by the work they were shot for, in the order of the file. Two rows are of one work in a year when
 * title and season are the same, however they are written, and the firm or a director is too; titles that are a slip
 * apart likewise. What says less (no firm, no season) goes where only one work can be meant. Two different works must
 * never meet: where that is not sure they stay apart, and a person may join them.
 */
export function groupRows(rows: readonly ShootRow[]): Pile[][] {
  const piles = pilesOf(rows);
  const sets = disjointSets(piles.length);
  for (const ofYear of groupBy(piles, ({ year }) => year).values()) {
    uniteNames(ofYear, sets);
    attachSole(ofYear, sets);
    uniteNotes(ofYear, sets);
  }
  uniteOverNewYear(piles, sets);
  return worksIn(piles, sets);
}

const worksIn = (piles: readonly Pile[], sets: Sets): Pile[][] => [
  ...groupBy(piles, ({ place }) => sets.find(place)).values(),
];

/** Same titles and slips of the pen, each vouched for by firm or director. */
function uniteNames(piles: readonly Pile[], sets: Sets): void {
  const names = [...groupBy(piles, ({ title, season }) => `${title.key} ${season}`).values()];
  for (const [place, same] of names.entries()) {
    const misses = names.slice(place + 1).filter((other) => isMiss(same[0], other[0]));
    for (const pile of same)
      for (const other of [...same, ...misses.flat()])
        if (pile !== other && isVouched(pile, other)) sets.unite(pile.place, other.place);
  }
}

const isMiss = (one: Pile | undefined, other: Pile | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.season === other.season &&
  isNearMiss(one.title.words, other.title.words);

/** A film that goes on over the holidays is one film; of a series each year is counted anew. */
function uniteOverNewYear(piles: readonly Pile[], sets: Sets): void {
  const works = worksIn(piles, sets).filter((work) => !isMostlySeries(work));
  const byName = groupBy(
    works.flatMap((work) => work.map((pile) => ({ pile, work }))),
    ({ pile }) => `${pile.head ?? pile.title.key} ${pile.season}`,
  );
  for (const named of byName.values())
    for (const before of named)
      for (const after of named)
        if (goesOn(before.work, after.work) && isSameHouse(before.pile, after.pile))
          sets.unite(before.pile.place, after.pile.place);
}

export function isMostlySeries(work: readonly Pile[]): boolean {
  const rows = (wanted: boolean) =>
    work.filter(({ isSeries }) => isSeries === wanted).reduce((sum, pile) => sum + pile.rows.length, 0);
  return rows(true) > rows(false);
}

function goesOn(before: readonly Pile[], after: readonly Pile[]): boolean {
  if (yearOf(after) !== yearOf(before) + 1) return false;
  const [last = ''] = rowsOf(before)
    .map(({ to }) => to)
    .sort()
    .reverse();
  const [first = ''] = rowsOf(after)
    .map(({ from }) => from)
    .sort();
  return span(last, first) - 1 <= holidays;
}

const yearOf = (work: readonly Pile[]): number => work[0]?.year ?? 0;
export const rowsOf = (work: readonly Pile[]): ShootRow[] => work.flatMap(({ rows }) => rows);
