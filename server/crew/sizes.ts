import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Lang } from '../common/contract';
import { termOf } from '../vocabularies/vocabularies';
import type { ShootSize } from './contract';

const wanted = z.coerce.number().int().nonnegative();
const row = z.object({
  job: z.string().refine((id) => termOf('jobTitles', id) !== undefined, 'A job of the vocabulary'),
  documentary: wanted,
  short: wanted,
  lowBudget: wanted,
  series: wanted,
  feature: wanted,
});

/**
 * The crew that a shoot of each size wants on its set, by job: `sizes.csv`, a semicolon file that the desk may edit in
 * a spreadsheet. An assumption of the product, from the usual minimum crews of the trade (a documentary of four; a
 * short of about twenty; a first feature of about thirty-five; a series episode or a feature of about sixty, without
 * extras and second units). No collective agreement fixes these numbers.
 */
const sizes = z
  .array(row)
  .parse(parse(readFileSync(join(import.meta.dirname, 'sizes.csv')), { columns: true, delimiter: ';' }));

/** How many of each job a shoot of this size wants; jobs it wants none of are left out. */
export const crewOf = (size: ShootSize): ReadonlyMap<string, number> =>
  new Map(sizes.filter((each) => each[size] > 0).map((each) => [each.job, each[size]]));

/** Where the sizes come from, as it stands under the table. */
export const sizeSource: Record<Lang, string> = {
  fr: 'Hypothèse du guichet : équipe de plateau minimale d’usage, sans figuration ni deuxième équipe. Aucune convention ne fixe ces nombres.',
  en: 'An assumption of the desk: the usual minimum set crew, without extras or second unit. No agreement fixes these numbers.',
};
