import type { z } from 'zod';
import { type Lang, type ListingKind, listingKind } from '../common/contract';
import { fold, foldedWords } from '../common/fold';
import { specOf } from '../listings/kinds';
import { cardFields, toCard } from '../listings/toCard';
import { departementName, findCommunes } from '../places/gazetteer';
import type { SearchEngine } from '../search/engine';
import type { Term } from '../vocabularies/contract';
import { searchSynonyms } from '../vocabularies/synonyms';
import { termsOf } from '../vocabularies/vocabularies';
import { facetField, type Suggestion, type suggestSearch } from './contract';

type Ask = z.output<typeof suggestSearch.query>;
type TermHit = Suggestion['terms'][number];

const synonyms = new Map(Object.entries(searchSynonyms()));

/** As you type: the best listings, terms with something behind them, communes to search around. */
export async function suggest(engine: SearchEngine, { q, kind, lang, limit }: Ask): Promise<Suggestion> {
  const kinds = kind.length > 0 ? [...new Set(kind)] : listingKind.options;
  if (foldedWords(q).length === 0) return { listings: [], terms: [], communes: [], also: [] };
  const [listings, terms] = await Promise.all([
    engine.desk({
      q,
      parts: kinds.map((each) => ({ kind: each })),
      offset: 0,
      limit,
      highlight: ['title'],
      matching: 'all',
      fields: cardFields,
    }),
    findTerms(engine, kinds, q, lang, limit),
  ]);
  return {
    listings: listings.hits.map((hit) => toCard(hit, lang)),
    terms,
    communes: findCommunes(q, 3).map(({ code, name, departement, position }) => ({
      insee: code,
      name,
      departement,
      departementName: departementName(departement),
      position,
    })),
    also: (synonyms.get(foldedWords(q).join(' ')) ?? []).slice(0, 4),
  };
}

/** Terms whose label has a word beginning with each typed word, most used first; those nothing is filed under stay out. */
async function findTerms(
  engine: SearchEngine,
  kinds: readonly ListingKind[],
  q: string,
  lang: Lang,
  limit: number,
): Promise<TermHit[]> {
  const typed = foldedWords(q);
  const candidates = kinds
    .map((kind) => ({ kind, terms: matchingTerms(kind, typed) }))
    .filter(({ terms }) => terms.length > 0);
  const results = await engine.many(
    candidates.map(({ kind, terms }) => ({
      kind,
      page: { page: 1, perPage: 0 },
      facets: [...new Set(terms.map(({ field }) => field))],
      fields: ['id'],
    })),
  );
  return candidates
    .flatMap(({ kind, terms }, place) =>
      terms.map(({ field, term }) => ({
        kind,
        field,
        value: term.id,
        label: term[lang],
        count: results[place]?.facets?.counts[field]?.[term.id] ?? 0,
      })),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(startsWith(b, q)) - Number(startsWith(a, q)) || b.count - a.count)
    .slice(0, limit);
}

const startsWith = ({ label }: TermHit, q: string) => fold(label).startsWith(fold(q));

function matchingTerms(kind: ListingKind, typed: string[]) {
  return facetField.options.flatMap((field) => {
    const vocabulary = specOf(kind).facets[field];
    return vocabulary === undefined
      ? []
      : termsOf(vocabulary)
          .filter((term) => isTyped(term, typed))
          .map((term) => ({ field, term }));
  });
}

const isTyped = ({ fr, frFeminine = '', en }: Term, typed: string[]) =>
  [fr, frFeminine, en].some((label) => {
    const words = foldedWords(label);
    return typed.every((piece) => words.some((word) => word.startsWith(piece)));
  });
