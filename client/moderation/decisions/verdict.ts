import type { Review } from '@contract/moderation';

/** What the desk can say to a submission. */
export type Outcome = 'publish' | 'changes' | 'refused';

/** What was marked and typed on a listing, kept while one reads others. */
export interface Draft {
  /** Fields that are not agreed to. */
  declined: readonly string[];
  reason: string;
}
export const blank: Draft = { declined: [], reason: '' };

/** Everything that waits for a yes or a no, the pictures as one. */
export const fieldsIn = ({ changes, photos }: Pick<Review, 'changes' | 'photos'>): string[] => [
  ...changes.map(({ field }) => field),
  ...(photos.changed ? ['photos'] : []),
];

/** Never public so far: there is nothing to compare it with. What an import brought is public without a version. */
export const isFirst = ({ status, versions }: Pick<Review, 'status' | 'versions'>): boolean =>
  versions === 0 && status !== 'published';

/** A reason shorter than this is none; the contract's own rule. */
const shortest = 3;
export const isReason = (reason: string): boolean => reason.trim().length >= shortest;

/** What keeps a decision from being sent: nothing left to publish, or no reason where one is owed. */
export type Fault = 'nothingLeft' | 'needsReason' | 'needsReasonDeclined';

/** Refusing and asking for changes owe a reason, and so does every field that is declined. */
export function faultOf(outcome: Outcome, accepted: number, { declined, reason }: Draft): Fault | undefined {
  if (outcome === 'publish' && accepted === 0 && declined.length > 0) return 'nothingLeft';
  if (isReason(reason)) return undefined;
  if (outcome !== 'publish') return 'needsReason';
  return declined.length > 0 ? 'needsReasonDeclined' : undefined;
}

const saysOtherwise = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** Fields of a review that say something else than they did when it was read before. */
export function changedSince(before: Review, now: Review): string[] {
  const read = new Map(before.changes.map(({ field, after }) => [field, after]));
  const ids = (review: Review) => review.photos.after.map(({ id }) => id);
  return [
    ...now.changes.filter(({ field, after }) => saysOtherwise(read.get(field), after)).map(({ field }) => field),
    ...(saysOtherwise(ids(before), ids(now)) ? ['photos'] : []),
  ];
}
