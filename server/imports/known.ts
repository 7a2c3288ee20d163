import { isDeepStrictEqual } from 'node:util';
import type { ListingKind, Point } from '../common/contract';
import type { Entry } from '../listings/enter';
import { Listing } from '../listings/model';
import type { ListingRecord, SavedListing } from '../listings/record';
import { merge } from './merge';

interface KnownRecord {
  id: string;
  slug: string;
  reference?: string;
  position: Point;
  isPublic: boolean;
  /** Whether an import would change nothing in it. */
  isSame(entry: Entry): boolean;
}

/** The records of one kind that a file may mean, by reference and by folded title. */
export interface Known {
  byReference: Map<string, KnownRecord>;
  byTitle: Map<string, KnownRecord[]>;
  slugs: Set<string>;
}

export async function knownRecords(kind: ListingKind): Promise<Known> {
  const known: Known = { byReference: new Map(), byTitle: new Map(), slugs: new Set() };
  // A draft that never was public has no content to compare.
  const all = Listing.find({ kind, details: { $exists: true } }, { proposal: 0, history: 0, photos: 0 })
    .lean<SavedListing[]>()
    .cursor({ batchSize: 1000 });
  for await (const record of all) {
    const each = asKnown(record);
    if (each.reference) known.byReference.set(each.reference, each);
    known.byTitle.set(record.titleKey, [...(known.byTitle.get(record.titleKey) ?? []), each]);
  }
  known.slugs = new Set(await Listing.distinct('slug'));
  return known;
}

const asKnown = (record: SavedListing): KnownRecord => ({
  id: String(record._id),
  slug: record.slug,
  reference: record.reference,
  position: record.place.position,
  isPublic: record.status === 'published',
  isSame: (entry) => isDeepStrictEqual(comparable(merge(record, entry)), comparable(record)),
});

/** What an import may change, in one form for both sides: without absent fields and the database's own marks. */
function comparable(record: ReturnType<typeof merge> | ListingRecord): unknown {
  const { title, summary, description, place, languages, tags, links, contact, details } = record;
  return JSON.parse(JSON.stringify({ title, summary, description, place, languages, tags, links, contact, details }));
}
