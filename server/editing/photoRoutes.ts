import { type Request, Router } from 'express';
import { countOf, type Limits } from '../accounts/limits';
import type { Viewer } from '../common/viewer';
import { notFound } from '../http/problems';
import { admitted, serve } from '../http/serve';
import { changeListing } from '../listings/change';
import { findByPhotos } from '../listings/find';
import type { ListingDocument } from '../listings/model';
import { findOriginal } from '../listings/photoSource';
import { mayEdit, maySee } from '../listings/policy';
import { workingPhotos } from '../listings/working';
import type { Photos } from '../media/photos';
import { inUnfinished, receiveFiles } from '../media/receive';
import { sendStored, storeRests } from '../media/routes';
import { isDrawn, originalName } from '../media/source';
import { StoreDown } from '../media/store/photoStore';
import { allowEdit, editable } from './access';
import * as contract from './contract';
import { formPhoto, formPhotos } from './formPhotos';
import { neverPublished, ordered, reworded, setPhotos } from './photoChanges';
import { dropUnused } from './photoFiles';
import { type Taken, takePhotos } from './takePhotos';

export interface PhotoRoutesOptions {
  photos: Photos;
  limits: Limits;
}

/** The pictures of a working copy. */
export function photoRoutes({ photos, limits }: PhotoRoutesOptions): Router {
  const router = Router();

  serve(router, contract.uploadPhotos, async ({ params, viewer, req }) => {
    const listing = await editable(params.slug, viewer);
    // Before any byte is read; how many files a body holds only its end tells.
    await countOf(limits.photosByAccount, viewer);
    return inUnfinished(photos.unfinishedDir, async (folder) => {
      const received = await receiveFiles(req, 'photos', folder);
      await countOf(limits.photosByAccount, viewer, received.length - 1);
      const allow = (each: ListingDocument) => allowEdit(viewer, each);
      const taking = takePhotos(listing, received, { photos, folder, by: viewer, allow });
      const result = await taking.catch(restIfDown);
      return present(result.listing, result.taken, viewer);
    });
  });

  serve(router, contract.orderPhotos, async ({ params, body, viewer }) => {
    const listing = await changeListing(params.slug, (each) => {
      allowEdit(viewer, each);
      setPhotos(each, ordered(workingPhotos(each), body.order), viewer);
    });
    return { photos: await formPhotos(listing, viewer) };
  });

  serve(router, contract.changePhoto, async ({ params, body, viewer }) => {
    const listing = await changeHolder(params.id, viewer, (each) =>
      setPhotos(each, reworded(workingPhotos(each), params.id, body), viewer),
    );
    const photo = await formPhoto(listing, params.id, viewer);
    if (!photo) throw notFound('picture');
    return photo;
  });

  serve(router, contract.deletePhoto, async ({ params, viewer }) => {
    let orphans: string[] = [];
    const listing = await changeHolder(params.id, viewer, (each) => {
      orphans = neverPublished(each).flatMap(({ id }) => (id === params.id ? [id] : []));
      const left = workingPhotos(each).filter(({ id }) => id !== params.id);
      setPhotos(each, left, viewer);
    });
    // A store that rests keeps the files until the sweep.
    await dropUnused(photos.store, orphans).catch(() => undefined);
    return { photos: await formPhotos(listing, viewer) };
  });

  router.get('/api/photos/:id/original', admitted('member'), async (req: Request<{ id: string }>, res) => {
    const photoId = req.params.id;
    const source = await findOriginal(photoId, req.viewer);
    if (!source || isDrawn(source)) throw notFound('picture');
    const name = originalName(source.upload);
    await sendStored(res, photos.store, { photoId, name }, asDownload(`${photoId}-${name}`));
  });

  return router;
}

/** What a stranger sent is never shown as a page of ours: it is saved. */
const asDownload = (fileName: string) => ({
  'Content-Type': 'application/octet-stream',
  'Content-Disposition': `attachment; filename="${fileName}"`,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, no-store',
});

async function present(listing: ListingDocument, taken: readonly Taken[], viewer: Viewer) {
  const shown = await formPhotos(listing, viewer);
  const outcomes = taken.map((one) => ({
    name: one.name,
    photo: ('photo' in one ? shown.find(({ id }) => id === one.photo.id) : null) ?? null,
    refused: 'refused' in one ? one.refused : null,
  }));
  return { outcomes, photos: shown };
}

/** Changes the listing whose working copy has this picture. */
async function changeHolder(
  photoId: string,
  viewer: Viewer,
  change: (listing: ListingDocument) => void,
): Promise<ListingDocument> {
  const holds = (listing: ListingDocument) => workingPhotos(listing).some(({ id }) => id === photoId);
  const holders = (await findByPhotos([photoId])).filter(holds);
  const holder = holders.find((each) => mayEdit(viewer, each)) ?? holders.find((each) => maySee(viewer, each));
  if (!holder) throw notFound('picture');
  return changeListing(holder.slug, (each) => {
    allowEdit(viewer, each);
    if (!holds(each)) throw notFound('picture');
    change(each);
  });
}

function restIfDown(error: unknown): never {
  throw error instanceof StoreDown ? storeRests(error) : error;
}
