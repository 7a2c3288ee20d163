import { type ErrorRequestHandler, Router } from 'express';
import { ApiProblem } from '../http/problems';
import { serve } from '../http/serve';
import { type SearchEngine, SearchError } from '../search/engine';
import { searchListings, searchPoints, suggestSearch } from './contract';
import { findPoints } from './points';
import { searchDirectory } from './search';
import { suggest } from './suggest';

export function directoryRoutes({ engine }: { engine: SearchEngine }): Router {
  const router = Router();
  serve(router, searchListings, async ({ query }) => searchDirectory(engine, query));
  serve(router, searchPoints, async ({ query }) => findPoints(engine, query));
  serve(router, suggestSearch, async ({ query }) => suggest(engine, query));
  return router;
}

/** A search that rests is told as such; the rest of the desk goes on. */
export const onSearchError: ErrorRequestHandler = (error, _req, _res, next) => {
  if (!(error instanceof SearchError)) return next(error);
  const resting = error.code === 'unavailable' || error.code === 'timeout';
  if (resting)
    return next(
      new ApiProblem('unavailable', 'Search is resting for a moment; everything else works', undefined, {
        cause: error,
      }),
    );
  return next(
    new ApiProblem('invalid_input', error.message, error.field ? { [error.field]: error.message } : undefined, {
      cause: error,
    }),
  );
};
