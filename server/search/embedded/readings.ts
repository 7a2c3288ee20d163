import type { KindSettings } from '../engine';
import type { Dictionary } from './dictionary';
import { isNumber, isPhrase, type Phrase, type QueryTerm, type QueryWord, typosAllowed } from './queryTerms';
import { hardStep, isIndexable } from './tokens';

/** One way in which a stretch of the query may stand in a record. */
export interface Reading {
  /** The terms of the query it stands for: from one up to another. */
  from: number;
  to: number;
  typos: number;
  /** It is what was typed, letter by letter. */
  isExact: boolean;
  /** It was guessed, so it does not count in fields that want exactness. */
  isGuess: boolean;
  /** How many letters of the word are marked when it is shown; infinity marks it whole. */
  letters: number;
  /** Words that must follow directly; null stands for any. */
  rest: readonly (number | null)[];
}

/** Words that are read in the same way. */
export interface ReadingGroup {
  reading: Reading;
  words: readonly number[];
}

/** What the readings are drawn from. */
export interface Lexicon {
  dictionary: Dictionary;
  settings: KindSettings;
  synonyms: ReadonlyMap<string, readonly Phrase[]>;
  /** The two words that most often stand side by side and together spell the word. */
  split: (word: string) => readonly [number, number] | undefined;
}

/** Several typed words may be one written word, or have a synonym together; no more than these. */
const mostJoined = 3;

/** All ways to read the terms of a query, from the words that the index holds. */
export function readingsOf(terms: readonly QueryTerm[], lexicon: Lexicon): ReadingGroup[] {
  return terms.flatMap((term, i) => {
    if (isPhrase(term)) return inOrder(term.phrase, { ...plain(i), isExact: true }, lexicon.dictionary);
    return [...ofWord(term, i, lexicon), ...ofJoined(terms, i, lexicon)];
  });
}

const plain = (from: number, to = from + 1): Reading => ({
  from,
  to,
  typos: 0,
  isExact: false,
  isGuess: false,
  letters: Number.POSITIVE_INFINITY,
  rest: [],
});

function ofWord(term: QueryWord, i: number, lexicon: Lexicon): ReadingGroup[] {
  if (!isIndexable(term.word)) return [];
  const base = { ...plain(i), letters: term.isPrefix ? term.word.length : Number.POSITIVE_INFINITY };
  const split = lexicon.split(term.word);
  const halves = split ? [{ reading: { ...plain(i), typos: 1, rest: [split[1]] }, words: [split[0]] }] : [];
  return [
    ...spelt(term.word, term.isPrefix, { ...base, isExact: true }, lexicon),
    ...misspelt(term.word, term.isPrefix, typosAllowed(term.word, lexicon.settings), base, lexicon),
    ...synonymsOf([term.word], plain(i), lexicon),
    ...halves,
  ];
}

/** Two or three typed words as one, which costs as many typos and leaves fewer to forgive. */
function ofJoined(terms: readonly QueryTerm[], from: number, lexicon: Lexicon): ReadingGroup[] {
  const groups: ReadingGroup[] = [];
  for (let to = from + 2; to <= Math.min(from + mostJoined, terms.length); to++) {
    const joined = terms.slice(from, to);
    if (!areWords(joined)) break;
    const words = joined.map(({ word }) => word);
    const isPrefix = joined.at(-1)?.isPrefix ?? false;
    const reading = { ...plain(from, to), typos: words.length, isGuess: true };
    if (widestGap(joined) < hardStep) groups.push(...synonymsOf(words, { ...reading, isGuess: false }, lexicon));
    if (widestGap(joined) > 1) continue;
    const word = words.join('');
    if (!isIndexable(word)) break;
    const budget = Math.max(0, typosAllowed(word, lexicon.settings) - (words.length - 1));
    const base = { ...reading, letters: isPrefix ? word.length : Number.POSITIVE_INFINITY };
    groups.push(...spelt(word, isPrefix, base, lexicon), ...misspelt(word, isPrefix, budget, base, lexicon));
  }
  return groups;
}

/** The word itself and, where it may be unfinished, those that begin with it. */
function spelt(word: string, isPrefix: boolean, reading: Reading, { dictionary }: Lexicon): ReadingGroup[] {
  const own = dictionary.idOf(word);
  const groups = own === undefined ? [] : [{ reading, words: [own] }];
  if (!isPrefix) return groups;
  const longer = dictionary.startingWith(word).filter((id) => id !== own);
  return [...groups, { reading: { ...reading, isExact: false }, words: longer }];
}

function misspelt(word: string, isPrefix: boolean, budget: number, base: Reading, lexicon: Lexicon): ReadingGroup[] {
  const { dictionary, settings } = lexicon;
  const near = dictionary
    .near(word, budget, isPrefix)
    .filter(({ id }) => !settings.noTypoOnNumbers || !isNumber(dictionary.wordOf(id)));
  return [1, 2].map((typos) => ({
    reading: { ...base, typos: base.typos + typos, isGuess: true },
    words: near.filter((found) => found.typos === typos).map(({ id }) => id),
  }));
}

const synonymsOf = (words: string[], reading: Reading, { synonyms, dictionary }: Lexicon): ReadingGroup[] =>
  (synonyms.get(words.join(' ')) ?? []).flatMap((phrase) => inOrder(phrase, reading, dictionary));

/** The words side by side; nothing where one of them stands in no record. */
function inOrder(phrase: Phrase, reading: Reading, dictionary: Dictionary): ReadingGroup[] {
  const ids = phrase.map((word) => (word === null ? null : dictionary.idOf(word)));
  const [first, ...rest] = ids.filter((id) => id !== undefined);
  if (first === null || first === undefined || rest.length + 1 < phrase.length) return [];
  return [{ reading: { ...reading, rest }, words: [first] }];
}

const areWords = (terms: readonly QueryTerm[]): terms is QueryWord[] => !terms.some(isPhrase);

const widestGap = (terms: readonly QueryTerm[]): number =>
  Math.max(...terms.slice(1).map((term, i) => term.position - (terms[i]?.position ?? 0)));
