import type { z } from 'zod';
import { notFound } from '../http/problems';
import { fieldValue } from '../listings/fields';
import { type ListingDocument, recordOf } from '../listings/model';
import { photosOf } from '../listings/photos';
import { differingFields, findVersion } from '../listings/versions';
import { publishedContent } from '../listings/working';
import type { readVersion } from './contract';

/** What would change if an earlier version were put back. Throws not_found where the listing has no such version. */
export async function presentVersion(listing: ListingDocument, id: string): Promise<z.input<typeof readVersion.reply>> {
  const version = await findVersion(listing, id);
  if (!version) throw notFound('version');
  const published = publishedContent(listing) ?? {};
  const fields = differingFields(listing, version);
  const by = version.byName ?? null;
  return {
    at: version.at.toISOString(),
    by,
    changes: fields
      .filter((field) => field !== 'photos')
      .map((field) => ({
        field,
        before: fieldValue(published, field) ?? null,
        after: fieldValue(version.content, field) ?? null,
        by,
      })),
    photos: {
      before: picturesOf(listing, listing.toObject().photos),
      after: picturesOf(listing, version.photos),
      changed: fields.includes('photos'),
    },
  };
}

/** Without the drawing that stands in where there is none. */
const picturesOf = (listing: ListingDocument, photos: ListingDocument['photos']) =>
  photos.length === 0 ? [] : photosOf({ ...recordOf(listing), photos });
