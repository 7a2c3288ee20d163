import type { KindSettings } from '../engine';
import type { Phrase } from './queryTerms';
import { tokensOf } from './tokens';

export const stopWordsOf = ({ stopWords }: KindSettings): Set<string> =>
  new Set(stopWords.flatMap((text) => tokensOf(text).map(({ word }) => word)));

/** Synonyms by their folded key words, as phrases to look for. Stop words in them may be any, or be left out of a key. */
export function foldSynonyms({ synonyms }: KindSettings, stopWords: ReadonlySet<string>): Map<string, Phrase[]> {
  const folded = new Map<string, Phrase[]>();
  for (const [key, values] of Object.entries(synonyms)) {
    const words = tokensOf(key).map(({ word }) => word);
    const kept = words.filter((word) => !stopWords.has(word)).join(' ');
    const phrases = values.map((value) => asPhrase(value, stopWords)).filter((phrase) => phrase.length > 0);
    folded.set(kept, [...(folded.get(kept) ?? []), ...phrases]);
  }
  return folded;
}

function asPhrase(text: string, stopWords: ReadonlySet<string>): Phrase {
  const phrase = tokensOf(text).map(({ word }) => (stopWords.has(word) ? null : word));
  const from = phrase.findIndex((word) => word !== null);
  return from < 0 ? [] : phrase.slice(from, phrase.findLastIndex((word) => word !== null) + 1);
}
