import type { ListingKind } from '../common/contract';
import type { ListingStatus } from './contract';
import { Listing, type ListingDocument } from './model';
import type { SavedListing } from './record';

export const findBySlug = (slug: string): Promise<ListingDocument | null> => Listing.findOne({ slug }).exec();

/** What was merged may be merged on; no directory is tidied this often. */
const longestChain = 5;

/** The listing at an address, or the one that it was merged into. */
export async function findKept(slug: string): Promise<ListingDocument | null> {
  let listing = await findBySlug(slug);
  for (let left = longestChain; listing?.mergedInto !== undefined && left > 0; left -= 1)
    listing = await findBySlug(listing.mergedInto);
  return listing;
}

/** Every listing that shows one of these pictures or is about to; a merged one still has those it gave. */
export const findByPhotos = (photoIds: readonly string[]): Promise<ListingDocument[]> =>
  Listing.find({ $or: [{ 'photos.id': { $in: photoIds } }, { 'proposal.photos.id': { $in: photoIds } }] }).exec();

/** Published records in the order they were made, read as a stream so that a rebuild never holds them all. */
export const eachPublished = (kind: ListingKind) =>
  Listing.find({ kind, status: 'published' }, { proposal: 0, history: 0, claims: 0 })
    .sort({ _id: 1 })
    .lean<SavedListing[]>()
    .cursor({ batchSize: 500 });

/** Revision and standing of every record of a kind, for comparing the index with the truth. */
export const standings = (kind: ListingKind) =>
  Listing.find({ kind }, { revision: 1, status: 1 })
    .lean<{ _id: unknown; revision: number; status: ListingStatus }[]>()
    .exec();
