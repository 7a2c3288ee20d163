import { Router } from 'express';
import { planRoutes } from './planning/routes';
import { ruleRoutes } from './rules/routes';

/** Permits: the rules and the planner. */
export function permitRoutes(outside: { publicUrl: string }): Router {
  const router = Router();
  router.use(ruleRoutes());
  router.use(planRoutes(outside));
  return router;
}
