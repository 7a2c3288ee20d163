import { Router } from 'express';
import { isStaff, type Viewer } from '../common/viewer';
import { serve } from '../http/serve';
import { behind } from './behind/behind';
import { readBehind, readIndicators } from './contract';
import { economicsRoutes } from './economicsRoutes';
import { goalRoutes } from './goalRoutes';
import { indicatorsOf } from './indicators';
import { lookAt, type Scope } from './outlook';

/** What the desk and its funders ask: figures of a year, what stands behind them, goals, and what estimates are made with. */
export function indicatorRoutes(): Router {
  const router = Router();

  serve(router, readIndicators, async ({ query, viewer }) =>
    indicatorsOf(await lookAt(query, scopeFor(viewer, query.scope))),
  );

  serve(router, readBehind, async ({ query }) => behind(await lookAt(query, 'desk'), query));

  router.use(goalRoutes());
  router.use(economicsRoutes());
  return router;
}

/** Everybody but staff sees the released part, whatever they ask for. */
const scopeFor = (viewer: Viewer, asked: Scope = 'desk'): Scope => (isStaff(viewer) ? asked : 'public');
