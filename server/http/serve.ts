import type { Request, RequestHandler, Router } from 'express';
import { z } from 'zod';
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
  /** For the few handlers that touch the session or read files. */
  req: Request;
}

/** Wires one endpoint of a contract to its handler: input is checked before, the reply is checked after. */
export function serve<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  router: Router,
  spec: Endpoint<P, Q, B, R>,
  handle: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<R>>,
  ...before: RequestHandler[]
): void {
  router[spec.method](spec.path, admitted(spec.access), ...before, async (req, res) => {
    const call = {
      params: check(spec.params, req.params),
      query: checkQuery(spec.query, req.query),
      body: check(spec.body, bodyOf(req, spec)),
      viewer: req.viewer,
      req,
    };
    const reply = spec.reply.parse(await handle(call));
    res.status(spec.status).json(reply);
  });
}

/** A browser that sends nothing still sends an empty body; an endpoint that takes none does not mind. */
const bodyOf = (req: Request, spec: Endpoint): unknown =>
  spec.body instanceof z.ZodUndefined && isEmpty(req.body) ? undefined : req.body;

const isEmpty = (body: unknown): boolean =>
  body === undefined || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);

/** The coarse gate, in front of everything that reads a body: nobody uploads before being let in. */
export const admitted =
  (access: Access): RequestHandler =>
  (req, _res, next) => {
    admit(req.viewer, access);
    next();
  };

function admit(viewer: Viewer, access: Access): void {
  if (access === 'anyone') return;
  if (viewer.id === null) throw new ApiProblem('sign_in_required', 'Please sign in');
  if (access === 'member') return;
  if (!isStaff(viewer) || (access === 'admin' && viewer.role !== 'admin')) throw notAllowed('do this');
}
