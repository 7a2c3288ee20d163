import {
  type Facets,
  type Hit,
  markEnd,
  markStart,
  type Result,
  type SearchDoc,
  SearchError,
} from '../../../server/search/engine';
import { Fault, invalid } from './fault';
import type { Indexes } from './indexes';
import {
  type Asked,
  asFilter,
  asPage,
  asQuery,
  type Federated,
  type Paged,
  readFacetSearch,
  readMultiSearch,
} from './questions';
import { type Cast, castOf, type Worlds } from './worlds';

/** Answers `POST /multi-search`, federated or not. */
export async function multiSearch(indexes: Indexes, worlds: Worlds, body: unknown) {
  const asked = readMultiSearch(body);
  if ('federation' in asked) return inOurWords(() => answerFederated(indexes, worlds, asked));
  const results = [];
  for (const query of asked.queries) results.push(await inOurWords(() => answerOne(indexes, worlds, query)));
  return { results };
}

/** Answers `POST /indexes/:uid/facet-search`. */
export async function facetSearch(indexes: Indexes, worlds: Worlds, uid: string, body: unknown) {
  const { facetName, facetQuery, filter } = readFacetSearch(body);
  const { engine, kindOf } = await stage(indexes, worlds, [uid]);
  const facetHits = await inOurWords(() =>
    engine.facetValues(kindOf(uid), facetName, facetQuery ?? '', asFilter(filter)),
  );
  return { facetHits, facetQuery: facetQuery ?? null, processingTimeMs: 1 };
}

async function answerOne(indexes: Indexes, worlds: Worlds, body: Paged) {
  const { engine, kindOf } = await stage(indexes, worlds, [body.indexUid]);
  const page = asPage(body);
  const result = await engine.search({ ...asQuery(kindOf(body.indexUid), body), page, facets: body.facets });
  return {
    indexUid: body.indexUid,
    hits: result.hits.map((hit) => asFound(hit, body)),
    query: body.q ?? '',
    processingTimeMs: Math.round(result.tookMs),
    ...sayTotal(page, result),
    facetDistribution: result.facets?.counts,
    facetStats: result.facets?.stats,
  };
}

function sayTotal(page: ReturnType<typeof asPage>, { total }: Result) {
  if ('offset' in page) return { ...page, estimatedTotalHits: total };
  const totalPages = page.perPage === 0 ? 0 : Math.ceil(total / page.perPage);
  return { page: page.page, hitsPerPage: page.perPage, totalPages, totalHits: total };
}

async function answerFederated(indexes: Indexes, worlds: Worlds, { federation, queries }: Federated) {
  const { engine, kindOf, uidOf } = await stage(
    indexes,
    worlds,
    queries.map(({ indexUid }) => indexUid),
  );
  const [first] = queries;
  if (!first) throw invalid('bad_request', 'This server merges one query at least.');
  const facets = Object.entries(federation.facetsByIndex).map(([uid, names]) => [kindOf(uid), names] as const);
  const parts = queries.map((query) => {
    const { kind, filter, sort } = asQuery(kindOf(query.indexUid), query);
    return { kind, filter, sort, weight: query.federationOptions.weight };
  });
  const { q = '', matching, highlight } = asQuery('location', first);
  const { offset, limit } = federation;
  const result = await engine.desk({
    q,
    matching,
    highlight,
    parts,
    offset,
    limit,
    facets: Object.fromEntries(facets),
  });
  return {
    hits: result.hits.map((hit) => {
      const indexUid = uidOf(hit.kind);
      const queriesPosition = queries.findIndex((query) => query.indexUid === indexUid);
      const weight = queries[queriesPosition]?.federationOptions.weight ?? 1;
      const _federation = { indexUid, queriesPosition, weightedRankingScore: hit.score * weight };
      return { ...asFound(hit, first), _federation };
    }),
    processingTimeMs: Math.round(result.tookMs),
    offset,
    limit,
    estimatedTotalHits: result.total,
    facetsByIndex: Object.fromEntries(facets.map(([kind]) => [uidOf(kind), sayFacets(result.facets[kind])])),
  };
}

const sayFacets = (facets: Facets | undefined) => ({ distribution: facets?.counts ?? {}, stats: facets?.stats ?? {} });

/** The engine that holds these indexes, and who plays what in it. */
async function stage(indexes: Indexes, worlds: Worlds, uids: string[]) {
  const cast = castOf(uids.map((uid) => indexes.get(uid)));
  const engine = await worlds.engineFor(cast);
  return { engine, kindOf: (uid: string) => kindOf(cast, uid), uidOf: (kind: Hit['kind']) => uidOf(cast, kind) };
}

function kindOf(cast: Cast, uid: string): Hit['kind'] {
  const found = cast.find(({ index }) => index.uid === uid);
  if (!found) throw new Fault(400, 'index_not_found', `Index \`${uid}\` is not among the queries.`);
  return found.kind;
}

const uidOf = (cast: Cast, kind: Hit['kind']): string => cast.find((one) => one.kind === kind)?.index.uid ?? '';

/** A hit as it leaves Meilisearch: what is said of it stands beside its fields. */
function asFound(hit: Hit, body: Asked) {
  const doc = pick(hit.doc, body.attributesToRetrieve);
  return {
    ...doc,
    _formatted: hit.marked && format({ ...doc, ...hit.marked }, body),
    _rankingScore: body.showRankingScore ? hit.score : undefined,
    // The distance is worked out from the place that is returned, thus never without it.
    _geoDistance: doc._geo ? hit.distance : undefined,
  };
}

function pick(doc: SearchDoc, names: string[] | undefined): Partial<SearchDoc> {
  if (!names) return doc;
  return Object.fromEntries(names.flatMap((name) => (name in doc ? [[name, doc[name]]] : [])));
}

/** All returned fields come formatted, numbers as text, with the tags that were asked for. */
function format(value: unknown, body: Asked): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    return value.replaceAll(markStart, body.highlightPreTag).replaceAll(markEnd, body.highlightPostTag);
  }
  if (Array.isArray(value)) return value.map((one) => format(one, body));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, format(one, body)]));
}

const codes: Partial<Record<SearchError['code'], string>> = {
  bad_filter: 'invalid_search_filter',
  bad_sort: 'invalid_search_sort',
  bad_facet: 'invalid_search_facets',
};

/** A refusal of the engine behind, as Meilisearch would say it. */
async function inOurWords<T>(answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (failure) {
    const code = failure instanceof SearchError ? codes[failure.code] : undefined;
    throw code && failure instanceof Error ? invalid(code, failure.message) : failure;
  }
}
