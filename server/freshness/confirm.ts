import type { Viewer } from '../common/viewer';
import { ApiProblem } from '../http/problems';
import { note } from '../listings/change';
import { isExpired } from '../listings/freshness';
import type { ListingDocument } from '../listings/model';
import { take } from '../listings/steps';

/**
 * Says that the facts are right today: the listing is fresh and rises again, and one that left the directory for want
 * of an answer is public again. Changes the document in memory: the save is the caller's.
 *
 * @throws conflict for a listing that is not public for another reason
 */
export function confirmFacts(listing: ListingDocument, by: Viewer): void {
  if (isExpired(listing)) listing.status = take('publish', listing.status);
  if (listing.status !== 'published')
    throw new ApiProblem('conflict', 'This listing is not public: submit it to the desk instead');
  listing.confirmedAt = new Date();
  listing.set('freshness', undefined);
  note(listing, 'confirm', by);
}

/** Takes a listing down for its owner; one that is down already stays as it is. */
export function takeDown(listing: ListingDocument, by: Viewer): void {
  if (listing.status !== 'published') return;
  listing.status = take('archive', listing.status);
  listing.edition += 1;
  listing.set('freshness', undefined);
  note(listing, 'archive', by);
}
