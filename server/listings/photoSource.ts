import { isValidObjectId } from 'mongoose';
import { listingKind } from '../common/contract';
import type { PhotoSource } from '../media/source';
import { eachPublished, findByPhoto, Listing, recordOf } from './model';
import { coverOf, sourceOf, standInOwner } from './photos';

/** What a public picture is made from; pictures of listings that are not published do not exist from outside. */
export async function findPhotoSource(photoId: string): Promise<PhotoSource | null> {
  const ownerId = standInOwner(photoId);
  if (ownerId !== null && !isValidObjectId(ownerId)) return null;
  const listing = ownerId === null ? await findByPhoto(photoId) : await Listing.findById(ownerId).exec();
  if (listing?.status !== 'published') return null;
  return sourceOf(recordOf(listing), photoId);
}

/** The pictures that lists show first, one a listing. */
export async function* coverPhotos(): AsyncIterable<{ id: string; source: PhotoSource }> {
  for (const kind of listingKind.options) {
    for await (const record of eachPublished(kind)) {
      const { id } = coverOf(record);
      const source = sourceOf(record, id);
      if (source) yield { id, source };
    }
  }
}
