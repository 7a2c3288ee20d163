import { randomUUID } from 'node:crypto';
import { model, Schema } from 'mongoose';
import type { Viewer } from '../common/viewer';
import { type Content, fieldsOf, fieldValue, isSame } from './fields';
import { Listing, type ListingDocument } from './model';
import type { PhotoRecord } from './record';
import { publishedContent } from './working';

/** What the public saw from one publication to the next: it can be looked at and put back. */
export interface VersionRecord {
  _id: string;
  /** The id of its listing. */
  listing: string;
  edition: number;
  at: Date;
  by?: string;
  byName?: string;
  content: Content;
  photos: PhotoRecord[];
}

const version = new Schema<VersionRecord>(
  {
    _id: String,
    listing: { type: String, required: true },
    edition: { type: Number, required: true },
    at: { type: Date, required: true },
    by: String,
    byName: String,
    // Kept as they were, whatever a listing has later: checked again when they are put back.
    content: { type: Schema.Types.Mixed, required: true },
    photos: { type: Schema.Types.Mixed, default: [] },
  },
  { collection: 'versions', minimize: false, versionKey: false },
);
version.index({ listing: 1, at: -1 });
version.index({ at: 1 });
version.index({ 'photos.id': 1 });

export const Version = model<VersionRecord>('Version', version);

/**
 * Keeps what the listing shows in public, before the write whose history names it: a crash in between leaves a version
 * that nothing names, and `sweepVersions` takes it away.
 *
 * @returns its id
 */
export async function keepVersion(listing: ListingDocument, by: Viewer | null, at = new Date()): Promise<string> {
  const { photos } = listing.toObject();
  const { _id } = await Version.create({
    _id: randomUUID(),
    listing: String(listing._id),
    edition: listing.edition,
    at,
    ...(by?.id ? { by: by.id, byName: by.name } : {}),
    content: publishedContent(listing) ?? {},
    photos,
  });
  return _id;
}

/** A version of this very listing, or null. */
export const findVersion = (listing: ListingDocument, id: string): Promise<VersionRecord | null> =>
  Version.findOne({ _id: id, listing: String(listing._id) })
    .lean<VersionRecord>()
    .exec();

/** Whether the newest version the history names is what the public sees now: an import writes past it. */
export async function isKept(listing: ListingDocument): Promise<boolean> {
  const id = listing.history.findLast((entry) => entry.version)?.version;
  const newest = id === undefined ? null : await findVersion(listing, id);
  if (!newest) return false;
  return isSame(newest.content, publishedContent(listing)) && isSame(newest.photos, listing.toObject().photos);
}

/** Fields that the public sees otherwise than here, in the order a person reads them; `photos` last. */
export function differingFields(listing: ListingDocument, other: Pick<VersionRecord, 'content' | 'photos'>): string[] {
  const published = publishedContent(listing) ?? {};
  const differ = (field: string) => !isSame(fieldValue(published, field), fieldValue(other.content, field));
  const fields = fieldsOf(listing.kind).filter(differ);
  return isSame(listing.toObject().photos, other.photos) ? fields : [...fields, 'photos'];
}

/** With a listing that is deleted its versions go, and with them the pictures that stand nowhere else. */
export async function deleteVersions(listing: ListingDocument): Promise<void> {
  await Version.deleteMany({ listing: String(listing._id) });
}

/**
 * Takes away what no history names any more: versions of a publication that was cut short, of lines the history has
 * dropped, of listings that are gone.
 *
 * @param before only those older than this: a younger one may be about to be named
 * @returns how many went
 */
export async function sweepVersions(before: Date, signal?: AbortSignal): Promise<number> {
  let swept = 0;
  const old = Version.find({ at: { $lt: before } }, { _id: 1 })
    .lean<{ _id: string }[]>()
    .cursor({ batchSize: 500 });
  for await (const { _id } of old) {
    if (signal?.aborted) break;
    if (await Listing.exists({ 'history.version': _id })) continue;
    swept += (await Version.deleteOne({ _id })).deletedCount;
  }
  return swept;
}
