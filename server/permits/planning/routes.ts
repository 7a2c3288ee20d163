import { type RequestHandler, Router } from 'express';
import { type Limits, networkOf } from '../../accounts/limits';
import type { Viewer } from '../../common/viewer';
import { check } from '../../http/check';
import { admitted, serve } from '../../http/serve';
import { today } from '../../productions/counting';
import { writeCalendar } from '../../reports/calendar/ics';
import { exportPlan, type PermitPlan, type PlanAsk, planPermits } from '../contract';
import { currentRules } from '../rules/current';
import { planEntries, planName } from './calendar';
import { knownPlaces } from './places';
import { planFor } from './plan';

/** A file taken once does not change by itself; programs that ask again may wait a day. */
const refreshHours = 24;

/** Places, needs and a first day → who is to be asked, and by when: to read, or as a calendar file. */
export function planRoutes({
  publicUrl,
  limits,
}: {
  publicUrl: string;
  limits: Pick<Limits, 'plansByNetwork'>;
}): Router {
  const router = Router();
  const counted: RequestHandler = async (req, _res, next) => {
    await limits.plansByNetwork.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(router, planPermits, ({ body, viewer }) => planAsked(body, viewer), counted);

  router.post(exportPlan.path, admitted(exportPlan.access), counted, async (req, res) => {
    const asked = check(exportPlan.body, req.body);
    const plan = await planAsked(asked, req.viewer);
    const entries = planEntries(plan, { lang: asked.lang, publicUrl });
    res.attachment(`permits-${plan.firstDay}.ics`);
    res.type('text/calendar; charset=utf-8');
    res.send(writeCalendar(entries, { name: planName(plan, asked.lang), refreshHours }));
  });

  return router;
}

async function planAsked(asked: PlanAsk, viewer: Viewer): Promise<PermitPlan> {
  const [rules, places] = await Promise.all([currentRules(), knownPlaces(asked, viewer)]);
  return planFor({ rules, places, firstDay: asked.firstDay, from: asked.from ?? today() });
}
