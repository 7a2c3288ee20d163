import { isValidObjectId } from 'mongoose';
import type { PhotoSource } from '../media/source';
import { findByPhoto, Listing, recordOf } from './model';
import { sourceOf, standInOwner } from './photos';

/** What a public picture is made from; pictures of listings that are not published do not exist from outside. */
export async function findPhotoSource(photoId: string): Promise<PhotoSource | null> {
  const ownerId = standInOwner(photoId);
  if (ownerId !== null && !isValidObjectId(ownerId)) return null;
  const listing = ownerId === null ? await findByPhoto(photoId) : await Listing.findById(ownerId).exec();
  if (listing?.status !== 'published') return null;
  return sourceOf(recordOf(listing), photoId);
}
