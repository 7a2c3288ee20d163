import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import type { Viewer } from '../common/viewer';
import { ApiProblem, notFound } from '../http/problems';
import { drawingStore } from './drawings';
import { isDrawn, type PhotoSource } from './source';
import { type PhotoStore, StoreDown, type StoredFile } from './store/photoStore';
import { readVariant, typeOf } from './variants';

/** A year, which is for ever to a cache. */
const forEver = 'public, max-age=31536000, immutable';
/** What only some may see is kept by no cache: the same address may be closed to them a moment later. */
const forOneReader = 'private, no-store';

export interface Found {
  source: PhotoSource;
  /** Whether anybody may see it; if not, this viewer may. */
  isPublic: boolean;
}

export interface MediaOptions {
  /** Where the variants of drawings are kept. */
  folder: string;
  /** Where those of photographs are. */
  store: PhotoStore;
  /** What a picture is made from; null where there is none, or none for this viewer. */
  find(photoId: string, viewer: Viewer): Promise<Found | null>;
}

/**
 * `GET /media/:photoId/:variant`: a picture at one width in one format, for ever the same under its address. The owner
 * of a picture is asked each time, also when the file is there: what is withdrawn is gone at once.
 */
export function mediaRoutes({ folder, store, find }: MediaOptions): Router {
  const drawings = drawingStore(folder);
  const router = Router();
  router.get('/media/:photoId/:variant', async (req, res) => {
    const { photoId } = req.params;
    const variant = readVariant(req.params.variant);
    const found = variant && /^[a-z0-9-]{1,64}$/.test(photoId) ? await find(photoId, req.viewer) : null;
    if (!variant || !found) throw notFound('picture');

    const { source, isPublic } = found;
    const headers = { 'Cache-Control': isPublic ? forEver : forOneReader, 'Content-Type': typeOf[variant.format] };
    if (!isDrawn(source)) return sendStored(res, store, { photoId, name: req.params.variant }, headers);
    const file = await drawings.file(photoId, source, variant);
    res.sendFile(file, { headers, cacheControl: false, etag: false, lastModified: false, dotfiles: 'allow' });
  });
  return router;
}

/**
 * Sends a file of a photograph with these headers, which a refusal goes without.
 *
 * @throws not_found when the store has none; unavailable when it rests
 */
export async function sendStored(
  res: Response,
  store: PhotoStore,
  { photoId, name }: { photoId: string; name: string },
  headers: Record<string, string>,
): Promise<void> {
  const stored = await orResting(store.read(photoId, name));
  if (!stored) throw notFound('picture');
  res.set({ ...headers, 'Content-Length': String(stored.bytes) });
  // A reader who leaves, or a store that breaks off, is no failure of ours: the connection ends, and so does the file.
  await pipeline(stored.stream, res).catch(() => res.destroy());
}

/** A reading from the store, told as a matter of time where it cannot be reached. @throws unavailable */
export async function orResting(reading: Promise<StoredFile | null>): Promise<StoredFile | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StoreDown) throw storeRests(error);
    throw error;
  }
}

export const storeRests = (error: StoreDown): ApiProblem =>
  new ApiProblem('unavailable', 'The store of photographs is resting: try again in a moment', undefined, {
    cause: error,
  });
