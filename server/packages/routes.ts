import { type RequestHandler, Router } from 'express';
import { countLetter } from '../accounts/guard';
import { countOf, type Limits, networkOf } from '../accounts/limits';
import { check, checkQuery } from '../http/check';
import { admitted, serve } from '../http/serve';
import { openShortlist } from '../shortlists/change';
import type { SavedShortlist } from '../shortlists/record';
import * as contract from './contract';
import { type FileOutside, sendFile } from './files/send';
import { sendMarked } from './pictures/serve';
import { teamReplyRoutes } from './replies/routes';
import { findShare, sharesOf } from './shares/find';
import { makeShare, type ShareOutside } from './shares/make';
import { presentShare } from './shares/present';
import { showOwn } from './view/show';

export type PackageOutside = ShareOutside & FileOutside & { limits: Limits };

/** The team's side: links of a shortlist, its preview, and its files. */
export function packageRoutes(outside: PackageOutside): Router {
  const router = Router();
  const { limits } = outside;
  const counted: RequestHandler = async (req, _res, next) => {
    await limits.packageFilesByNetwork.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(router, contract.readShares, async ({ params, viewer }) => {
    await openShortlist(params.id, viewer);
    return { shares: (await sharesOf(params.id)).map(presentShare) };
  });

  serve(router, contract.createShare, async ({ params, body, viewer, req }) => {
    await openShortlist(params.id, viewer);
    await countOf(limits.sharesByAccount, viewer);
    if (body.to !== null) await countLetter(req, limits, body.to.toLowerCase());
    return makeShare(params.id, body, viewer, outside);
  });

  serve(router, contract.revokeShare, async ({ params, viewer }) => {
    await openShortlist(params.id, viewer);
    const share = await findShare(params.id, params.share);
    if (share.revokedAt === null) await share.updateOne({ revokedAt: new Date() });
    return presentShare(await findShare(params.id, params.share));
  });

  serve(router, contract.previewPackage, async ({ params, query, viewer }) => {
    const shortlist = await openShortlist(params.id, viewer);
    return showOwn(shortlist.toObject(), viewer, query);
  });

  const { exportPackage, readPreviewPicture } = contract;
  router.get(exportPackage.path, admitted(exportPackage.access), counted, async (req, res) => {
    const { id, format } = check(exportPackage.params, req.params);
    const query = checkQuery(exportPackage.query, req.query);
    const shortlist = (await openShortlist(id, req.viewer)).toObject();
    const view = await showOwn(shortlist, req.viewer, query);
    await sendFile(res, { view, shortlist, scope: id, label: labelOf(shortlist), format }, outside);
  });

  router.get(readPreviewPicture.path, admitted(readPreviewPicture.access), async (req, res) => {
    const { id, picture, variant } = check(readPreviewPicture.params, req.params);
    const shortlist = (await openShortlist(id, req.viewer)).toObject();
    await sendMarked(res, shortlist, { scope: id, picture, variant, label: labelOf(shortlist) }, outside);
  });

  router.use(teamReplyRoutes());
  return router;
}

/** What marks one's own masked files: for whom they are made, as far as it is known. */
const labelOf = ({ company, title }: SavedShortlist): string => company || title;
