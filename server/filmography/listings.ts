import { Listing } from '../listings/model';
import type { SavedListing } from '../listings/record';

/** Of a listing, what stands in the filmography. */
export type ShownListing = SavedListing;

const wanted = { slug: 1, kind: 1, title: 1, place: 1, details: 1, photos: { $slice: 1 }, status: 1, mergedInto: 1 };
/** No directory is tidied this often. */
const longestChain = 5;

/** The published listings of these addresses, by address; one that was merged is the listing it became part of. */
export async function shownListings(slugs: readonly string[]): Promise<Map<string, ShownListing>> {
  const known = await readBySlug(new Set(slugs));
  const shown = new Map<string, ShownListing>();
  for (const slug of new Set(slugs)) {
    const listing = keptOf(slug, known);
    if (listing?.status === 'published') shown.set(slug, listing);
  }
  return shown;
}

/** These, and those they were merged into: one question in all but the rarest case. */
async function readBySlug(asked: ReadonlySet<string>): Promise<Map<string, SavedListing>> {
  const known = new Map<string, SavedListing>();
  let missing = [...asked];
  for (let left = longestChain; missing.length > 0 && left > 0; left -= 1) {
    const found = await Listing.find({ slug: { $in: missing } }, wanted).lean<SavedListing[]>();
    for (const listing of found) known.set(listing.slug, listing);
    missing = found.flatMap(({ mergedInto }) => mergedInto ?? []).filter((slug) => !known.has(slug));
  }
  return known;
}

function keptOf(slug: string, known: ReadonlyMap<string, SavedListing>): SavedListing | undefined {
  let listing = known.get(slug);
  for (let left = longestChain; listing?.mergedInto !== undefined && left > 0; left -= 1)
    listing = known.get(listing.mergedInto);
  return listing;
}

/** The address of a listing with those that were merged into it, however long ago. */
export async function addressesOf(slug: string): Promise<Set<string>> {
  const addresses = new Set([slug]);
  let newer = [slug];
  for (let left = longestChain; newer.length > 0 && left > 0; left -= 1) {
    newer = await Listing.distinct('slug', { mergedInto: { $in: newer } });
    for (const each of newer) addresses.add(each);
  }
  return addresses;
}
