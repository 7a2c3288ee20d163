import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ListingKind } from '../common/contract';
import { fold } from '../common/fold';
import { connectedDatabase } from '../database/connect';
import { newListing, readEntry } from '../listings/enter';
import { Listing, type ListingDocument } from '../listings/model';

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

/** Stands in the database while the seeding is under way: a start that was cut short is carried on by the next. */
const mark = { _id: 'demo-seeding' };
interface Mark {
  _id: string;
}

/**
 * Fills an empty database with the demonstration directory; a database that holds anything else is left as it is.
 * Returns how many listings were made.
 */
export async function seedDemo(): Promise<number> {
  const marks = connectedDatabase().collection<Mark>('marks');
  const begun = await marks.findOne(mark);
  if (!begun && (await Listing.estimatedDocumentCount()) > 0) return 0;
  await marks.replaceOne(mark, {}, { upsert: true });
  const made = await makeListings();
  await marks.deleteOne(mark);
  return made;
}

async function makeListings(): Promise<number> {
  const { demoPhotos } = await import('./photos');
  const slugs = new Set(await Listing.distinct('slug'));
  const there = new Set(await Listing.distinct('titleKey'));
  const listings: ListingDocument[] = [];
  for (const [place, { kind, record }] of (await demoRecords()).entries()) {
    if (there.has(fold(record.title))) continue;
    const entry = readEntry({ kind, ...record });
    const photos = await demoPhotos(entry, record);
    const standing = { status: 'published', demo: true, confirmedAt: confirmedOf(place), photos } as const;
    const listing = await newListing(entry, standing, (slug) => slugs.has(slug));
    slugs.add(listing.slug);
    listings.push(listing);
  }
  const saved = await Listing.insertMany(listings, { ordered: false, throwOnValidationError: true });
  return saved.length;
}
