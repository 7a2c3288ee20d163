import { visitor } from '../common/viewer';
import type { ListingView } from '../listings/contract';
import type { ListingDocument } from '../listings/model';
import { present } from '../listings/present';
import type { SavedListing } from '../listings/record';
import { entryOf, workingContent, workingPhotos } from '../listings/working';

/** The working copy as a record, as if it were public. Throws `invalid_input` with what is missing. */
export function workingRecord(listing: ListingDocument): SavedListing {
  const entry = entryOf(listing.kind, workingContent(listing));
  return { ...listing.toObject(), ...entry, photos: workingPhotos(listing) };
}

/** What a visitor would see, private fields left out as they would be. */
export const presentPreview = (listing: ListingDocument): ListingView => present(workingRecord(listing), visitor);
