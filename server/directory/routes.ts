import { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { type Limit, networkOf } from '../accounts/limits';
import { isStaff } from '../common/viewer';
import { ApiProblem } from '../http/problems';
import { serve } from '../http/serve';
import { type SearchEngine, SearchError } from '../search/engine';
import { noteSearch, searchListings, searchPoints, suggestSearch } from './contract';
import { noteNeedOf } from './need';
import { findPoints } from './points';
import { searchDirectory } from './search';
import { suggest } from './suggest';

export function directoryRoutes({ engine, notes }: { engine: SearchEngine; notes: Limit }): Router {
  const router = Router();
  const counted: RequestHandler = async (req, _res, next) => {
    await notes.spend(networkOf(req.ip ?? ''));
    next();
  };
  serve(router, searchListings, async ({ query }) => searchDirectory(engine, query));
  serve(router, searchPoints, async ({ query }) => findPoints(engine, query));
  serve(router, suggestSearch, async ({ query }) => suggest(engine, query));
  serve(
    router,
    noteSearch,
    async ({ body, viewer }) => {
      // What the desk tries out is nobody's need.
      if (!isStaff(viewer)) await noteNeedOf(engine, body);
      return {};
    },
    counted,
  );
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
