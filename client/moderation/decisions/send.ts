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

/** Sends one decision for several listings, and returns those it could not be done for. */
export async function sendMany(
  decision: Outcome,
  items: readonly Pick<QueueItem, 'slug' | 'edition'>[],
  reason: string,
): Promise<Failure[]> {
  const body = { decision, items: items.map(({ slug, edition }) => ({ slug, edition })), reason: reason.trim() };
  const { outcomes } = await call(decideMany, { body, keepalive: true });
  return outcomes.flatMap(({ slug, done, problem }) => (done ? [] : [{ slug, problem: problem ?? '' }]));
}
