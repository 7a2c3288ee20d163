import type { Viewer } from '../common/viewer';
import { ApiProblem } from '../http/problems';
import { note } from '../listings/change';
import type { ListingDocument } from '../listings/model';

/** Asks the desk for a listing that nobody owns; asking again only changes the message. */
export function claim(listing: ListingDocument, message: string, by: Viewer): void {
  if (listing.owner !== undefined)
    throw new ApiProblem('conflict', 'This listing has an owner already: write to the desk');
  const account = by.id ?? '';
  const others = listing.claims.filter((each) => each.account !== account);
  if (others.length === listing.claims.length) note(listing, 'claim', by);
  listing.claims = [...others, { account, message, at: new Date() }];
}
