import { type RequestHandler, Router } from 'express';
import { type Limits, networkOf } from '../accounts/limits';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import { applicationRoutes } from './applications/routes';
import { takeIn } from './ask';
import { childRuleRoutes } from './children/routes';
import { readCode } from './code';
import * as contract from './contract';
import { castingDeskRoutes } from './deskRoutes';
import { findByCode, findOpenCalls } from './find';
import type { Outside } from './handIn';
import { isOpen, presentCall } from './present';

/** Casting calls: what the public reads, asks and sends; then the desk's side, and the rules for children. */
export function castingRoutes({ limits, ...outside }: Outside & { limits: Limits }): Router {
  const router = Router();
  const counted: RequestHandler = async (req, _res, next) => {
    await limits.castingCallsByNetwork.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(router, contract.readCalls, async ({ query }) => {
    const { total, calls } = await findOpenCalls(query);
    return { total, page: query.page, limit: query.limit, calls: calls.map(presentCall) };
  });

  serve(router, contract.checkCall, async ({ params }) => {
    const code = readCode(params.code);
    const call = code && (await findByCode(code));
    if (!call) return { verdict: 'unknown' as const, code: code ?? params.code.trim().toUpperCase(), call: null };
    return {
      verdict: isOpen(call) ? ('real' as const) : ('over' as const),
      code: call.code ?? '',
      call: presentCall(call),
    };
  });

  serve(router, contract.readCall, async ({ params }) => {
    const call = await findByCode(params.code);
    if (!call) throw notFound('casting call');
    return presentCall(call);
  });

  serve(
    router,
    contract.askForCall,
    async ({ body: { website, ...asked } }) => {
      // Only a machine fills what nobody sees: it is thanked like everybody else.
      if (website === '') await takeIn(asked, outside);
      return { email: asked.asker.email };
    },
    counted,
  );

  router.use(applicationRoutes({ limits, ...outside }));
  router.use(castingDeskRoutes(outside));
  router.use(childRuleRoutes());
  return router;
}
