import type { z } from 'zod';
import type { Viewer } from '../common/viewer';
import { settleSlug } from '../editing/submit';
import { ApiProblem } from '../http/problems';
import { changeListing, note, refuseStale } from '../listings/change';
import type { ListingDocument } from '../listings/model';
import { publish } from '../listings/publish';
import { take } from '../listings/steps';
import { changedFields } from '../listings/working';
import type { publishListing, rejectListing } from './contract';
import { follow, type Outside, owe } from './owed';

type Agreement = NonNullable<z.output<typeof publishListing.body>>;
type Refusal = z.output<typeof rejectListing.body>;

/** Publishes what the desk agrees to, tells the owner what it handed in is public, and lets the index follow. */
export async function decideToPublish(
  slug: string,
  by: Viewer,
  agreed: Agreement,
  outside: Outside,
): Promise<ListingDocument> {
  const listing = await changeListing(slug, async (each) => {
    refuseStale(each, agreed.edition);
    const { status, proposal } = each.toObject();
    const { declined } = await publish(each, by, agreed);
    // What the desk writes itself is published without being handed in.
    await settleSlug(each);
    if (!each.owner || proposal?.state !== 'submitted') return;
    const letter = status === 'published' ? 'changed' : 'published';
    owe(each, by, { letter, to: each.owner, reason: agreed.reason, fields: declined });
  });
  await follow(listing, outside);
  return listing;
}

/** Asks for changes or refuses; the reason stands in the form and reaches the owner by letter. */
export async function decideToReject(
  slug: string,
  by: Viewer,
  refusal: Refusal,
  outside: Outside,
): Promise<ListingDocument> {
  const listing = await changeListing(slug, (each) => {
    refuseStale(each, refusal.edition);
    if (each.proposal?.state !== 'submitted')
      throw new ApiProblem('conflict', 'Nothing waits for a decision here: somebody has decided already');
    if (refusal.outcome === 'refused' && each.status === 'published') dropChanges(each, by, refusal);
    else giveBack(each, by, refusal);
  });
  await follow(listing, outside);
  return listing;
}

/** The working copy stays with its owner, with what the desk says of it. */
function giveBack(listing: ListingDocument, by: Viewer, { outcome, reason }: Refusal): void {
  const isFinal = outcome === 'refused';
  if (listing.status !== 'published') listing.status = take('reject', listing.status);
  const { proposal } = listing.toObject();
  listing.set('proposal', { ...proposal, state: 'returned', reason });
  note(listing, isFinal ? 'refuse' : 'return', by, { reason, fields: changedFields(listing) });
  listing.edition += 1;
  if (listing.owner) owe(listing, by, { letter: isFinal ? 'refused' : 'changes', to: listing.owner, reason });
}

/** Of a published listing a refusal takes the changes away; what is public stands. */
function dropChanges(listing: ListingDocument, by: Viewer, { reason }: Refusal): void {
  const fields = changedFields(listing);
  listing.set('proposal', undefined);
  // Before its line of history: who still edits from what is dropped is told.
  listing.edition += 1;
  note(listing, 'refuse', by, { reason, fields });
  if (listing.owner) owe(listing, by, { letter: 'dropped', to: listing.owner, reason, fields });
}

/** Takes a published listing down. */
export async function decideToArchive(
  slug: string,
  by: Viewer,
  { edition, reason }: { edition?: number; reason?: string },
  outside: Outside,
): Promise<ListingDocument> {
  const listing = await changeListing(slug, (each) => {
    refuseStale(each, edition);
    each.status = take('archive', each.status);
    each.edition += 1;
    note(each, 'archive', by, reason ? { reason } : {});
  });
  await follow(listing, outside);
  return listing;
}
