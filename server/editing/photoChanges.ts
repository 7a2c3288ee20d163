import { isStaff, type Viewer } from '../common/viewer';
import { isSame } from '../listings/fields';
import type { ListingDocument } from '../listings/model';
import type { PhotoRecord } from '../listings/record';
import { openProposal, setProposal, workingPhotos } from '../listings/working';
import { isDrawn } from '../media/source';

export const mostPhotos = 30;

/**
 * Puts the pictures of the working copy; a list that says what is public again is no change. The texts' edition stays,
 * but once the desk may be reading: it agrees to nothing that it has not seen.
 */
export function setPhotos(listing: ListingDocument, photos: PhotoRecord[], by: Viewer): void {
  if (listing.proposal?.state === 'submitted' && !isStaff(by)) listing.edition += 1;
  const isPublic = isSame(photos, listing.toObject().photos);
  setProposal(listing, { ...openProposal(listing, by), photos: isPublic ? undefined : photos });
}

/** The pictures named first, in that order; the others follow as they were. Ids of none are passed over. */
export function ordered(photos: readonly PhotoRecord[], order: readonly string[]): PhotoRecord[] {
  const named = new Set(order);
  const first = [...named].flatMap((id) => photos.find((photo) => photo.id === id) ?? []);
  return [...first, ...photos.filter(({ id }) => !named.has(id))];
}

type Words = Partial<Pick<PhotoRecord, 'caption' | 'alt' | 'credit' | 'licence'>>;

/** The pictures with the words of one changed; each word that is given replaces the old one. */
export const reworded = (photos: readonly PhotoRecord[], photoId: string, words: Words): PhotoRecord[] =>
  photos.map((photo) => (photo.id === photoId ? { ...photo, ...words } : photo));

/** The same file among these pictures, byte for byte. */
export const sameFile = (photos: readonly PhotoRecord[], sha256: string): PhotoRecord | undefined =>
  photos.find(({ source }) => !isDrawn(source) && source.upload.sha256 === sha256);

/** Pictures that only this working copy has: taken out of it, they are nowhere. */
export function neverPublished(listing: ListingDocument): PhotoRecord[] {
  const published = new Set(listing.photos.map(({ id }) => id));
  return workingPhotos(listing).filter(({ id }) => !published.has(id));
}
