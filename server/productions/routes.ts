import { Router } from 'express';
import { fileRoutes } from './fileRoutes';
import { logRoutes } from './logRoutes';
import { partRoutes } from './partRoutes';
import { viewRoutes } from './viewRoutes';

/** The record of productions: staff only, in all its parts. */
export function productionRoutes(): Router {
  const router = Router();
  router.use(fileRoutes(), partRoutes(), logRoutes(), viewRoutes());
  return router;
}
