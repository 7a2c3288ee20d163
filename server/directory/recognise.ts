import type { ListingKind } from '../common/contract';
import { foldedWords } from '../common/fold';
import { specOf } from '../listings/kinds';
import { communeByName } from '../places/gazetteer';
import { wordPairs } from '../vocabularies/synonyms';
import { termsOf } from '../vocabularies/vocabularies';
import { type FacetField, facetField } from './contract';

/** What of a typed text our vocabularies and the map know. What they do not know is nowhere in it. */
export interface Recognised {
  terms: { field: FacetField; term: string }[];
  /** French names of known words that are no facet. */
  words: string[];
  departement: string | null;
  /** The known part of the text, folded: as good a question to the index as the whole. */
  text: string;
}

type Meaning = Partial<Pick<Recognised, 'departement'>> & {
  term?: Recognised['terms'][number];
  word?: string;
};

/** Words of a run that is looked up at once: "salle des fêtes". */
const longestRun = 4;
/** Letters of the shortest word that means something by itself. */
const shortest = 3;

/**
 * Reads a typed text by whole words, the longest run first, against the terms that the kinds have as facets, the
 * trade's other words and the communes. An address or a telephone number makes the whole text unknown.
 */
export function recognise(typed: string, kinds: readonly ListingKind[]): Recognised {
  const found: Recognised = { terms: [], words: [], departement: null, text: '' };
  if (typed.includes('@') || /\d(?:[\s.-]*\d){5}/.test(typed)) return found;
  const words = foldedWords(typed);
  const known: string[] = [];
  for (let place = 0; place < words.length; ) {
    const [run, meaning] = longestKnown(words.slice(place, place + longestRun), kinds);
    place += Math.max(1, run.length);
    if (!meaning) continue;
    known.push(...run);
    if (meaning.term) found.terms.push(meaning.term);
    if (meaning.word) found.words.push(meaning.word);
    if (meaning.departement) found.departement = meaning.departement;
  }
  return { ...found, text: known.join(' ') };
}

function longestKnown(words: readonly string[], kinds: readonly ListingKind[]): [string[], Meaning | null] {
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length);
    const meaning = meaningOf(run, kinds);
    if (meaning) return [run, meaning];
  }
  return [[], null];
}

function meaningOf(run: readonly string[], kinds: readonly ListingKind[]): Meaning | null {
  if (run.join('').length < shortest) return null;
  const key = keyOf(run);
  const term = kinds.map((kind) => termIndex(kind).get(key)).find((each) => each !== undefined);
  if (term) return { term };
  const word = wordIndex().get(key);
  if (word !== undefined) return { word };
  const commune = communeByName(run.join(' '));
  return commune ? { departement: commune.departement } : null;
}

/** One form for singular and plural, in both languages as nearly as a search needs it. */
const keyOf = (words: readonly string[]) =>
  words.map((word) => word.replace(/(?<=\p{L}{3})(?:es|s|x)$/u, '')).join(' ');

/** Of a label, also its parts: "Church and chapel", "Set medic (nurse)", "Location assistant / Unit runner". */
const formsOf = (label: string): string[] =>
  [label, ...label.split(/[(/,]|\s(?:et|ou|and|or)\s/)].map((form) => keyOf(foldedWords(form))).filter(Boolean);

/** Words that stand in labels and mean nothing by themselves. */
const idle = new Set([
  'autre',
  'autres',
  'other',
  'avec',
  'sans',
  'pour',
  'with',
  'without',
  'from',
  'dans',
  'type',
  'sous',
]);

/** The words of a label one by one, as one types "crater" for "Crater lake". */
const wordsOf = (label: string): string[] =>
  foldedWords(label)
    .filter((word) => word.length > shortest && !idle.has(word))
    .map((word) => keyOf([word]));

const termIndexes = new Map<ListingKind, Map<string, Recognised['terms'][number]>>();

function termIndex(kind: ListingKind): Map<string, Recognised['terms'][number]> {
  const index = termIndexes.get(kind) ?? makeTermIndex(kind);
  termIndexes.set(kind, index);
  return index;
}

/** A word of several labels means the one that says least more: whole labels first, then the shortest. */
function makeTermIndex(kind: ListingKind) {
  const index = new Map<string, Recognised['terms'][number]>();
  const labels = facetField.options
    .flatMap((field) => {
      const vocabulary = specOf(kind).facets[field];
      return (vocabulary ? termsOf(vocabulary) : []).flatMap(({ id, fr, frFeminine = '', en }) =>
        [fr, frFeminine, en].map((label) => ({ label, means: { field, term: id } })),
      );
    })
    .toSorted((a, b) => foldedWords(a.label).length - foldedWords(b.label).length);
  for (const keysOf of [formsOf, wordsOf])
    for (const { label, means } of labels) for (const key of keysOf(label)) if (!index.has(key)) index.set(key, means);
  return index;
}

let words: Map<string, string> | undefined;

/** Folded word in either language → its French name. */
function wordIndex(): Map<string, string> {
  words ??= new Map(wordPairs().flatMap(({ fr, en }) => [fr, en].flatMap(formsOf).map((key) => [key, fr])));
  return words;
}
