import type { Viewer } from '../common/viewer';
import type { ListingDocument } from '../listings/model';
import { presentPhoto } from '../listings/photos';
import { workingPhotos } from '../listings/working';
import { isDrawn, type PhotoSource } from '../media/source';
import type { FormPhoto } from './contract';
import { twinsOf } from './photoLooks';

/** The pictures of a working copy, each with what only its editors may know. */
export async function formPhotos(listing: ListingDocument, viewer: Viewer): Promise<FormPhoto[]> {
  const published = new Set(listing.photos.map(({ id }) => id));
  const twins = await twinsOf(listing, viewer);
  return workingPhotos(listing).map((photo) => ({
    ...presentPhoto(photo),
    ...insideOf(photo.source),
    alt: photo.alt ?? {},
    published: published.has(photo.id),
    sameAs: twins.get(photo.id) ?? null,
  }));
}

/** One picture as `formPhotos` shows it; null where the working copy has none of that id. */
export const formPhoto = async (listing: ListingDocument, photoId: string, viewer: Viewer): Promise<FormPhoto | null> =>
  (await formPhotos(listing, viewer)).find(({ id }) => id === photoId) ?? null;

function insideOf(source: PhotoSource): Pick<FormPhoto, 'width' | 'height' | 'takenAt' | 'takenIn'> {
  // A drawing has the shape of its largest file.
  if (isDrawn(source)) return { width: 2560, height: 1707, takenAt: null, takenIn: null };
  const { width, height, takenAt, takenIn } = source.upload;
  return { width, height, takenAt: takenAt?.toISOString() ?? null, takenIn: takenIn ?? null };
}
