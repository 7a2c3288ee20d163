import { Router } from 'express';
import { serve } from '../http/serve';
import { readGaps } from './contract';
import { gapsOf } from './read';

/** What the territory lacks, for the desk. */
export function gapRoutes(): Router {
  const router = Router();
  serve(router, readGaps, async ({ query }) => gapsOf(query));
  return router;
}
