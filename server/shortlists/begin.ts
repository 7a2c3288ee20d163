import type { z } from 'zod';
import type { Viewer } from '../common/viewer';
import type { createShortlist } from './contract';
import { type Addition, withAdded } from './items';
import { listingsBySlug } from './listings';
import { Shortlist, type ShortlistDocument } from './model';

type Begun = z.output<typeof createShortlist.body>;

/** Begins a shortlist of the viewer's with what was gathered; listings that are gone meanwhile are passed over. */
export async function beginShortlist({ items, ...fields }: Begun, viewer: Viewer): Promise<ShortlistDocument> {
  const additions = await additionsOf(items);
  return Shortlist.create({ ...fields, owner: viewer.id ?? '', items: withAdded([], additions, viewer) });
}

/** What was gathered by address, as additions by id. */
export async function additionsOf(items: Begun['items']): Promise<Addition[]> {
  const listings = await listingsBySlug(items.map(({ slug }) => slug));
  return items.flatMap(({ slug, ...words }) => {
    const listing = listings.get(slug);
    return listing ? [{ ...words, listing: String(listing._id) }] : [];
  });
}
