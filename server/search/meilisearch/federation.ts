import type { FederatedMultiSearchParams, SearchResponse } from 'meilisearch';
import type { DeskQuery, DeskResult, Kind, SearchDoc } from '../engine';
import { printAsked, type UidOf } from './query';
import { asFacets, asHit, isDegraded } from './reply';

/** Ties between kinds are broken by the order of the parts, so the order is kept. */
export function printDesk(desk: DeskQuery, uidOf: UidOf): FederatedMultiSearchParams {
  return {
    federation: { offset: desk.offset, limit: desk.limit, facetsByIndex: facetsByIndex(desk, uidOf) },
    queries: desk.parts.map(({ kind, weight = 1, filter, sort }) => ({
      indexUid: uidOf(kind),
      ...printAsked({ ...desk, filter, sort }),
      federationOptions: { weight },
    })),
  };
}

const facetsByIndex = (desk: DeskQuery, uidOf: UidOf): Record<string, string[]> =>
  Object.fromEntries(desk.parts.flatMap(({ kind }) => (desk.facets?.[kind] ? [[uidOf(kind), desk.facets[kind]]] : [])));

/** The merged list; the facets of each kind apart, since their fields differ. */
export function asDeskResult(desk: DeskQuery, uidOf: UidOf, reply: SearchResponse<SearchDoc>): DeskResult {
  const kindOf = new Map(desk.parts.map(({ kind }) => [uidOf(kind), kind]));
  return {
    hits: reply.hits.flatMap((hit) => {
      const kind = kindOf.get(hit._federation?.indexUid ?? '');
      return kind ? [asHit(kind, desk, hit)] : [];
    }),
    total: reply.estimatedTotalHits ?? reply.hits.length,
    totalIs: 'estimated',
    facets: facetsByKind(kindOf, reply),
    tookMs: reply.processingTimeMs,
    degraded: isDegraded(reply),
  };
}

function facetsByKind(kindOf: Map<string, Kind>, reply: SearchResponse<SearchDoc>): DeskResult['facets'] {
  const facets: DeskResult['facets'] = {};
  for (const [uid, { distribution, stats }] of Object.entries(reply.facetsByIndex ?? {})) {
    const kind = kindOf.get(uid);
    if (kind) facets[kind] = asFacets(distribution, stats);
  }
  return facets;
}

/** What a desk answers none of whose kinds has an index yet. */
export const emptyDesk: DeskResult = {
  hits: [],
  total: 0,
  totalIs: 'exact',
  facets: {},
  tookMs: 0,
  degraded: false,
};
