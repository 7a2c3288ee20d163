import { Router } from 'express';
import { type Limit, networkOf } from '../../accounts/limits';
import { serve } from '../../http/serve';
import * as contract from './contract';
import { planJourney } from './plan';

/** A day of scouting for anybody: nobody need sign in to see how far the places are. */
export function journeyRoutes(limit: Limit): Router {
  const router = Router();
  serve(router, contract.planJourney, async ({ body, req }) => {
    await limit.spend(networkOf(req.ip ?? ''));
    return planJourney(body);
  });
  return router;
}
