import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ListingKind } from '../common/contract';
import { newListing, readEntry } from '../listings/enter';
import { Listing, type ListingDocument } from '../listings/model';
import { demoPhotos } from './photos';

const folder = import.meta.dirname;

/** Beside the listing itself, a person's record says how the stand-in portrait is drawn. */
export const demoRecord = z.looseObject({
  title: z.string(),
  portrait: z.object({ woman: z.boolean(), age: z.number() }).optional(),
});
export type DemoRecord = z.infer<typeof demoRecord>;

const read = (...path: string[]): DemoRecord[] =>
  z.array(demoRecord).parse(JSON.parse(readFileSync(join(folder, ...path), 'utf8')));

/** The demonstration directory: real places; people and firms who do not exist. */
export async function demoRecords(): Promise<{ kind: ListingKind; record: DemoRecord }[]> {
  const files = (await readdir(join(folder, 'locations'))).filter((file) => file.endsWith('.json')).sort();
  const of = (kind: ListingKind, records: DemoRecord[]) => records.map((record) => ({ kind, record }));
  return [
    ...files.flatMap((file) => of('location', read('locations', file))),
    ...of('technician', read('technicians.json')),
    ...of('actor', read('actors.json')),
    ...of('company', read('companies.json')),
  ];
}

const dayMs = 86_400_000;

/** Facts age at different speeds: confirmed some days to some months ago, the same at every start. */
const confirmedOf = (place: number) => new Date(Date.now() - ((place * 37) % 170) * dayMs);

/**
 * Fills an empty database with the demonstration directory; a database that holds anything is left as it is.
 * Returns how many listings were made.
 */
export async function seedDemo(told?: (done: number, of: number) => void): Promise<number> {
  if ((await Listing.estimatedDocumentCount()) > 0) return 0;
  const records = await demoRecords();
  const listings: ListingDocument[] = [];
  const taken = new Set<string>();
  for (const [place, { kind, record }] of records.entries()) {
    const entry = readEntry({ kind, ...record });
    const photos = await demoPhotos(entry, record);
    const listing = await newListing(
      entry,
      { status: 'published', demo: true, confirmedAt: confirmedOf(place), photos },
      (slug) => taken.has(slug),
    );
    taken.add(listing.slug);
    listings.push(listing);
    told?.(place + 1, records.length);
  }
  await Listing.insertMany(listings, { ordered: false });
  return listings.length;
}
