import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { foldedWords } from '../common/fold';

/** Phrases of one or more words, each with what it stands for; the longest that fits is found first. */
export interface Phrases<T> {
  /** By the words joined with a space. */
  byWords: Map<string, T[]>;
  /** Words of the longest phrase. */
  longest: number;
}

/** Plural and singular are one word here: `ruins` is `ruin`, `bureaux` is `bureau`. */
export const stem = (word: string): string => (word.length > 3 ? word.replace(/(s|x)$/, '') : word);

/** A text as the words that phrases are looked up by. */
export const stemmedWords = (text: string): string[] => foldedWords(text).map(stem);

export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byWords = new Map<string, T[]>();
  let longest = 1;
  for (const [phrase, value] of entries) {
    const words = stemmedWords(phrase);
    const key = words.join(' ');
    if (key === '') continue;
    longest = Math.max(longest, words.length);
    byWords.set(key, [...(byWords.get(key) ?? []), value]);
  }
  return { byWords, longest };
}

export interface Found<T> {
  values: T[];
  /** Place of its first word, and how many. */
  at: number;
  length: number;
}

/** Every phrase in these words, from left to right, the longest first: `police station` leaves no `station` behind. */
export function findPhrases<T>({ byWords, longest }: Phrases<T>, words: readonly string[]): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(byWords, longest, words, at);
    if (hit) found.push(hit);
    at += hit?.length ?? 1;
  }
  return found;
}

function longestAt<T>(byWords: Map<string, T[]>, longest: number, words: readonly string[], at: number) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const values = byWords.get(words.slice(at, at + length).join(' '));
    if (values) return { values, at, length };
  }
  return null;
}

/** The rows of a file in `words`, its first column split at commas. */
export function readWords(file: string): { phrases: string[]; rest: string[] }[] {
  const rows: string[][] = parse(readFileSync(join(import.meta.dirname, 'words', file)), {
    delimiter: ';',
    from_line: 2,
  });
  return rows.map(([first = '', ...rest]) => ({ phrases: first.split(',').map((each) => each.trim()), rest }));
}
