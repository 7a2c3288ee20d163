import { findAccount } from '../accounts/model';
import type { Viewer } from '../common/viewer';
import { ApiProblem, notFound } from '../http/problems';
import { changeListing, note } from '../listings/change';
import type { ListingDocument } from '../listings/model';
import { follow, type Outside, owe } from './owed';

interface Answer {
  accept: boolean;
  reason: string;
}

/** Gives a listing to the member who claims it, or says no; either way the claimant gets a letter. */
export async function answer(
  slug: string,
  claimant: string,
  by: Viewer,
  { accept, reason }: Answer,
  outside: Outside,
): Promise<void> {
  if (accept && !(await findAccount(claimant))) throw notFound('account');
  const listing = await changeListing(slug, (each) => {
    if (!each.claims.some(({ account }) => account === claimant)) throw notFound('claim');
    each.edition += 1;
    if (accept) give(each, claimant, by, reason);
    else decline(each, claimant, by, reason);
  });
  await follow(listing, outside);
}

/** Who else had asked is told that it is somebody's now. */
function give(listing: ListingDocument, claimant: string, by: Viewer, reason: string): void {
  if (listing.owner !== undefined) throw new ApiProblem('conflict', 'This listing has an owner already');
  const others = listing.claims.filter(({ account }) => account !== claimant);
  listing.owner = claimant;
  listing.claims = [];
  note(listing, 'own', by, reason ? { reason } : {});
  owe(listing, by, { letter: 'given', to: claimant, reason });
  for (const { account } of others) owe(listing, by, { letter: 'notGiven', to: account });
}

function decline(listing: ListingDocument, claimant: string, by: Viewer, reason: string): void {
  listing.claims = listing.claims.filter(({ account }) => account !== claimant);
  note(listing, 'unclaim', by, reason ? { reason } : {});
  owe(listing, by, { letter: 'notGiven', to: claimant, reason });
}
