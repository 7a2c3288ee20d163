import type { RequestHandler, Router } from 'express';
import type { z } from 'zod';
import type { Access, Endpoint } from '../common/contract';
import { isStaff, type Viewer } from '../common/viewer';
import { check, checkQuery } from './check';
import { ApiProblem, notAllowed } from './problems';

declare global {
  namespace Express {
    interface Request {
      viewer: Viewer;
    }
  }
}

interface Call<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  viewer: Viewer;
}

/** Wires one endpoint of a contract to its handler: input is checked before, the reply is checked after. */
export function serve<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  router: Router,
  spec: Endpoint<P, Q, B, R>,
  handle: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<R>>,
  ...before: RequestHandler[]
): void {
  router[spec.method](spec.path, ...before, async (req, res) => {
    admit(req.viewer, spec.access);
    const call = {
      params: check(spec.params, req.params),
      query: checkQuery(spec.query, req.query),
      body: check(spec.body, req.body),
      viewer: req.viewer,
    };
    res.json(spec.reply.parse(await handle(call)));
  });
}

function admit(viewer: Viewer, access: Access): void {
  if (access === 'anyone') return;
  if (viewer.id === null) throw new ApiProblem('sign_in_required', 'Please sign in');
  if (access === 'staff' && !isStaff(viewer)) throw notAllowed('do this');
}
