import { type RequestHandler, Router } from 'express';
import { type Limit, networkOf } from '../accounts/limits';
import type { Point } from '../common/contract';
import { isStaff } from '../common/viewer';
import { noteNeed } from '../gaps/note';
import { serve } from '../http/serve';
import { communeNear } from '../places/gazetteer';
import { leastTold, noteCrewNeeds, readCrewDepth, type ShootSize } from './contract';
import { depthOf } from './depth';
import { publishedTechnicians } from './roster';
import { crewOf, sizeSource } from './sizes';

/** How deep the crew is around a place, and what of it lacks. */
export function crewRoutes(notes: Limit): Router {
  const router = Router();
  const counted: RequestHandler = async (req, _res, next) => {
    await notes.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(router, readCrewDepth, async ({ query }) => {
    const { near, from, to, size, department, lang } = query;
    const days = from !== undefined && to !== undefined ? { from, to } : null;
    const depth = depthOf(await publishedTechnicians(), { near, days, crew: size ? crewOf(size) : null, department });
    return {
      near,
      commune: communeNear(near)?.name ?? null,
      from: from ?? null,
      to: to ?? null,
      size: size ?? null,
      ...depth,
      least: leastTold,
      sizeSource: sizeSource[lang],
    };
  });

  serve(
    router,
    noteCrewNeeds,
    async ({ body, viewer }) => ({ noted: isStaff(viewer) ? 0 : await noteLacking(body.near, body.size) }),
    counted,
  );

  return router;
}

/** @returns how many jobs lack */
async function noteLacking(near: Point, size: ShootSize): Promise<number> {
  const { jobs } = depthOf(await publishedTechnicians(), { near, days: null, crew: crewOf(size) });
  const lacking = jobs.filter((job) => job.lacking > 0);
  const departement = communeNear(near)?.departement ?? null;
  for (const { job, known } of lacking) {
    const terms = [{ field: 'job', term: job }];
    await noteNeed({ source: 'depth', kind: 'technician', terms, words: [], departement, found: known[2] });
  }
  return lacking.length;
}
