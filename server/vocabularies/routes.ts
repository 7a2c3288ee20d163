import { Router } from 'express';
import { serve } from '../http/serve';
import { readVocabularies } from './contract';
import { vocabularies } from './vocabularies';

/** The words of the trade, for whoever reads or fills in a listing. */
export function vocabularyRoutes(): Router {
  const router = Router();
  serve(router, readVocabularies, async () => vocabularies);
  return router;
}
