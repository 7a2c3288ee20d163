import { z } from 'zod';
import { listingKind } from '../common/contract';

/** What a column of a file can become. Lists are split at `|`, `;` or `,` outside of words' own commas. */
export const target = z.enum([
  'title',
  'summaryFr',
  'summaryEn',
  'descriptionFr',
  'descriptionEn',
  'reference',
  'address',
  'commune',
  'insee',
  'departement',
  'lat',
  'lng',
  'latLng',
  'precision',
  'languages',
  'tags',
  'link',
  'contactName',
  'email',
  'phone',
  'categories',
  'altitude',
  'pastShootTitle',
  'pastShootYear',
  'jobs',
  'services',
  'siret',
  'plays',
  'ageFrom',
  'ageTo',
]);
export type Target = z.infer<typeof target>;

/**
 * How a file becomes listings. A target takes a column by its name, or a template in which `{column}` stands for a
 * cell and `{column|slug}` for its readable form; a template whose cells are all empty is empty.
 */
export const mapping = z.strictObject({
  kind: listingKind.optional(),
  columns: z.partialRecord(target, z.string().min(1)),
  /** What a target is where the file says nothing. */
  defaults: z.partialRecord(target, z.string()).default({}),
  /** Target → cell text → what it means here: `{ "categories": { "gare-rail": "station_small" } }`. */
  values: z.partialRecord(target, z.record(z.string(), z.string())).default({}),
  /** Rows with the same title and commune become one listing; their lists are joined. */
  joinRows: z.boolean().default(false),
});
export type Mapping = z.infer<typeof mapping>;
