import { Router } from 'express';
import type { Limits } from '../accounts/limits';
import { permitFileRoutes } from './held/fileRoutes';
import { heldRoutes } from './held/routes';
import { planRoutes } from './planning/routes';
import { ruleRoutes } from './rules/routes';

/** Permits: the rules, the planner, and what productions hold. */
export function permitRoutes(outside: { publicUrl: string; limits: Pick<Limits, 'plansByNetwork'> }): Router {
  const router = Router();
  router.use(ruleRoutes());
  router.use(planRoutes(outside));
  router.use(heldRoutes(outside));
  router.use(permitFileRoutes());
  return router;
}
