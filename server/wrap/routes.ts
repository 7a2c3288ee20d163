import { Router } from 'express';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import { findProduction } from '../productions/find';
import { noteEvent } from '../productions/log';
import { show } from '../productions/show';
import { acceptForm } from './accept';
import { returnForm, sendForm } from './ask';
import * as contract from './contract';
import type { Outside } from './handIn';
import { findWrapForm } from './model';
import { presentForm, presentNone } from './present';

/** The desk's side of the wrap form: ask, read what came, take it over or give it back. */
export function wrapRoutes(outside: Outside): Router {
  const router = Router();

  serve(router, contract.readWrapForm, async ({ params }) => {
    await needProduction(params.id);
    const form = await findWrapForm(params.id);
    return form ? presentForm(form) : presentNone(params.id);
  });

  serve(router, contract.sendWrapForm, async ({ params, body, viewer }) => {
    await needProduction(params.id);
    const form = await sendForm(params.id, body, outside);
    await noteEvent(params.id, 'wrapSent', { to: body.to }, viewer);
    return presentForm(form);
  });

  serve(router, contract.acceptWrapForm, async ({ params, body, viewer }) => {
    const { form, production } = await acceptForm(params.id, body, viewer);
    return { form: presentForm(form), production: await show(production) };
  });

  serve(router, contract.returnWrapForm, async ({ params, body, viewer }) => {
    await needProduction(params.id);
    const form = await returnForm(params.id, body.reason, outside);
    await noteEvent(params.id, 'wrapReturned', { reason: body.reason }, viewer);
    return presentForm(form);
  });

  return router;
}

/** @throws not_found, also for what was taken off the record */
async function needProduction(id: string): Promise<void> {
  if (!(await findProduction(id))) throw notFound('production');
}
