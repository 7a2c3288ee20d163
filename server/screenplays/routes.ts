import { type RequestHandler, Router } from 'express';
import { type Limit, networkOf } from '../accounts/limits';
import { serve } from '../http/serve';
import type { SearchEngine } from '../search/engine';
import { readScreenplay } from './contract';
import { read } from './read';

/** Reading a screenplay asks the engine a hundred times: counted by network. */
export function screenplayRoutes(engine: SearchEngine, limit: Limit): Router {
  const router = Router();
  const counted: RequestHandler = async (req, res, next) => {
    res.set('Cache-Control', 'private, no-store');
    await limit.spend(networkOf(req.ip ?? ''));
    next();
  };
  serve(router, readScreenplay, async ({ body }) => read(engine, body), counted);
  return router;
}
