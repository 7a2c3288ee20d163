import type { ListingDocument } from '../listings/model';
import { photoFaults } from '../listings/publish';
import { faultsIn, workingContent, workingPhotos } from '../listings/working';

/** Field → what would be right, of everything that keeps a working copy from being submitted. */
export const faultsBeforeSubmission = (listing: ListingDocument): Record<string, string> => ({
  ...faultsIn(listing.kind, workingContent(listing)),
  ...photoFaults(workingPhotos(listing)),
});
