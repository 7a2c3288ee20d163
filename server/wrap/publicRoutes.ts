import { type RequestHandler, Router } from 'express';
import { type Limit, networkOf } from '../accounts/limits';
import { serve } from '../http/serve';
import { openForm, saveAnswers, submitAnswers } from './answers';
import * as contract from './contract';
import { presentPublic } from './present';

/** The production's side: whoever holds the link of the letter answers without an account. */
export function publicWrapRoutes(limit: Limit): Router {
  const router = Router();
  const counted: RequestHandler = async (req, _res, next) => {
    await limit.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(router, contract.readPublicWrapForm, async ({ params }) => presentPublic(await openForm(params.token)), unkept);

  serve(
    router,
    contract.saveWrapForm,
    async ({ params, body }) => presentPublic(await saveAnswers(params.token, body)),
    ...[unkept, counted],
  );

  serve(
    router,
    contract.submitWrapForm,
    async ({ params, body }) => presentPublic(await submitAnswers(params.token, body)),
    ...[unkept, counted],
  );

  return router;
}

/** Figures of a production stay in no cache, refusals neither: a link that is over may be sent anew. */
const unkept: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'private, no-store');
  next();
};
