import type { ListingKind } from '../common/contract';
import type { FreshnessSettings, FreshnessStage, ListingStatus } from './contract';

/** People change jobs and telephones sooner than places and firms change. */
export const usualFreshness: FreshnessSettings = {
  months: { location: 12, technician: 6, actor: 6, company: 12 },
  remindAfter: 14,
  sinkAfter: 28,
  expireAfter: 56,
};

interface Ageing {
  kind: ListingKind;
  status: ListingStatus;
  confirmedAt: Date | null;
  createdAt: Date;
  mergedInto?: string;
  freshness?: { askedAt?: Date; remindedAt?: Date; sunkAt?: Date; expiredAt?: Date };
}
type Dated = Pick<Ageing, 'kind' | 'confirmedAt' | 'createdAt'>;

/** When somebody last said that the facts are right; whoever entered them said so first. */
export const knownRightAt = ({ confirmedAt, createdAt }: Pick<Dated, 'confirmedAt' | 'createdAt'>): Date =>
  confirmedAt ?? createdAt;

/** When the facts are old enough to be asked for. */
export const dueAt = (listing: Dated, spans: FreshnessSettings['months']): Date =>
  addMonths(knownRightAt(listing), spans[listing.kind]);

/** Calendar months by UTC, the day cut to the month's last as MongoDB's `$dateAdd` does: 31 August + 6 is 28 February. */
export function addMonths(from: Date, count: number): Date {
  const moved = new Date(from);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + count);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return moved;
}

/** Taken off because nobody answered: whoever says "still right" puts it back. */
export const isExpired = ({ status, freshness, mergedInto }: Omit<Ageing, keyof Dated>): boolean =>
  status === 'archived' && freshness?.expiredAt !== undefined && mergedInto === undefined;

/** The stage of a listing that is or was public. */
export function stageOf(listing: Ageing, { months: spans }: FreshnessSettings, now: Date): FreshnessStage {
  if (isExpired(listing)) return 'expired';
  const { askedAt, remindedAt, sunkAt } = listing.freshness ?? {};
  if (sunkAt) return 'sunk';
  if (remindedAt) return 'reminded';
  if (askedAt) return 'asked';
  return dueAt(listing, spans) <= now ? 'due' : 'fresh';
}
