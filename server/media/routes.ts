import { Router } from 'express';
import { notFound } from '../http/problems';
import type { PhotoSource } from './source';
import { pictureStore } from './store';
import { readVariant } from './variants';

const year = 31_536_000_000;

export interface MediaOptions {
  /** Where variants are kept. */
  folder: string;
  /** What a public picture is made from; null where there is none, or none for the public. */
  find(photoId: string): Promise<PhotoSource | null>;
}

/**
 * `GET /media/:photoId/:variant`: a picture at one width in one format, for ever the same under its address. The owner
 * of a picture is asked each time, also when the file is there: what is withdrawn is gone at once.
 */
export function mediaRoutes({ folder, find }: MediaOptions): Router {
  const pictures = pictureStore(folder);
  const router = Router();
  router.get('/media/:photoId/:variant', async (req, res) => {
    const { photoId } = req.params;
    const variant = readVariant(req.params.variant);
    const source = variant && /^[a-z0-9-]{1,64}$/.test(photoId) ? await find(photoId) : null;
    if (!variant || !source) throw notFound('picture');
    const file = await pictures.file(photoId, source, variant);
    res.sendFile(file, { immutable: true, maxAge: year, etag: false, lastModified: false, dotfiles: 'allow' });
  });
  return router;
}
