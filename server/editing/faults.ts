import type { ListingDocument } from '../listings/model';
import { faultsIn, workingContent, workingPhotos } from '../listings/working';

/** Field → what would be right, of everything that keeps a working copy from being submitted. */
export const faultsBeforeSubmission = (listing: ListingDocument): Record<string, string> => ({
  ...faultsIn(listing.kind, workingContent(listing)),
  ...photoFaults(listing),
});

/** A picture without an author or a licence cannot be shown by anybody. */
const photoFaults = (listing: ListingDocument): Record<string, string> =>
  Object.fromEntries(
    workingPhotos(listing).flatMap(({ id, credit, licence }): [string, string][] => [
      ...(credit.trim() === '' ? [[`photos.${id}.credit`, 'Who took it, as in "Ana Roux"'] as [string, string]] : []),
      ...(licence === '' ? [[`photos.${id}.licence`, 'Under which terms it may be shown'] as [string, string]] : []),
    ]),
  );
