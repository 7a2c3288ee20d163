import { randomUUID } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Viewer } from '../common/viewer';
import { changeListing } from '../listings/change';
import type { ListingDocument } from '../listings/model';
import type { PhotoRecord } from '../listings/record';
import { workingPhotos } from '../listings/working';
import type { Developed } from '../media/darkroom/report';
import type { Photos } from '../media/photos';
import type { Received } from '../media/receive';
import { originalName } from '../media/source';
import type { PhotoStore } from '../media/store/photoStore';
import { mostPhotos, sameFile, setPhotos } from './photoChanges';
import { duplicateOf, type Refused, refusedAs } from './photoRefusals';

/** What came of one file. */
export type Taken = { name: string } & ({ photo: PhotoRecord } | { refused: Refused });

/**
 * Develops what was received and adds it to the working copy in one write: either all that was taken is there, files and
 * record, or nothing is.
 *
 * @param allow may this viewer still edit the listing, which may have changed hands meanwhile
 * @throws StoreDown; whatever `allow` throws
 */
export async function takePhotos(
  listing: ListingDocument,
  received: readonly Received[],
  { photos, folder, by, allow }: { photos: Photos; folder: string; by: Viewer; allow(listing: ListingDocument): void },
): Promise<{ listing: ListingDocument; taken: Taken[] }> {
  const kept: PhotoRecord[] = [];
  try {
    const judged: Taken[] = [];
    for (const file of received) {
      const result = await takeOne(file, [...workingPhotos(listing), ...kept], photos, folder);
      if ('photo' in result) kept.push(result.photo);
      judged.push({ name: file.name, ...result });
    }
    const added = await add(listing.slug, judged, by, allow);
    await forget(photos.store, lost(kept, added.taken));
    return added;
  } catch (error) {
    await forget(photos.store, kept);
    throw error;
  }
}

async function takeOne(
  file: Received,
  there: readonly PhotoRecord[],
  { darkroom, store }: Photos,
  folder: string,
): Promise<{ photo: PhotoRecord } | { refused: Refused }> {
  if (file.path === undefined) return { refused: refusedAs(file.passedOver ?? 'broken') };
  const refused = refusalAmong(there, file.sha256);
  if (refused) return { refused };
  const id = randomUUID();
  const variants = join(folder, id);
  await mkdir(variants);
  const result = await darkroom.develop(file.path, variants);
  if ('refused' in result) return { refused: refusedAs(result.refused) };
  const photo = recordOf(id, file, result.developed);
  await keepFiles(store, id, variants, { original: file.path, as: originalName(result.developed) });
  return { photo };
}

function refusalAmong(there: readonly PhotoRecord[], sha256: string): Refused | null {
  const same = sameFile(there, sha256);
  if (same) return duplicateOf(same, there.indexOf(same) + 1);
  return there.length >= mostPhotos ? refusedAs('tooMany') : null;
}

function recordOf(id: string, { bytes, sha256 }: Received, developed: Developed): PhotoRecord {
  const { placeholder, takenAt, ...file } = developed;
  return {
    id,
    source: { upload: { ...file, bytes, sha256, ...(takenAt ? { takenAt: new Date(takenAt) } : {}) } },
    placeholder,
    caption: {},
    alt: {},
    credit: '',
    licence: '',
  };
}

/** The original last: a picture that has one has everything. */
async function keepFiles(
  store: PhotoStore,
  id: string,
  variants: string,
  { original, as }: { original: string; as: string },
): Promise<void> {
  const names = await readdir(variants);
  try {
    await Promise.all(names.map((name) => store.put(id, name, join(variants, name))));
    await store.put(id, as, original);
  } catch (error) {
    await store.remove(id).catch(() => undefined);
    throw error;
  }
}

/** Against the listing as it is by now: others may have added the same file, or filled it up. */
async function add(slug: string, judged: readonly Taken[], by: Viewer, allow: (listing: ListingDocument) => void) {
  let taken: Taken[] = [];
  const listing = await changeListing(slug, (current) => {
    allow(current);
    const photos = [...workingPhotos(current)];
    taken = judged.map((one) => {
      if (!('photo' in one) || one.photo.source === undefined) return one;
      const refused = 'upload' in one.photo.source ? refusalAmong(photos, one.photo.source.upload.sha256) : null;
      if (refused) return { name: one.name, refused };
      photos.push(one.photo);
      return one;
    });
    if (taken.some((one) => 'photo' in one)) setPhotos(current, photos, by);
  });
  return { listing, taken };
}

function lost(kept: readonly PhotoRecord[], taken: readonly Taken[]): PhotoRecord[] {
  const added = new Set(taken.flatMap((one) => ('photo' in one ? [one.photo.id] : [])));
  return kept.filter(({ id }) => !added.has(id));
}

/** A store that rests keeps them until the sweep. */
async function forget(store: PhotoStore, photos: readonly PhotoRecord[]): Promise<void> {
  for (const { id } of photos) await store.remove(id).catch(() => undefined);
}
