import { groupBy } from './groupBy';
import { type Parties, partiesKey } from './parties';
import { isSeries, type ShootRow } from './row';
import type { TitleReading } from './titles';

/** Rows that say the same of the same work: a file has some thousand rows, and far fewer piles to compare. */
export interface Pile {
  /** Among all piles. */
  place: number;
  /** Known again from file to file. */
  key: string;
  year: number;
  title: TitleReading;
  season: string;
  isSeries: boolean;
  companies: Parties;
  directors: Parties;
  rows: ShootRow[];
  /** The beginning of the title that is the name, once it is known that a note stands behind it. */
  head?: string;
}

export function pilesOf(rows: readonly ShootRow[]): Pile[] {
  const alike = groupBy(rows, (row) => JSON.stringify([keyOf(row), partiesKey(row.directors), isSeries(row.type)]));
  return [...alike.values()].flatMap((same, place) => {
    const [first] = same;
    if (!first) return [];
    const { year, title, season, companies, directors } = first;
    const pile = { place, key: keyOf(first), year, title, season, companies, directors, rows: same };
    return [{ ...pile, isSeries: isSeries(first.type) }];
  });
}

/** Rows of one key always fall together. */
const keyOf = ({ year, title, season, companies, directors }: ShootRow): string =>
  [year, title.key, season, partiesKey(companies) || `by ${partiesKey(directors)}`].join(' ');
