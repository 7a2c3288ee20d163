import type { ListingKind } from '../../common/contract';
import type { PhotoView } from '../../listings/contract';
import { photosOf, sourceOf } from '../../listings/photos';
import type { PhotoSource } from '../../media/source';
import { listingsById } from '../../shortlists/listings';
import type { SavedShortlist } from '../../shortlists/record';
import type { PackageItem } from '../contract';
import { isSent } from './entries';
import { secretBytes } from './secret';

type PackagePhoto = PackageItem['photos'][number];

/** Pixels of the widest masked picture. */
const widestMasked = 1280;

/** A picture as everybody sees it in the directory. */
export const openPhoto = ({ id, placeholder, alt, width, height, caption, credit, illustration }: PhotoView) => ({
  path: `/media/${id}`,
  placeholder,
  alt,
  width,
  height,
  caption,
  credit,
  illustration,
});

/** What pictures of a masked package are named for, and where they are. */
export interface MaskedPictures {
  /** The id of the link, or of the shortlist for one's own preview: a picture has another name in each. */
  scope: string;
  /** As in `/api/shared/{token}/pictures`. */
  at: string;
}

/**
 * A picture of which nothing is told but its shape. Its placeholder is left out too: the same one stands in the
 * directory, beside the name.
 */
export async function maskedPhoto(
  { id, width, height, illustration }: PhotoView,
  item: string,
  { scope, at }: MaskedPictures,
): Promise<PackagePhoto> {
  const path = `${at}/${await maskedName(scope, item, id)}`;
  return { path, ...shapeOf(width, height), caption: {}, credit: '', illustration };
}

/** As it is sent, not as it came: the exact size of an original would tell which one it is. */
function shapeOf(width: number | undefined, height: number | undefined): Pick<PackagePhoto, 'width' | 'height'> {
  if (width === undefined || height === undefined) return {};
  const shown = Math.min(width, widestMasked);
  return { width: shown, height: Math.round((height * shown) / width) };
}

/**
 * Pictures of a masked entry. A photograph of a person at work or of a firm shows a face or a sign: only drawings stand
 * for them. A place is chosen by its pictures, and so is an actor.
 */
export const shownMasked = (kind: ListingKind, photos: readonly PhotoView[]): PhotoView[] =>
  kind === 'location' || kind === 'actor' ? [...photos] : photos.filter(({ illustration }) => illustration);

/** The entry, so that it is found again, and 128 bits that only this desk can work out. */
const maskedName = async (scope: string, item: string, photo: string): Promise<string> =>
  `${item}-${(await secretBytes('picture', scope, item, photo)).subarray(0, 16).toString('base64url')}`;

/** What a picture of a masked package is made from; null for a name that was made up or a listing that is withdrawn. */
export async function findMasked(
  shortlist: SavedShortlist,
  scope: string,
  name: string,
): Promise<{ photoId: string; source: PhotoSource } | null> {
  const item = shortlist.items.find((each) => isSent(each) && name.startsWith(`${each.id}-`));
  const record = item && (await listingsById([item.listing])).get(item.listing);
  if (!item || !record) return null;
  for (const { id } of shownMasked(record.kind, photosOf(record))) {
    const source = sourceOf(record, id);
    if (source && (await maskedName(scope, item.id, id)) === name) return { photoId: id, source };
  }
  return null;
}
