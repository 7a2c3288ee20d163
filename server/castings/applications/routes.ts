import { type RequestHandler, Router } from 'express';
import { type Limits, networkOf } from '../../accounts/limits';
import { notFound } from '../../http/problems';
import { serve } from '../../http/serve';
import { findCall } from '../change';
import { currentChildRules } from '../children/current';
import type { Outside } from '../handIn';
import { CastingCalls } from '../model';
import { addressOf, apply, openCall } from './apply';
import * as contract from './contract';
import { eraseWhere } from './gone';
import { eraseOne, handleApplication } from './handle';
import { findByToken } from './letters';
import { listApplications } from './list';
import { presentApplication } from './present';
import { noteReading, readingsOf } from './readings';

/** Applications: sent by anybody, seen and taken back by the link of a letter, worked on at the desk. */
export function applicationRoutes({ limits, ...outside }: Outside & { limits: Limits }): Router {
  const router = Router();
  const counted: RequestHandler = async (req, _res, next) => {
    await limits.castingApplicationsByNetwork.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(
    router,
    contract.applyToCall,
    async ({ params, body, viewer }) => {
      const call = await openCall(params.code);
      const email = addressOf(body);
      // Only a machine fills what nobody sees: it is thanked like everybody else.
      if (body.website === '') {
        await limits.castingLettersByAddress.spend(email.toLowerCase());
        await apply(call, body, viewer, outside);
      }
      return { email, eraseOn: call.eraseOn };
    },
    counted,
  );

  serve(
    router,
    contract.readOwnApplication,
    async ({ params }) => {
      const application = await findByToken(params.token);
      const call = application && (await CastingCalls.findById(application.call));
      if (!call) throw notFound('application');
      const shown = presentApplication(application, await currentChildRules());
      return { title: call.title, code: call.code ?? '', application: shown, eraseOn: application.eraseOn };
    },
    unkept,
  );

  serve(
    router,
    contract.withdrawApplication,
    async ({ params }) => {
      const application = await findByToken(params.token);
      if (!application) throw notFound('application');
      await eraseWhere({ _id: application._id });
      return { erased: true };
    },
    ...[unkept, counted],
  );

  serve(router, contract.readApplications, async ({ params, query, viewer }) => {
    await findCall(params.id);
    await noteReading(params.id, viewer);
    const [{ applications, ...counts }, rules] = await Promise.all([
      listApplications(params.id, query),
      currentChildRules(),
    ]);
    const { page, limit } = query;
    return { ...counts, page, limit, applications: applications.map((each) => presentApplication(each, rules)) };
  });

  serve(router, contract.changeApplication, async ({ params, body }) =>
    presentApplication(await handleApplication(params, body), await currentChildRules()),
  );

  serve(router, contract.eraseApplication, async ({ params }) => {
    await eraseOne(params);
    return { id: params.application };
  });

  serve(router, contract.readReadings, async ({ params }) => {
    await findCall(params.id);
    const readings = await readingsOf(params.id);
    return { readings: readings.map(({ at, byName }) => ({ at: at.toISOString(), byName })) };
  });

  return router;
}

/** What somebody sent of themselves stays in no cache; the address of the page, which opens it, goes nowhere. */
const unkept: RequestHandler = (_req, res, next) => {
  res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' });
  next();
};
