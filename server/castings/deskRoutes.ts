import { Router } from 'express';
import { serve } from '../http/serve';
import { findCall } from './change';
import * as contract from './contract';
import { editCall } from './edit';
import { findDeskCalls } from './find';
import type { Outside } from './handIn';
import { moveCallTo } from './move';
import { presentDeskCall } from './present';

/** The desk's side of casting calls: read who asks, check, mend, publish. */
export function castingDeskRoutes(outside: Outside): Router {
  const router = Router();

  serve(router, contract.readDeskCalls, async ({ query }) => {
    const { calls, ...counts } = await findDeskCalls(query);
    const { page, limit } = query;
    return { ...counts, page, limit, calls: await Promise.all(calls.map(presentDeskCall)) };
  });

  serve(router, contract.readDeskCall, async ({ params }) => presentDeskCall(await findCall(params.id)));

  serve(router, contract.changeCall, async ({ params, body }) => presentDeskCall(await editCall(params.id, body)));

  serve(router, contract.moveCall, async ({ params, body, viewer }) =>
    presentDeskCall(await moveCallTo(params.id, body, viewer, outside)),
  );

  return router;
}
