import { z } from 'zod';
import type { Filter, GeoPoint, Page, Query, Sort } from '../../../server/search/engine';
import { invalid } from './fault';
import { asMeant, parseFilter } from './filterParser';

/** What a search body may hold; anything else is refused, as Meilisearch does. */
const asked = z.strictObject({
  q: z.string().optional(),
  filter: z.string().optional(),
  sort: z.array(z.string()).optional(),
  matchingStrategy: z.enum(['last', 'all']).optional(),
  attributesToSearchOn: z.array(z.string()).optional(),
  rankingScoreThreshold: z.number().optional(),
  attributesToRetrieve: z.array(z.string()).optional(),
  attributesToHighlight: z.array(z.string()).optional(),
  highlightPreTag: z.string().default('<em>'),
  highlightPostTag: z.string().default('</em>'),
  attributesToCrop: z.array(z.string()).optional(),
  cropMarker: z.literal('…').optional(),
  showRankingScore: z.boolean().default(false),
});

const paged = asked.extend({
  indexUid: z.string(),
  facets: z.array(z.string()).optional(),
  offset: z.int().min(0).optional(),
  limit: z.int().min(0).optional(),
  page: z.int().min(0).optional(),
  hitsPerPage: z.int().min(0).optional(),
});

const plain = z.strictObject({ queries: z.array(paged) });

const federated = z.strictObject({
  federation: z.strictObject({
    offset: z.int().min(0).default(0),
    limit: z.int().min(0).default(20),
    facetsByIndex: z.record(z.string(), z.array(z.string())).default({}),
  }),
  queries: z.array(
    asked.extend({ indexUid: z.string(), federationOptions: z.strictObject({ weight: z.number().min(0) }) }),
  ),
});

const facetSearch = z.strictObject({
  facetName: z.string(),
  facetQuery: z.string().optional(),
  filter: z.string().optional(),
});

export type Asked = z.output<typeof asked>;
export type Paged = z.output<typeof paged>;
export type Federated = z.output<typeof federated>;

export const readMultiSearch = (body: unknown) => read(z.union([plain, federated]), body);
export const readFacetSearch = (body: unknown) => read(facetSearch, body);

function read<T extends z.ZodType>(shape: T, body: unknown): z.output<T> {
  const result = shape.safeParse(body);
  if (!result.success) throw invalid('bad_request', z.prettifyError(result.error));
  return result.data;
}

/** The question as the engine takes it, its strings read back into trees. */
export function asQuery(kind: Query['kind'], body: Asked): Omit<Query, 'page'> {
  return {
    kind,
    q: body.q,
    filter: asFilter(body.filter),
    sort: body.sort?.map(parseSort),
    matching: body.matchingStrategy,
    searchOn: body.attributesToSearchOn,
    minScore: body.rankingScoreThreshold,
    highlight: body.attributesToHighlight,
    crop: body.attributesToCrop?.map(parseCrop),
  };
}

export function asPage({ page, hitsPerPage, offset, limit }: Paged): Page {
  if (page === undefined && hitsPerPage === undefined) return { offset: offset ?? 0, limit: limit ?? 20 };
  return { page: page ?? 1, perPage: hitsPerPage ?? 20 };
}

export const asFilter = (text: string | undefined): Filter | undefined =>
  text === undefined ? undefined : asMeant(parseFilter(text));

/** `field:asc` or `_geoPoint(45.7, 3.08):asc`, its numbers in plain digits. */
function parseSort(text: string): Sort {
  const [, by, dir] = /^(.+):(asc|desc)$/.exec(text) ?? [];
  if (!by || (dir !== 'asc' && dir !== 'desc')) throw invalid('invalid_search_sort', `\`${text}\` has no direction.`);
  const point = /^_geoPoint\((-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)\)$/.exec(by);
  if (by.startsWith('_geo') && !point) throw invalid('invalid_search_sort', `\`${by}\` is no point.`);
  return point ? { near: asPoint(point), dir } : { field: by, dir };
}

const asPoint = ([, lat, lng]: RegExpExecArray): GeoPoint => ({ lat: Number(lat), lng: Number(lng) });

function parseCrop(text: string): { field: string; words: number } {
  const [, field, words] = /^(.+):(\d+)$/.exec(text) ?? [];
  if (!field) throw invalid('invalid_search_attributes_to_crop', `\`${text}\` has no length.`);
  return { field, words: Number(words) };
}
