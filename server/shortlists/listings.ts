import { Listing } from '../listings/model';
import type { SavedListing } from '../listings/record';

/** Nothing of what a card or page shows: histories and proposals are long. */
const unshown = { proposal: 0, history: 0, claims: 0, owed: 0, letterTokens: 0 } as const;
/** What was merged may be merged on; no directory is tidied this often. */
const longestChain = 5;

const read = (filter: Record<string, unknown>): Promise<SavedListing[]> =>
  Listing.find(filter, unshown).lean<SavedListing[]>().exec();

/**
 * The published listings with these ids, by id; of one that was merged, the listing it became part of. What is missing
 * from the map is withdrawn, hidden or gone: from outside all the same.
 */
export async function listingsById(ids: readonly string[]): Promise<Map<string, SavedListing>> {
  const found = await read({ _id: { $in: ids } });
  const kept = await mergedInto(found);
  return new Map(
    found.flatMap((listing): [string, SavedListing][] => {
      const shown = kept.get(listing.slug) ?? listing;
      return shown.status === 'published' ? [[String(listing._id), shown]] : [];
    }),
  );
}

/** The published listings at these addresses, by the address asked for; what is gone or hidden is missing. */
export async function listingsBySlug(slugs: readonly string[]): Promise<Map<string, SavedListing>> {
  const found = await read({ slug: { $in: slugs } });
  const kept = await mergedInto(found);
  const shown = found.map((listing): [string, SavedListing] => [listing.slug, kept.get(listing.slug) ?? listing]);
  return new Map(shown.filter(([, { status }]) => status === 'published'));
}

/** The same in the order asked, each listing once. */
export async function listingsInOrder(slugs: readonly string[]): Promise<SavedListing[]> {
  const bySlug = await listingsBySlug(slugs);
  const inOrder = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  return [...new Map(inOrder.map((listing) => [String(listing._id), listing])).values()];
}

/** By the address of each listing that was merged, the one at the end of the chain. */
async function mergedInto(found: readonly SavedListing[]): Promise<Map<string, SavedListing>> {
  let open = new Map(
    found.flatMap(({ slug, mergedInto: next }): [string, string][] => (next === undefined ? [] : [[slug, next]])),
  );
  const ends = new Map<string, SavedListing>();
  for (let left = longestChain; open.size > 0 && left > 0; left -= 1) {
    const targets = new Map((await read({ slug: { $in: [...open.values()] } })).map((each) => [each.slug, each]));
    const further = new Map<string, string>();
    for (const [slug, next] of open) {
      const target = targets.get(next);
      if (target) ends.set(slug, target);
      if (target?.mergedInto !== undefined) further.set(slug, target.mergedInto);
    }
    open = further;
  }
  return ends;
}
