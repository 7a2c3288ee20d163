import type { FreshnessSettings } from '../listings/contract';
import { dueAt } from '../listings/freshness';
import { Listing, type ListingDocument, recordOf } from '../listings/model';
import { coverOf } from '../listings/photos';
import { changedFields, workingPhotos } from '../listings/working';
import type { OwnListing } from './contract';

const most = 200;

/** The listings of one account, last changed first. */
export const ownListings = (account: string): Promise<ListingDocument[]> =>
  Listing.find({ owner: account, mergedInto: { $exists: false } })
    .sort({ updatedAt: -1 })
    .limit(most)
    .exec();

/** The listings that somebody has asked the desk for. */
export const claimedBy = (account: string): Promise<ListingDocument[]> =>
  Listing.find({ 'claims.account': account }).limit(most).exec();

/** `now` and the months that facts are taken as right decide whether the listing is asked about. */
export const presentOwn = (listing: ListingDocument, months: FreshnessSettings['months'], now: Date): OwnListing => ({
  slug: listing.slug,
  kind: listing.kind,
  title: listing.title,
  status: listing.status,
  state: listing.proposal?.state ?? 'none',
  changed: changedFields(listing),
  reason: listing.proposal?.reason ?? null,
  savedAt: (listing.proposal?.savedAt ?? listing.updatedAt).toISOString(),
  submittedAt: listing.proposal?.state === 'submitted' ? (listing.proposal.submittedAt?.toISOString() ?? null) : null,
  confirmedAt: listing.confirmedAt?.toISOString() ?? null,
  due: listing.status === 'published' && dueAt(listing, months) <= now,
  photo: coverOf({ ...recordOf(listing), photos: workingPhotos(listing) }),
});
