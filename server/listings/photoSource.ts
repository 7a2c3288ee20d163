import { isValidObjectId } from 'mongoose';
import { listingKind } from '../common/contract';
import { isStaff, type Viewer } from '../common/viewer';
import { type DrawnSource, isDrawn, type PhotoSource } from '../media/source';
import { eachPublished, findByPhotos } from './find';
import { Listing, type ListingDocument, recordOf } from './model';
import { coverOf, sourceOf, standInOwner } from './photos';
import { owns } from './policy';

/**
 * What a picture is made from, for this viewer. The pictures of a published listing are public; one that only stands in
 * a working copy, or in a listing that is not published, exists for its owner and the desk.
 */
export async function findPhotoSource(
  photoId: string,
  viewer: Viewer,
): Promise<{ source: PhotoSource; isPublic: boolean } | null> {
  const holders = await holdersOf(photoId);
  const shown = firstOf(holders, (each) => (each.status === 'published' ? sourceOf(recordOf(each), photoId) : null));
  if (shown) return { source: shown, isPublic: true };
  const own = firstOf(holders, (each) => (mayHandle(viewer, each) ? workingSource(each, photoId) : null));
  return own && { source: own, isPublic: false };
}

/** The photograph whose original this viewer may have back: its owner and the desk, nobody else. */
export async function findOriginal(photoId: string, viewer: Viewer): Promise<PhotoSource | null> {
  return firstOf(await holdersOf(photoId), (each) => (mayHandle(viewer, each) ? workingSource(each, photoId) : null));
}

async function holdersOf(photoId: string): Promise<ListingDocument[]> {
  const ownerId = standInOwner(photoId);
  if (ownerId === null) return findByPhotos([photoId]);
  const owner = isValidObjectId(ownerId) ? await Listing.findById(ownerId).exec() : null;
  return owner ? [owner] : [];
}

const mayHandle = (viewer: Viewer, listing: ListingDocument): boolean => isStaff(viewer) || owns(viewer, listing);

const workingSource = (listing: ListingDocument, photoId: string): PhotoSource | null =>
  sourceOf(recordOf(listing), photoId) ??
  listing.toObject().proposal?.photos?.find(({ id }) => id === photoId)?.source ??
  null;

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

/** The drawings that lists show first, one a listing at most: photographs have their variants already. */
export async function* coverPhotos(): AsyncIterable<{ id: string; source: DrawnSource }> {
  for (const kind of listingKind.options) {
    for await (const record of eachPublished(kind)) {
      const { id } = coverOf(record);
      const source = sourceOf(record, id);
      if (source && isDrawn(source)) yield { id, source };
    }
  }
}
