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

/** What taking a record apart depends on. */
export interface Analysis {
  settings: KindSettings;
  /** New words get their numbers here. */
  dictionary: Dictionary;
  stopWords: ReadonlySet<string>;
}

/** Every field of a kind that has a column. */
export function columnsOf({ filterable, sortable, sink, tieBreak }: KindSettings): string[] {
  const ranking = [...(sink ? [sink] : []), ...(tieBreak ? [tieBreak.field] : [])];
  return [...new Set(['kind', '_geo', ...filterable, ...sortable, ...ranking])];
}

/** Takes a record apart into its words and its facts. */
export function analyse(doc: SearchDoc, analysis: Analysis): Entry {
  const { settings } = analysis;
  const cells: number[] = [];
  settings.searchable.forEach((field, attribute) => {
    addWords(cells, textsOf(valueAt(doc, field)), attribute, analysis);
  });
  return {
    id: doc.id,
    rev: doc.rev,
    cells: new Uint32Array(cells),
    place: doc._geo ?? null,
    facts: columnsOf(settings).map((field) => factOf(doc, field)),
  };
}

/** Adds the words of one attribute, two numbers each; the texts of a list stand apart like sentences. */
function addWords(
  cells: number[],
  texts: readonly string[],
  attribute: number,
  { dictionary, stopWords }: Analysis,
): void {
  let first = 0;
  for (const text of texts) {
    const tokens = tokensOf(text, first);
    for (const { word, position } of tokens) {
      if (stopWords.has(word) || !isIndexable(word)) continue;
      cells.push(dictionary.intern(word), placeOf(attribute, position));
    }
    const last = tokens.at(-1);
    if (last) first = last.position + hardStep;
  }
}

/** Of the place only whether there is one: where it is, is kept in numbers. */
const factOf = (doc: SearchDoc, field: string): unknown =>
  field === '_geo' ? (doc._geo ? true : null) : (valueAt(doc, field) ?? null);
