import type { MultiSearchQuery, SearchParams } from 'meilisearch';
import { type Kind, markEnd, markStart, type Page, type Query, type Sort } from '../engine';
import { printFilter, printPoint } from './filter';

/** What a search and a part of a desk search have in common. */
export type Asked = Pick<
  Query,
  'q' | 'filter' | 'sort' | 'matching' | 'searchOn' | 'minScore' | 'highlight' | 'crop' | 'fields'
>;

/** One query for one index, with its page and facets. */
export const printQuery = (indexUid: string, query: Query): MultiSearchQuery => ({
  indexUid,
  ...printAsked(query),
  ...printPage(query.page),
  facets: query.facets,
});

/** The question without page and facets, which a desk search asks once for all its parts. */
export function printAsked(asked: Asked): SearchParams {
  return {
    q: asked.q,
    filter: asked.filter && printFilter(asked.filter),
    sort: asked.sort?.map(printSort),
    matchingStrategy: asked.matching ?? 'last',
    attributesToSearchOn: asked.searchOn,
    rankingScoreThreshold: asked.minScore,
    attributesToRetrieve: retrieved(asked),
    attributesToHighlight: asked.highlight,
    highlightPreTag: markStart,
    highlightPostTag: markEnd,
    attributesToCrop: asked.crop?.map(({ field, words }) => `${field}:${words}`),
    cropMarker: '…',
    showRankingScore: true,
  };
}

/** The three fields every document is known by, and the place where a distance is asked for. */
function retrieved({ fields, sort }: Asked): string[] | undefined {
  if (!fields) return undefined;
  const forDistance = sort?.some((one) => 'near' in one) ? ['_geo'] : [];
  return [...new Set(['id', 'kind', 'rev', ...forDistance, ...fields])];
}

const printSort = (sort: Sort): string =>
  'near' in sort ? `_geoPoint(${printPoint(sort.near)}):${sort.dir}` : `${sort.field}:${sort.dir}`;

const printPage = (page: Page): SearchParams =>
  'page' in page ? { page: page.page, hitsPerPage: page.perPage } : { offset: page.offset, limit: page.limit };

/** The index that answers for a kind. */
export type UidOf = (kind: Kind) => string;
