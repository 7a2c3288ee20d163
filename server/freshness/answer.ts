import { findAccount } from '../accounts/model';
import type { Viewer } from '../common/viewer';
import { ApiProblem } from '../http/problems';
import { changeListing } from '../listings/change';
import type { ListingDocument } from '../listings/model';
import { confirmFacts, takeDown } from './confirm';
import { answers, findByToken } from './tokens';

/** A second click, minutes or hours later, says nothing new. */
const sameAnswerMs = 86_400_000;

/** @throws not_found for a link that is over, as for one that never was */
export async function listingOfLetter(token: string): Promise<ListingDocument> {
  const listing = await findByToken(token);
  if (!listing) throw over();
  return listing;
}

/**
 * Answers a letter in its reader's name; whoever holds the link got the letter. The same answer twice is one.
 *
 * @throws not_found for a link that is over; conflict when the listing was taken down meanwhile
 */
export async function answerInOwnersName(token: string, answer: 'right' | 'down'): Promise<ListingDocument> {
  const { slug, owner } = await listingOfLetter(token);
  const by = await ownerAsViewer(owner);
  return changeListing(slug, (listing) => {
    if (!answers(listing, token)) throw over();
    if (answer === 'down') takeDown(listing, by);
    else if (!isConfirmedAlready(listing)) confirmFacts(listing, by);
  });
}

const over = () => new ApiProblem('not_found', 'This link is over: sign in, your listings are all there');

async function ownerAsViewer(owner: string | undefined): Promise<Viewer> {
  const account = owner === undefined ? null : await findAccount(owner);
  if (!account) throw over();
  return { id: account.id, role: account.role, name: account.name, trusted: account.trusted };
}

const isConfirmedAlready = ({ status, freshness, confirmedAt }: ListingDocument): boolean =>
  status === 'published' && !freshness && Date.now() - (confirmedAt?.getTime() ?? 0) < sameAnswerMs;
