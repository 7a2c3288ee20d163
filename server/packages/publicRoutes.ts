import { type RequestHandler, Router } from 'express';
import { networkOf } from '../accounts/limits';
import { check, checkQuery } from '../http/check';
import { admitted, serve } from '../http/serve';
import * as contract from './contract';
import { sendFile } from './files/send';
import { sendMarked } from './pictures/serve';
import { presentReplies } from './replies/present';
import { publicReplyRoutes } from './replies/routes';
import type { PackageOutside } from './routes';
import { type OpenShare, openByToken, openUnlocked } from './shares/open';
import { isUnlocked, unlock } from './shares/password';
import { visibleItems } from './view/entries';
import { showShared } from './view/show';

/** The side of those who hold a link: they look, say what they think and take files, without an account. */
export function sharedRoutes(outside: PackageOutside): Router {
  const router = Router();
  const { limits } = outside;
  const counting =
    (limit: (typeof limits)[keyof typeof limits]): RequestHandler =>
    async (req, _res, next) => {
      await limit.spend(networkOf(req.ip ?? ''));
      next();
    };
  router.use('/api/shared', unkept);

  serve(router, contract.readShared, async ({ params, req }) => {
    const open = await openByToken(params.token);
    return isUnlocked(open.share, req) ? shown(open, params.token) : { open: false as const };
  });

  serve(router, contract.openShared, async ({ params, body, req }) => {
    const open = await openByToken(params.token);
    await unlock(req, open.share, body.password, limits);
    return shown(open, params.token);
  });

  const { exportShared, readSharedPicture } = contract;
  router.get(
    exportShared.path,
    admitted(exportShared.access),
    counting(limits.packageFilesByNetwork),
    async (req, res) => {
      const { token, format } = check(exportShared.params, req.params);
      const { lang } = checkQuery(exportShared.query, req.query);
      const open = await openUnlocked(token, req);
      const { share, shortlist } = open;
      const view = await showShared(open, { token, lang });
      await sendFile(res, { view, shortlist, scope: String(share._id), label: share.label, format }, outside);
    },
  );

  router.get(readSharedPicture.path, admitted(readSharedPicture.access), async (req, res) => {
    const { token, picture, variant } = check(readSharedPicture.params, req.params);
    const { share, shortlist } = await openUnlocked(token, req);
    // What is not masked has its pictures in the directory: no marked copy is made of them.
    const scope = share.masked ? String(share._id) : '';
    await sendMarked(res, shortlist, { scope, picture, variant, label: share.label }, outside);
  });

  router.use(publicReplyRoutes(counting(limits.packageRepliesByNetwork)));
  return router;
}

const shown = async (open: OpenShare, token: string) => ({
  open: true as const,
  package: await showShared(open, { token }),
  replies: presentReplies(open.share, await visibleItems(open.shortlist)),
});

/** A link is a secret, and what it leads to may be voided a moment later: no cache keeps it, no other site hears of it. */
const unkept: RequestHandler = (_req, res, next) => {
  res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' });
  next();
};
