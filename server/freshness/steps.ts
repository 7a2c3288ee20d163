import { changeListing, note } from '../listings/change';
import type { FreshnessSettings } from '../listings/contract';
import { dueAt } from '../listings/freshness';
import type { ListingDocument } from '../listings/model';
import type { SavedListing } from '../listings/record';
import { take } from '../listings/steps';

export type Step = 'ask' | 'remind' | 'sink' | 'expire';

type Ageing = Pick<SavedListing, 'kind' | 'status' | 'confirmedAt' | 'createdAt' | 'owner' | 'freshness'>;

export const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000);
const isOver = (from: Date, days: number, now: Date): boolean => daysAfter(from, days) <= now;

/**
 * The step that a listing's age asks for, null for none. Each counts from when the one before was really taken, so that
 * a job that slept for months, or a clock that jumped, still leaves the owner every day of every span.
 *
 * Nobody can be asked about a listing without an owner: it sinks after the same span, counted from when it was due, and
 * stays public. To confirm it, or to take it down, is the desk's own business.
 */
export function nextStep(listing: Ageing, settings: FreshnessSettings, now: Date): Step | null {
  const due = dueAt(listing, settings.months);
  if (listing.status !== 'published' || due > now) return null;
  if (listing.owner !== undefined) return nextOfOwned(listing, settings, now);
  return !listing.freshness?.sunkAt && isOver(due, settings.sinkAfter, now) ? 'sink' : null;
}

function nextOfOwned({ owner, freshness = {} }: Ageing, settings: FreshnessSettings, now: Date): Step | null {
  const { remindAfter, sinkAfter, expireAfter } = settings;
  const { of, askedAt, remindedAt, sunkAt, owes } = freshness;
  // Whoever has not been written to has not been silent.
  if (owes) return null;
  if (!askedAt || of !== owner) return 'ask';
  if (!remindedAt) return isOver(askedAt, remindAfter, now) ? 'remind' : null;
  if (!sunkAt) return isOver(remindedAt, sinkAfter - remindAfter, now) ? 'sink' : null;
  // It may have sunk long ago, while nobody owned it.
  const warned = isOver(remindedAt, expireAfter - remindAfter, now);
  return warned && isOver(sunkAt, expireAfter - sinkAfter, now) ? 'expire' : null;
}

/** What each step does to a listing, in memory; a letter that follows from it is owed in the same write. */
const does: Record<Step, (listing: ListingDocument, now: Date) => void> = {
  ask(listing, now) {
    const sunkAt = listing.freshness?.sunkAt;
    listing.freshness = { of: listing.owner, askedAt: now, owes: 'asked', ...(sunkAt ? { sunkAt } : {}) };
    // The links of an earlier year end with this letter.
    listing.letterTokens = [];
  },
  remind(listing, now) {
    listing.set({ 'freshness.remindedAt': now, 'freshness.owes': 'reminded' });
  },
  sink(listing, now) {
    listing.set('freshness.sunkAt', now);
  },
  expire(listing, now) {
    listing.status = take('archive', listing.status);
    listing.set({ 'freshness.expiredAt': now, 'freshness.owes': 'expired' });
    listing.edition += 1;
    note(listing, 'expire', null);
  },
};

/** Takes the next step of one listing in one write; none, if somebody else has taken it meanwhile. */
export const advance = (slug: string, settings: FreshnessSettings, now: Date): Promise<ListingDocument> =>
  changeListing(slug, (listing) => {
    const step = nextStep(listing, settings, now);
    if (step) does[step](listing, now);
  });
