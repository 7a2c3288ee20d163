import type { z } from 'zod';
import { type ListingKind, listingKind } from '../common/contract';
import { cardFields, toCard } from '../listings/toCard';
import type { DeskQuery, Facets, Query, Result, SearchEngine } from '../search/engine';
import type { SearchFilters, SearchReply, searchListings } from './contract';
import { chosenFacets, facetsOf, hasFacet } from './fields';
import { filterOf, matchingKinds, refuseContradictions, sortOf } from './filter';

type Ask = z.output<typeof searchListings.query>;
/** Field → value → count. */
type Counts = Record<string, Record<string, number>>;

/** The page asked for, the counts of every facet and the count of every kind; two calls to the engine, side by side. */
export async function searchDirectory(engine: SearchEngine, ask: Ask): Promise<SearchReply> {
  refuseContradictions(ask);
  const kinds = matchingKinds(ask);
  const side = sideQueries(ask, kinds);
  const [main, ...sideResults] = await Promise.all([findPage(engine, ask, kinds), engine.many(side)]);
  const counted = sideResults[0] ?? [];
  const facets = mergeCounts([...main.facets, ...counted.map((result) => result.facets)]);
  return {
    total: main.total,
    page: ask.page,
    limit: ask.limit,
    tookMs: Math.max(main.tookMs, ...counted.map((result) => result.tookMs), 0),
    hits: main.hits.map((hit) => toCard(hit, ask.lang, ask.near)),
    facets: Object.fromEntries(Object.entries(facets).filter(([field]) => field !== 'kind')),
    kinds: kindCounts(main.perKind, side, counted),
    degraded: main.degraded || counted.some((result) => result.degraded),
  };
}

interface FoundPage extends Pick<Result, 'hits' | 'total' | 'tookMs' | 'degraded'> {
  facets: (Facets | undefined)[];
  perKind: Partial<Record<ListingKind, number>>;
}

async function findPage(engine: SearchEngine, ask: Ask, kinds: ListingKind[]): Promise<FoundPage> {
  const [only] = kinds;
  if (only === undefined) return { hits: [], total: 0, tookMs: 0, degraded: false, facets: [], perKind: {} };
  if (kinds.length === 1) {
    const result = await engine.search(pageQuery(ask, only));
    return { ...result, facets: [result.facets], perKind: { [only]: result.total } };
  }
  const result = await engine.desk(deskQuery(ask, kinds));
  const perKind = Object.fromEntries(kinds.map((kind) => [kind, result.facets[kind]?.counts.kind?.[kind] ?? 0]));
  return { ...result, facets: Object.values(result.facets), perKind };
}

const highlightsOf = ({ lang }: SearchFilters) =>
  lang === 'fr' ? ['title', 'subtitleFr', 'summaryFr'] : ['title', 'subtitleEn', 'summaryEn'];

/** Chosen fields are counted apart, without their own choice. */
const plainFacets = (ask: SearchFilters, kind: ListingKind) => {
  const chosen = chosenFacets(ask);
  return facetsOf(kind).filter((field) => !chosen.includes(field));
};

const pageQuery = (ask: Ask, kind: ListingKind): Query => ({
  kind,
  q: ask.q,
  filter: filterOf(kind, ask),
  sort: sortOf(ask),
  page: { page: ask.page, perPage: ask.limit },
  facets: plainFacets(ask, kind),
  highlight: ask.q === '' ? [] : highlightsOf(ask),
  fields: cardFields,
});

const deskQuery = (ask: Ask, kinds: ListingKind[]): DeskQuery => ({
  q: ask.q,
  parts: kinds.map((kind) => ({ kind, filter: filterOf(kind, ask), sort: sortOf(ask) })),
  offset: (ask.page - 1) * ask.limit,
  limit: ask.limit,
  facets: Object.fromEntries(kinds.map((kind) => [kind, [...plainFacets(ask, kind), 'kind']])),
  highlight: ask.q === '' ? [] : highlightsOf(ask),
  fields: cardFields,
});

/** Counts only: each chosen facet without its own choice, then the tabs of the kinds that are not in the list. */
function sideQueries(ask: Ask, kinds: ListingKind[]): Query[] {
  const disjunctive = kinds.flatMap((kind) =>
    chosenFacets(ask)
      .filter((field) => hasFacet(kind, field))
      .map((field) => countQuery(kind, ask.q, filterOf(kind, ask, field), [field])),
  );
  const tabs = listingKind.options
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => countQuery(kind, ask.q, filterOf(kind, ask)));
  return [...disjunctive, ...tabs];
}

const countQuery = (kind: ListingKind, q: string, filter: Query['filter'], facets?: string[]): Query => ({
  kind,
  q,
  filter,
  page: { page: 1, perPage: 0 },
  facets,
  fields: ['id'],
});

/** A tab's count is a side query that asked for no facet. */
function kindCounts(listed: FoundPage['perKind'], side: Query[], counted: Result[]): Record<ListingKind, number> {
  const counts: Record<ListingKind, number> = { location: 0, technician: 0, actor: 0, company: 0, ...listed };
  side.forEach(({ kind, facets }, place) => {
    if (!facets) counts[kind] = counted[place]?.total ?? 0;
  });
  return counts;
}

/** The same field of two kinds adds up: a commune's firms and its crew. */
function mergeCounts(parts: (Facets | undefined)[]): Counts {
  const merged: Counts = {};
  for (const part of parts) {
    for (const [field, values] of Object.entries(part?.counts ?? {})) {
      const into = merged[field] ?? {};
      merged[field] = into;
      for (const [value, count] of Object.entries(values)) into[value] = (into[value] ?? 0) + count;
    }
  }
  return merged;
}
