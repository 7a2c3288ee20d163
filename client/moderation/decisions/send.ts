import { decideMany, publishListing, type QueueItem, type Review, rejectListing } from '@contract/moderation';
import { call } from '../../api';
import { type Draft, fieldsIn, type Outcome } from './verdict';

/** Sends one decision; it goes on when the page is left. Throws CallProblem: a conflict when somebody was quicker. */
export async function sendDecision(outcome: Outcome, review: Review, { declined, reason }: Draft): Promise<void> {
  const { slug, edition } = review;
  const params = { slug };
  const said = reason.trim();
  if (outcome !== 'publish') {
    await call(rejectListing, { params, body: { edition, outcome, reason: said }, keepalive: true });
    return;
  }
  const fields = fieldsIn(review).filter((field) => !declined.includes(field));
  const photos = review.photos.changed ? review.photos.after.map(({ id }) => id) : undefined;
  const body = { edition, ...(declined.length > 0 && { fields }), photos, ...(said !== '' && { reason: said }) };
  await call(publishListing, { params, body, keepalive: true });
}

/** What came of one listing of several. */
export interface Failure {
  slug: string;
  problem: string;
}

/** Listings that one call takes; the contract's own limit. */
const most = 100;

/** Sends one decision for several listings, and returns those it could not be done for. */
export async function sendMany(
  decision: Outcome,
  items: readonly Pick<QueueItem, 'slug' | 'edition'>[],
  reason: string,
): Promise<Failure[]> {
  const named = items.slice(0, most).map(({ slug, edition }) => ({ slug, edition }));
  const body = { decision, items: named, reason: reason.trim() };
  const { outcomes } = await call(decideMany, { body, keepalive: true });
  const failures = outcomes.flatMap(({ slug, done, problem }) => (done ? [] : [{ slug, problem: problem ?? '' }]));
  const rest = items.slice(most);
  return rest.length === 0 ? failures : [...failures, ...(await sendMany(decision, rest, reason))];
}
