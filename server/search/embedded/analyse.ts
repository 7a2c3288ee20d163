import type { GeoPoint, KindSettings, SearchDoc } from '../engine';
import type { Dictionary } from './dictionary';
import { hardStep, isIndexable, tokensOf } from './tokens';
import { textsOf, valueAt } from './values';
import { placeOf } from './wordStream';

/** What the index keeps of a record in memory. */
export interface Entry {
  id: string;
  rev: number;
  /** Two numbers for each word: the word, and its place. */
  cells: Uint32Array;
  place: GeoPoint | null;
  /** What it is filtered, counted and sorted by, in the order of the columns; null where it has nothing. */
  facts: unknown[];
}

/** Every field of a kind that has a column. */
export const columnsOf = ({ filterable, sortable }: KindSettings): string[] => [
  ...new Set(['kind', ...filterable, ...sortable]),
];

/** Takes a record apart; new words get their numbers. */
export function analyse(
  doc: SearchDoc,
  settings: KindSettings,
  dictionary: Dictionary,
  stopWords: ReadonlySet<string>,
): Entry {
  const cells: number[] = [];
  settings.searchable.forEach((field, attribute) => {
    let first = 0;
    for (const text of textsOf(valueAt(doc, field))) {
      const tokens = tokensOf(text, first);
      for (const { word, position } of tokens) {
        if (!stopWords.has(word) && isIndexable(word))
          cells.push(dictionary.intern(word), placeOf(attribute, position));
      }
      first = (tokens.at(-1)?.position ?? first - hardStep) + hardStep;
    }
  });
  return {
    id: doc.id,
    rev: doc.rev,
    cells: Uint32Array.from(cells),
    place: doc._geo ?? null,
    facts: columnsOf(settings).map((field) => valueAt(doc, field) ?? null),
  };
}
