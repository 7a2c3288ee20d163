import { createHash } from 'node:crypto';
import { sceneFor } from '../illustrations/scenes';
import { type DrawnSource, isDrawn, type PhotoSource } from '../media/source';
import type { PhotoView } from './contract';
import { specOf } from './kinds';
import type { PhotoRecord, SavedListing } from './record';

const standInPrefix = 'standin-';

/** The picture of a card: the first one, or the drawing that stands in until there is a photograph. */
export function coverOf(record: SavedListing): { id: string; placeholder?: string; illustration: boolean } {
  const [first] = record.photos;
  if (!first) return { id: standInId(record), illustration: true };
  return {
    id: first.id,
    ...(first.placeholder ? { placeholder: first.placeholder } : {}),
    illustration: isDrawn(first.source),
  };
}

/** Every picture of a listing's page; never empty. */
export function photosOf(record: SavedListing): PhotoView[] {
  if (record.photos.length > 0) return record.photos.map(presentPhoto);
  return [{ id: standInId(record), caption: {}, credit: 'Illustration', licence: 'CC0-1.0', illustration: true }];
}

/** What a picture of this listing is made from, or null where the id is not one of its own. */
export function sourceOf(record: SavedListing, photoId: string): PhotoSource | null {
  if (photoId === standInId(record)) return standIn(record);
  return record.photos.find((photo) => photo.id === photoId)?.source ?? null;
}

/** The id of the listing that a stand-in belongs to, or null for any other picture. */
export const standInOwner = (photoId: string): string | null =>
  photoId.startsWith(standInPrefix) ? (photoId.slice(standInPrefix.length).split('-')[0] ?? null) : null;

/** Seeded by the listing's id, so that the drawing does not change while the listing stays what it is. */
function standIn(record: SavedListing): DrawnSource {
  const seed = String(record._id);
  // A draft has no details yet: the drawing of its kind.
  const ids = record.details ? specOf(record.kind).subtitle(record.details).ids : [];
  const scene = sceneFor(record.kind, ids, seed);
  return { illustration: { scene, seed } };
}

/** A picture is kept for ever under its address: another category is another address. */
function standInId(record: SavedListing): string {
  const drawing = createHash('sha256')
    .update(JSON.stringify(standIn(record)))
    .digest('hex')
    .slice(0, 8);
  return `${standInPrefix}${String(record._id)}-${drawing}`;
}

/** A picture as everybody who may see it gets it. */
export const presentPhoto = (photo: PhotoRecord): PhotoView => ({
  id: photo.id,
  ...(photo.placeholder ? { placeholder: photo.placeholder } : {}),
  caption: photo.caption,
  alt: photo.alt,
  ...sizeOf(photo.source),
  credit: photo.credit,
  licence: photo.licence,
  illustration: isDrawn(photo.source),
});

const sizeOf = (source: PhotoSource): Pick<PhotoView, 'width' | 'height'> =>
  isDrawn(source) ? {} : { width: source.upload.width, height: source.upload.height };
