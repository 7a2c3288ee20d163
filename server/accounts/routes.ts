import { Router } from 'express';
import { deskRoutes } from './deskRoutes';
import { joinRoutes } from './joinRoutes';
import { meRoutes } from './meRoutes';
import { sessionRoutes } from './sessionRoutes';
import { type AccountOutside, toolsOf } from './tools';

export function accountRoutes(outside: AccountOutside): Router {
  const tools = toolsOf(outside);
  const router = Router();
  router.use(joinRoutes(tools), sessionRoutes(tools), meRoutes(tools), deskRoutes());
  return router;
}
