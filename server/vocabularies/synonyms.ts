import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { foldedWords } from '../common/fold';
import { termsOf } from './vocabularies';

const pair = z.object({ fr: z.string().min(1), en: z.string().min(1) });

const folded = (text: string) => foldedWords(text).join(' ');

/** Pairs of the trade that are no term of a vocabulary, and the desk's glossary. */
export function wordPairs(): { fr: string; en: string }[] {
  const file = join(import.meta.dirname, 'terms', 'searchWords.csv');
  const own = existsSync(file) ? z.array(pair).parse(parse(readFileSync(file), { columns: true, delimiter: ';' })) : [];
  const glossary = termsOf('glossary').flatMap(({ fr, en }) => en.split(',').map((each) => ({ fr, en: each })));
  return [...own, ...glossary].filter(({ en }) => !falseFriends.has(folded(en)));
}

/** English words that mean another thing in French: `location` is hire, and would bring up every set. */
const falseFriends = new Set(['location', 'place', 'plateau']);

/**
 * French to English and back, folded, for the search engine: engines read synonyms one way, so each pair is said twice.
 * Labels of the other vocabularies need none: documents hold them in both languages.
 */
export function searchSynonyms(): Record<string, string[]> {
  const synonyms = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    if (from === '' || to === '' || from === to) return;
    synonyms.set(from, (synonyms.get(from) ?? new Set()).add(to));
  };
  for (const { fr, en } of wordPairs()) {
    add(folded(fr), folded(en));
    add(folded(en), folded(fr));
  }
  return Object.fromEntries([...synonyms].map(([from, to]) => [from, [...to]]));
}
