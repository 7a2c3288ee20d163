import { z } from 'zod';
import { endpoint, lang, listingKind, many, point } from '../common/contract';
import { card } from '../listings/contract';
import { termId } from '../vocabularies/contract';

/** Every facet of every kind: those of the kinds asked may narrow a search. */
export const facetField = z.enum([
  'category',
  'setting',
  'access',
  'authority',
  'double',
  'era',
  'style',
  'fee',
  'protection',
  'department',
  'job',
  'level',
  'licence',
  'plays',
  'age',
  'skill',
  'accent',
  'service',
  'certification',
  'language',
  'departement',
]);
export type FacetField = z.infer<typeof facetField>;

const facetValue = z.string().regex(/^[a-zA-Z0-9_]{1,40}$/, 'A term id, as in "crater_lake"');
const facetFilters = Object.fromEntries(
  facetField.options.map((field) => [field, many(facetValue)]),
) as unknown as Record<FacetField, ReturnType<typeof many<typeof facetValue>>>;

const numbers = (typed: string) => typed.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));

/** `45.7772,3.0870`: latitude first, as on a GPS. */
export const latLng = z
  .string()
  .transform(numbers)
  .pipe(z.tuple([z.number(), z.number()], 'Latitude and longitude in degrees, as in 45.7772,3.0870'))
  .transform(([lat, lng]) => ({ lat, lng }))
  .pipe(point);

/** `west,south,east,north`, as in GeoJSON; west may be greater than east across the 180th meridian. */
export const bbox = z
  .string()
  .transform(numbers)
  .pipe(
    z.tuple(
      [z.number(), z.number(), z.number(), z.number()],
      'Four degrees west,south,east,north, as in 2.6,45.3,3.4,46.0',
    ),
  )
  .transform(([west, south, east, north]) => ({ west, south, east, north }))
  .pipe(
    z
      .object({
        west: z.number().min(-180).max(180),
        south: z.number().min(-90).max(90),
        east: z.number().min(-180).max(180),
        north: z.number().min(-90).max(90),
      })
      .refine(({ south, north }) => south <= north, 'South must not be above north'),
  );
export type Box = z.infer<typeof bbox>;

export const searchSort = z.enum(['relevance', 'distance', 'newest', 'title']);

/** What narrows a search: the same for the list, the map and the counts. */
export const searchFilters = z.strictObject({
  q: z.string().trim().max(200, 'At most 200 characters').default(''),
  kind: many(listingKind),
  near: latLng.optional(),
  /** Kilometres around `near`. */
  radius: z.coerce
    .number('A number of kilometres, as in 25')
    .min(0.1, 'At least 0.1 km')
    .max(500, 'At most 500 km')
    .optional(),
  bbox: bbox.optional(),
  lang: lang.default('fr'),
  ...facetFilters,
});
export type SearchFilters = z.infer<typeof searchFilters>;

const whole = (least: number, most: number) =>
  z.coerce
    .number(`A whole number from ${least} to ${most}`)
    .int(`A whole number from ${least} to ${most}`)
    .min(least, `At least ${least}`)
    .max(most, `At most ${most}`);

export const kindCounts = z.record(listingKind, z.number().int().nonnegative());

export const searchListings = endpoint({
  method: 'get',
  path: '/api/search',
  access: 'anyone',
  summary:
    'Find listings by text, facets, radius or map window; facet fields repeat (OR inside a field, AND between fields)',
  query: z.strictObject({
    ...searchFilters.shape,
    sort: searchSort.default('relevance'),
    page: whole(1, 1000).default(1),
    limit: whole(1, 100).default(24),
  }),
  reply: z.object({
    total: z.number().int().nonnegative(),
    page: z.number().int(),
    limit: z.number().int(),
    tookMs: z.number(),
    hits: z.array(card),
    /** Field → value → count. A field's own choice does not reduce its own counts. */
    facets: z.record(z.string(), z.record(z.string(), z.number().int())),
    /** All four kinds, asked or not: what each tab would show; a kind is not narrowed by facets it does not have. */
    kinds: kindCounts,
    /** True when the engine gave up early: the list may miss some. */
    degraded: z.boolean(),
  }),
});
export type SearchReply = z.infer<typeof searchListings.reply>;

/** Column by column, so that ten thousand points weigh little: place `i` of each list belongs to point `i`. */
export const searchPoints = endpoint({
  method: 'get',
  path: '/api/search/points',
  access: 'anyone',
  summary: 'Every match, not a page, in a compact form for the map',
  query: searchFilters,
  reply: z.object({
    total: z.number().int(),
    /** One letter a point: l(ocation), t(echnician), a(ctor), c(ompany); upper case where only the commune is shown. */
    kinds: z.string(),
    /** Ten-thousandths of a degree (11 m), each as the difference to the one before. */
    lat: z.array(z.number().int()),
    lng: z.array(z.number().int()),
    slugs: z.array(z.string()),
    titles: z.array(z.string()),
  }),
});

export const suggestion = z.object({
  /** Titles that begin with, or contain, what was typed. */
  listings: z.array(card),
  /** Vocabulary terms with the number of listings behind each, to search in. */
  terms: z.array(
    z.object({ kind: listingKind, field: facetField, value: termId, label: z.string(), count: z.number().int() }),
  ),
  /** Communes to search around. */
  communes: z.array(
    z.object({
      insee: z.string(),
      name: z.string(),
      departement: z.string(),
      departementName: z.string(),
      position: point,
    }),
  ),
  /** The same words in the other language, as the search understands them. */
  also: z.array(z.string()),
});

export const suggestSearch = endpoint({
  method: 'get',
  path: '/api/search/suggest',
  access: 'anyone',
  summary: 'As you type: listings, terms to search in, communes to search around',
  query: z.strictObject({
    q: z.string().trim().max(200, 'At most 200 characters'),
    kind: many(listingKind),
    lang: lang.default('fr'),
    limit: whole(1, 10).default(5),
  }),
  reply: suggestion,
});
export type Suggestion = z.infer<typeof suggestion>;

/** Sent by the page when a search has rested on it for a while; the server looks for itself how little was found. */
export const noteSearch = endpoint({
  method: 'post',
  path: '/api/search/needs',
  access: 'anyone',
  summary: 'Count a search that found little into what the territory lacks: known words and the place only',
  body: searchFilters.omit({ lang: true }),
  reply: z.object({}),
});
