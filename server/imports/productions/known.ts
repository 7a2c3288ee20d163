import { Production, type SavedProduction } from '../../productions/model';
import { rowsOf } from './group';
import { groupBy } from './groupBy';
import { agree, companiesIn, directorsIn, type Parties } from './parties';
import type { Pile } from './piles';
import { readTitle } from './titles';

interface KnownProduction {
  id: string;
  /** Taken off the record by somebody: not the file's to bring back. */
  isGone: boolean;
  titleKey: string;
  companies: Parties;
  directors: Parties;
  years: ReadonlySet<number>;
}

/** The productions that a file of shoots may mean. */
export interface KnownProductions {
  byKey: ReadonlyMap<string, KnownProduction>;
  /** By the mark of each row that is in one. */
  byMark: ReadonlyMap<string, KnownProduction>;
  /** Those that a person entered, by the key of their title. */
  byTitle: ReadonlyMap<string, readonly KnownProduction[]>;
}

export const noProductions: KnownProductions = { byKey: new Map(), byMark: new Map(), byTitle: new Map() };

const needed = { title: 1, companies: 1, directors: 1, imported: 1, deletedAt: 1, 'shoots.from': 1, expected: 1 };

export async function knownProductions(): Promise<KnownProductions> {
  const byKey = new Map<string, KnownProduction>();
  const byMark = new Map<string, KnownProduction>();
  const entered: KnownProduction[] = [];
  const all = Production.find({}, needed).lean<SavedProduction[]>().cursor({ batchSize: 1000 });
  for await (const record of all) {
    const known = asKnown(record);
    const { key = null, rows = [] } = record.imported ?? {};
    if (key !== null) byKey.set(key, known);
    else if (!known.isGone) entered.push(known);
    for (const mark of rows) byMark.set(mark, known);
  }
  return { byKey, byMark, byTitle: groupBy(entered, ({ titleKey }) => titleKey) };
}

const asKnown = (record: SavedProduction): KnownProduction => ({
  id: String(record._id),
  isGone: record.deletedAt !== null,
  titleKey: readTitle(record.title).key,
  companies: record.companies.flatMap(({ name }) => companiesIn(name)),
  directors: record.directors.flatMap((name) => directorsIn(name)),
  years: new Set(
    [...record.shoots.map(({ from }) => from), record.expected.from ?? ''].map((day) => Number(day.slice(0, 4))),
  ),
});

/** The production that has rows of this work already, or was made of the same rows. */
export function importedAs(work: readonly Pile[], { byKey, byMark }: KnownProductions): KnownProduction | undefined {
  const byRow = rowsOf(work).map(({ mark }) => byMark.get(mark));
  const owners = [...byRow, ...work.map(({ key }) => byKey.get(key))].filter((known) => known !== undefined);
  return owners.find(({ isGone }) => !isGone) ?? owners[0];
}

/** A production that somebody entered by hand and that is the same work, of the same firm or director and year. */
export const enteredAs = (work: readonly Pile[], { byTitle }: KnownProductions): KnownProduction | undefined =>
  work
    .flatMap((pile) => (byTitle.get(pile.head ?? pile.title.key) ?? []).map((known) => ({ pile, known })))
    .find(({ pile, known }) => {
      const isVouched = agree(known.companies, pile.companies) || agree(known.directors, pile.directors);
      return isVouched && known.years.has(pile.year);
    })?.known;
