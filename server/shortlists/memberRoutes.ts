import { Router } from 'express';
import { countLetter } from '../accounts/guard';
import { serve } from '../http/serve';
import { openShortlist } from './change';
import * as contract from './contract';
import { invite, join, removeMember } from './members';
import { presentShortlist } from './present';
import type { ShortlistOutside } from './routes';

/** Who gathers: asked in by letter, come in by its link, taken off. */
export function memberRoutes(outside: ShortlistOutside): Router {
  const router = Router();

  serve(router, contract.inviteMember, async ({ params, query, body, viewer, req }) => {
    await openShortlist(params.id, viewer);
    await countLetter(req, outside.limits, body.email);
    const shortlist = await invite(params.id, body.email, viewer, outside);
    return presentShortlist(shortlist, viewer, query.lang);
  });

  serve(router, contract.joinShortlist, async ({ params, query, viewer }) =>
    presentShortlist(await join(params.token, viewer), viewer, query.lang),
  );

  serve(router, contract.removeMember, async ({ params, viewer }) => {
    await removeMember(params.id, params.account, viewer);
    return { id: params.id };
  });

  return router;
}
