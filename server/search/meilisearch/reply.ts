import type { FacetDistribution, FacetStats, Hit as FoundHit, SearchResponse } from 'meilisearch';
import type { Facets, Hit, Kind, Query, Result, SearchDoc } from '../engine';
import type { Asked } from './query';
import { cutoffMs, maxTotalHits } from './settings';

/** A search reply in the shape of the door. */
export function asResult(query: Query, reply: SearchResponse<SearchDoc>): Result {
  return {
    hits: reply.hits.map((hit) => asHit(query.kind, query, hit)),
    ...asTotal(reply),
    facets: query.facets && asFacets(reply.facetDistribution, reply.facetStats),
    tookMs: reply.processingTimeMs,
    degraded: isDegraded(reply),
  };
}

/** What a kind whose index was never built answers. */
export const emptyResult = (query: Query): Result => ({
  hits: [],
  total: 0,
  totalIs: 'exact',
  facets: query.facets && asFacets({}, {}),
  tookMs: 0,
  degraded: false,
});

function asTotal(reply: SearchResponse<SearchDoc>): Pick<Result, 'total' | 'totalIs'> {
  const total = reply.totalHits ?? reply.estimatedTotalHits ?? reply.hits.length;
  if (total >= maxTotalHits) return { total, totalIs: 'capped' };
  return { total, totalIs: reply.totalHits === undefined ? 'estimated' : 'exact' };
}

/** The reply does not say so, but a search that took its whole time was cut short. */
export const isDegraded = (reply: { processingTimeMs: number }): boolean => reply.processingTimeMs >= cutoffMs;

export const asFacets = (counts: FacetDistribution = {}, stats: FacetStats = {}): Facets => ({ counts, stats });

type Found = FoundHit<SearchDoc> & { _geoDistance?: number };

/** One hit: the document apart from what the search says about it. */
export function asHit(kind: Kind, asked: Asked, found: Found): Hit {
  const { _formatted, _rankingScore, _geoDistance, _federation, _matchesPosition, _rankingScoreDetails, ...doc } =
    found;
  return {
    kind,
    id: found.id,
    doc: wantsPlace(asked) ? doc : withoutPlace(doc),
    marked: _formatted && pickMarked(asked, _formatted),
    score: _rankingScore ?? 0,
    distance: _geoDistance,
  };
}

/** The place may have been fetched for the distance alone. */
const wantsPlace = ({ fields }: Asked): boolean => fields === undefined || fields.includes('_geo');

function withoutPlace({ _geo, ...rest }: SearchDoc): SearchDoc {
  return rest;
}

/** Meilisearch formats every field it returns; the reader asked for some, and only text can be marked. */
function pickMarked({ highlight = [], crop = [] }: Asked, formatted: Partial<SearchDoc>): Hit['marked'] {
  const marked: NonNullable<Hit['marked']> = {};
  for (const field of [...highlight, ...crop.map((one) => one.field)]) {
    const value = formatted[field];
    if (isText(value)) marked[field] = value;
  }
  return marked;
}

const isText = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
