import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Term, type Vocabularies, type VocabularyName, vocabularyName } from './contract';

const row = z.object({
  id: z.string(),
  parent: z.string().optional(),
  fr: z.string().min(1),
  fr_feminine: z.string().optional(),
  en: z.string().min(1),
});

const folder = join(import.meta.dirname, 'terms');

function readTerms(name: VocabularyName): Term[] {
  const lines = parse(readFileSync(join(folder, `${name}.csv`)), { columns: true, delimiter: ';', relax_quotes: true });
  return z
    .array(row)
    .parse(lines)
    .map((line) => ({
      id: line.id,
      ...(line.parent ? { parent: line.parent } : {}),
      fr: line.fr,
      ...(line.fr_feminine ? { frFeminine: line.fr_feminine } : {}),
      en: line.en,
    }));
}

const byName = Object.fromEntries(vocabularyName.options.map((name) => [name, readTerms(name)])) as Vocabularies;

const byId = new Map(
  vocabularyName.options.map((name) => [name, new Map((byName[name] ?? []).map((term) => [term.id, term]))]),
);

/** Every vocabulary, read once from `vocabularies/terms`: semicolon files that staff can edit in a spreadsheet. */
export const vocabularies: Vocabularies = byName;

export const termOf = (name: VocabularyName, id: string): Term | undefined => byId.get(name)?.get(id);

export const termsOf = (name: VocabularyName): readonly Term[] => byName[name] ?? [];

/** The term itself, then its broader terms, narrowest first. A job's department is not above it here: it is another vocabulary. */
export function withAncestors(name: VocabularyName, id: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); ) {
    line.push(at);
    const parent: string | undefined = termOf(name, at)?.parent;
    at = parent !== undefined && termOf(name, parent) ? parent : undefined;
  }
  return line;
}
