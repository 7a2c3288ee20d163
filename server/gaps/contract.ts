import { z } from 'zod';
import { bilingual, endpoint, listingKind, many } from '../common/contract';
import { termId } from '../vocabularies/contract';

/**
 * What was looked for and not found, without who looked: words that our vocabularies and the map know, a month, a
 * département. What else was typed is not kept. Erased after 13 months.
 */

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month, as in 2019-10');

/** Where a need showed itself. */
export const gapSource = z.enum(['search', 'screenplay', 'enquiry', 'depth']);
export type GapSource = z.infer<typeof gapSource>;

/** At most so many results count as few. */
export const fewResults = 2;

export const gapRow = z.object({
  kind: listingKind.nullable(),
  /** Facet fields with their terms, as `category` → `chapel`. */
  terms: z.array(z.object({ field: z.string(), term: termId })),
  /** Known words that are no facet, where the need was typed: `monastère`, `monastery`. */
  words: z.array(bilingual),
  departement: z.string().nullable(),
  /** How often in the months asked, and how often with nothing at all. */
  times: z.number().int(),
  nothing: z.number().int(),
  /** The most results it ever had. */
  found: z.number().int(),
  sources: z.record(gapSource, z.number().int()),
  lastMonth: month,
});
export type GapRow = z.infer<typeof gapRow>;

export const readGaps = endpoint({
  method: 'get',
  path: '/api/gaps',
  access: 'staff',
  summary: 'What the territory lacks: needs with few or no results, by what, where and when',
  query: z.strictObject({
    from: month.optional(),
    to: month.optional(),
    kind: many(listingKind),
    departement: many(z.string().max(3)),
    source: many(gapSource),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    /** Of all rows asked, not of the page. */
    byMonth: z.array(z.object({ month, times: z.number().int(), nothing: z.number().int() })),
    byDepartement: z.array(z.object({ departement: z.string(), times: z.number().int() })),
    byKind: z.array(z.object({ kind: listingKind, times: z.number().int() })),
    /** Searches in which nothing was a word we know: counted, not kept. */
    unknownWords: z.number().int(),
    rows: z.array(gapRow),
    /** Since when there is a record. */
    since: month.nullable(),
  }),
});
