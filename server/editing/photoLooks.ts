import { isStaff, type Viewer } from '../common/viewer';
import { Listing, type ListingDocument } from '../listings/model';
import { owns } from '../listings/policy';
import type { PhotoRecord } from '../listings/record';
import { workingPhotos } from '../listings/working';
import { isDrawn } from '../media/source';
import type { FormPhoto } from './contract';

type Twin = NonNullable<FormPhoto['sameAs']>;

/** Of 64 bits. Another size, tone or compression changes up to six; another photograph about thirty. */
const mostDifferent = 6;
/** A surface of one tone has no look: its bits are nearly all the same. */
const fewest = 6;
/** Of one owner's other listings: nobody has more by hand. */
const mostListings = 200;

/** Picture by picture, another one that is the same or looks it: earlier in this listing, or in another one the viewer may see. */
export async function twinsOf(listing: ListingDocument, viewer: Viewer): Promise<Map<string, Twin>> {
  const photos = workingPhotos(listing).filter(({ source }) => !isDrawn(source));
  if (photos.length === 0) return new Map();
  const elsewhere = await picturesElsewhere(listing, photos, viewer);
  const here = photos.map((photo) => ({ photo, twin: twinIn(listing, photo) }));
  return new Map(
    photos.flatMap((photo, place): [string, Twin][] => {
      const like = [...here.slice(0, place), ...elsewhere].find((other) => isAlike(photo, other.photo));
      return like ? [[photo.id, like.twin]] : [];
    }),
  );
}

interface Candidate {
  photo: PhotoRecord;
  twin: Twin;
}

/** All pictures of this viewer's other listings; of everybody else's the very same files, where the viewer sees them. */
async function picturesElsewhere(
  listing: ListingDocument,
  photos: PhotoRecord[],
  viewer: Viewer,
): Promise<Candidate[]> {
  const hashes = { $in: photos.flatMap(({ source }) => (isDrawn(source) ? [] : [source.upload.sha256])) };
  const [own, same] = await Promise.all([
    others(listing, [{ owner: viewer.id ?? '' }]),
    others(listing, [{ 'photos.source.upload.sha256': hashes }, { 'proposal.photos.source.upload.sha256': hashes }]),
  ]);
  return [...own, ...same].flatMap((other) =>
    seenPhotos(other, viewer).map((photo) => ({ photo, twin: twinIn(other, photo) })),
  );
}

const others = (listing: ListingDocument, either: Record<string, unknown>[]): Promise<ListingDocument[]> =>
  Listing.find({ $or: either, _id: { $ne: listing._id }, mergedInto: { $exists: false } })
    .limit(mostListings)
    .exec();

/** What is in somebody else's working copy nobody hears of. */
function seenPhotos(listing: ListingDocument, viewer: Viewer): PhotoRecord[] {
  if (isStaff(viewer) || owns(viewer, listing)) return workingPhotos(listing);
  return listing.status === 'published' ? listing.toObject().photos : [];
}

const twinIn = ({ slug, title }: ListingDocument, photo: PhotoRecord): Twin => ({ photoId: photo.id, slug, title });

function isAlike(one: PhotoRecord, other: PhotoRecord): boolean {
  if (isDrawn(one.source) || isDrawn(other.source)) return false;
  if (one.source.upload.sha256 === other.source.upload.sha256) return true;
  return looksLike(one.source.upload.look, other.source.upload.look);
}

/** Whether two looks are of one photograph. */
export function looksLike(one: string, other: string): boolean {
  const [bits, otherBits] = [BigInt(`0x${one}`), BigInt(`0x${other}`)];
  if ([bits, otherBits].some((look) => ones(look) < fewest || ones(look) > 64 - fewest)) return false;
  return ones(bits ^ otherBits) <= mostDifferent;
}

const ones = (bits: bigint): number => bits.toString(2).replaceAll('0', '').length;
