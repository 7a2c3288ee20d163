import type { Viewer } from '../common/viewer';
import type { ListingDocument, PhotoRecord } from '../listings/model';
import { workingPhotos } from '../listings/working';
import type { FormPhoto } from './contract';

/** The pictures of a working copy, each with what only its editors may know. */
export async function formPhotos(listing: ListingDocument, _viewer: Viewer): Promise<FormPhoto[]> {
  const published = new Set(listing.photos.map(({ id }) => id));
  return workingPhotos(listing).map((photo) => presentPhoto(photo, published.has(photo.id)));
}

const presentPhoto = (photo: PhotoRecord, published: boolean): FormPhoto => ({
  id: photo.id,
  ...(photo.placeholder ? { placeholder: photo.placeholder } : {}),
  caption: photo.caption,
  alt: photo.alt ?? {},
  credit: photo.credit,
  licence: photo.licence,
  illustration: 'illustration' in photo.source,
  width: 1200,
  height: 800,
  published,
  takenAt: null,
  takenIn: null,
  sameAs: null,
});
