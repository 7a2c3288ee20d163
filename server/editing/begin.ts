import type { ListingKind } from '../common/contract';
import type { Viewer } from '../common/viewer';
import { isDuplicate } from '../database/duplicate';
import { note, saveWhole } from '../listings/change';
import type { Content } from '../listings/fields';
import { Listing, type ListingDocument } from '../listings/model';
import { freeSlug } from '../listings/slugs';
import { openProposal, propose } from '../listings/working';
import { provisionalSlug } from './submit';

/** A new draft that belongs to whoever begins it, with what is known already. */
export async function beginListing(kind: ListingKind, patch: Content, by: Viewer): Promise<ListingDocument> {
  const listing = new Listing({
    kind,
    slug: await slugFor(patch),
    status: 'draft',
    owner: by.id,
    indexPending: false,
    confirmedAt: null,
  });
  listing.set('proposal', openProposal(listing, by));
  propose(listing, patch, undefined, by);
  note(listing, 'create', by);
  await saveUnderFreeSlug(listing);
  return listing;
}

/** Of two that take one name at the same moment, the second gets its readable address when it is handed in. */
async function saveUnderFreeSlug(listing: ListingDocument): Promise<void> {
  try {
    await saveWhole(listing);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    listing.slug = provisionalSlug();
    await saveWhole(listing);
  }
}

async function slugFor({ title }: Content): Promise<string> {
  const isNamed = typeof title === 'string' && title.trim() !== '';
  return isNamed ? freeSlug(title, '') : provisionalSlug();
}
