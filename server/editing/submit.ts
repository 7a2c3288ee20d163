import { randomBytes } from 'node:crypto';
import type { Viewer } from '../common/viewer';
import { ApiProblem, invalid } from '../http/problems';
import { note, refuseStale } from '../listings/change';
import type { HistoryAction } from '../listings/contract';
import { fieldValue } from '../listings/fields';
import type { ListingDocument } from '../listings/model';
import { owns } from '../listings/policy';
import { publish } from '../listings/publish';
import { freeSlug } from '../listings/slugs';
import { take } from '../listings/steps';
import { changedFields, openProposal, workingContent } from '../listings/working';
import { faultsBeforeSubmission } from './faults';

/** A draft begun without a title has no readable address yet; it gets one before anybody else hears of it. */
export const provisionalSlug = (): string => `draft-${randomBytes(5).toString('hex')}`;
/** As above and nothing else: `Draft beers` has its own address, for good. */
const isProvisional = (slug: string): boolean => /^draft-[0-9a-f]{10}$/.test(slug);

/**
 * Hands the working copy in; of a trusted owner it goes public at once, in the same write, unless the desk has taken
 * the listing down or sent it back: that the desk reads again.
 */
export async function handIn(listing: ListingDocument, edition: number | undefined, by: Viewer): Promise<void> {
  await submit(listing, edition, by);
  if (by.trusted && owns(by, listing) && !isHeldByDesk(listing)) await publish(listing, by);
}

const decisions: readonly HistoryAction[] = ['publish', 'restore', 'confirm', 'archive', 'return', 'refuse'];
const holds: readonly HistoryAction[] = ['archive', 'return', 'refuse'];

/** Whether the last decision on it was somebody else's no. */
function isHeldByDesk({ history, owner }: ListingDocument): boolean {
  const last = history.findLast(({ action }) => decisions.includes(action));
  return last !== undefined && holds.includes(last.action) && last.by !== owner;
}

/**
 * Hands the working copy to the desk. Handing it in twice is handing it in once.
 *
 * @throws invalid_input with everything that is missing; conflict when there is nothing to hand in
 */
async function submit(listing: ListingDocument, edition: number | undefined, by: Viewer): Promise<void> {
  refuseStale(listing, edition);
  if (listing.proposal?.state === 'submitted') return;
  if (listing.status === 'published' && !listing.proposal)
    throw new ApiProblem('conflict', 'Nothing is changed: what is public is what you have here');
  const faults = faultsBeforeSubmission(listing);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  if (listing.status !== 'published') listing.status = take('submit', listing.status);
  listing.edition += 1;
  listing.set('proposal', {
    ...openProposal(listing, by),
    state: 'submitted',
    submittedAt: new Date(),
    reason: undefined,
  });
  await settleSlug(listing);
  note(listing, 'submit', by, { fields: changedFields(listing) });
}

/** Gives a listing its readable address, if it has none yet: before anybody but its owner hears of it. */
export async function settleSlug(listing: ListingDocument): Promise<void> {
  if (!isProvisional(listing.slug)) return;
  const content = workingContent(listing);
  const place = fieldValue(content, 'place');
  const commune = typeof place === 'object' && place !== null && 'commune' in place ? String(place.commune) : '';
  listing.slug = await freeSlug(String(fieldValue(content, 'title')), commune);
}
