import mongoose from 'mongoose';
import type { Viewer } from '../common/viewer';
import { isDuplicate } from '../database/duplicate';
import { ApiProblem, notFound } from '../http/problems';
import type { HistoryAction } from './contract';
import { saveChange } from './enter';
import { findBySlug } from './find';
import type { ListingDocument } from './model';
import type { HistoryEntry } from './record';
import { twinKeysOf } from './twins';
import { workingContent } from './working';

const tries = 5;
const longestHistory = 200;

/** Changed by editors only: nothing that the index holds. */
const inside = [
  'proposal',
  'edition',
  'history',
  'claims',
  'twinKeys',
  'distinctFrom',
  'owed',
  'letterTokens',
  'owner',
  'updatedAt',
];

/**
 * Loads a listing, lets `act` change it, and saves it in one write. When somebody else saved in between it begins again
 * from what is there now: so `act` must decide from the listing it is given, and do nothing else.
 *
 * @throws not_found; whatever `act` throws; conflict after five tries
 */
export async function changeListing(
  slug: string,
  act: (listing: ListingDocument) => void | Promise<void>,
): Promise<ListingDocument> {
  for (let left = tries; left > 0; left -= 1) {
    const listing = await findBySlug(slug);
    if (!listing) throw notFound('listing');
    await act(listing);
    try {
      await saveWhole(listing);
      return listing;
    } catch (error) {
      // The other one may also have taken the address that `act` has just found free.
      if (!(error instanceof mongoose.Error.VersionError) && !isDuplicate(error)) throw error;
    }
  }
  throw new ApiProblem('conflict', 'Somebody else is changing this listing right now: try again');
}

/** Saves what editors changed, and raises the revision when the index must follow. */
export async function saveWhole(listing: ListingDocument): Promise<void> {
  listing.twinKeys = twinKeysOf(workingContent(listing));
  if (isShown(listing)) await saveChange(listing);
  else await listing.save();
}

const isShown = (listing: ListingDocument): boolean =>
  listing.modifiedPaths().some((path) => !inside.includes(path.split('.')[0] ?? ''));

/** One line of the history, in the same write as what it tells; the oldest go when there are too many. */
export function note(
  listing: ListingDocument,
  action: HistoryAction,
  by: Viewer | null,
  more: Partial<Pick<HistoryEntry, 'reason' | 'fields' | 'version'>> = {},
): void {
  const who = by?.id ? { by: by.id, byName: by.name } : {};
  const entry: HistoryEntry = { at: new Date(), action, ...who, fields: [], edition: listing.edition, ...more };
  listing.history = [...listing.history, entry].slice(-longestHistory);
}

/** Whoever decides on a working copy must have seen the newest: throws `conflict` when it was edited since. */
export function refuseStale(listing: ListingDocument, edition: number | undefined): void {
  if (edition === undefined || edition === listing.edition) return;
  throw new ApiProblem('conflict', 'This listing was changed meanwhile: read it again, then decide');
}
