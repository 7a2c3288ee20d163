import { Router } from 'express';
import { Account } from '../accounts/model';
import type { ListingKind } from '../common/contract';
import { isStaff, type Viewer } from '../common/viewer';
import { check, checkQuery } from '../http/check';
import { notAllowed } from '../http/problems';
import { admitted } from '../http/serve';
import { Listing } from '../listings/model';
import type { SavedListing } from '../listings/record';
import { columnsFor } from './columns';
import { exportListings, kindExported } from './contract';
import { formats } from './formats';

export function exportRoutes({ publicUrl }: { publicUrl: string }): Router {
  const router = Router();

  router.get(exportListings.path, admitted(exportListings.access), async (req, res) => {
    const { kind, format } = check(exportListings.params, req.params);
    const { lang, status } = checkQuery(exportListings.query, req.query);
    if (status === 'all' && !isStaff(req.viewer)) throw notAllowed('export what is not public');
    const listings = listingsOf(kindExported[kind], status);
    const reading = { lang, viewer: req.viewer, publicUrl, owners: await ownersFor(req.viewer, kindExported[kind]) };
    res.attachment(`${kind}-${new Date().toISOString().slice(0, 10)}.${format}`);
    res.type(formats[format].contentType);
    await formats[format].write({ columns: columnsFor(kindExported[kind], req.viewer), listings, reading }, res);
  });

  return router;
}

/** Read as a stream, in the order they were made; a draft that never was public has nothing to export. */
const listingsOf = (kind: ListingKind, status: 'published' | 'all'): AsyncIterable<SavedListing> =>
  Listing.find(
    { kind, details: { $exists: true }, ...(status === 'published' ? { status } : {}) },
    { proposal: 0, history: 0, claims: 0, photos: 0 },
  )
    .sort({ _id: 1 })
    .lean<SavedListing[]>()
    .cursor({ batchSize: 500 });

/** The addresses of those who own a listing of the kind; members get none. */
async function ownersFor(viewer: Viewer, kind: ListingKind): Promise<Map<string, string>> {
  if (!isStaff(viewer)) return new Map();
  const ids = (await Listing.distinct('owner', { kind })).flatMap((id) => id ?? []);
  const accounts = await Account.find({ _id: { $in: ids } }, { email: 1 })
    .lean()
    .exec();
  return new Map(accounts.map(({ _id, email }) => [String(_id), email]));
}
