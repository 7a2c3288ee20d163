import { Router } from 'express';
import { check, checkQuery } from '../../http/check';
import { notFound } from '../../http/problems';
import { admitted, serve } from '../../http/serve';
import { findProduction } from '../../productions/find';
import { noteEvent } from '../../productions/log';
import type { ProductionDocument } from '../../productions/model';
import { writeCalendar } from '../../reports/calendar/ics';
import { permitEntries } from './calendar';
import { changeHeld, editPermit } from './change';
import * as contract from './contract';
import { dropPermit } from './files';
import { listDue, listPermits } from './list';
import { addByHand, planHeld } from './make';

/** Hours after which a program that has the file asks again. */
const refreshHours = 6;

/** The permits that productions hold, and those that the desk has to see to. */
export function heldRoutes({ publicUrl }: { publicUrl: string }): Router {
  const router = Router();

  serve(router, contract.readPermits, async ({ params }) => show(await needProduction(params.id)));

  serve(router, contract.addPermit, async ({ params, body, viewer }) => {
    const production = await needProduction(params.id);
    const { authority } = await addByHand(params.id, body, viewer);
    await noteEvent(params.id, 'permitAdded', { authority }, viewer);
    return show(production);
  });

  serve(router, contract.planProductionPermits, async ({ params, body, viewer }) => {
    const production = await needProduction(params.id);
    const added = await planHeld(production, body, viewer);
    if (added > 0) await noteEvent(params.id, 'permitsPlanned', { count: String(added) }, viewer);
    return { ...(await show(production)), added };
  });

  serve(router, contract.changePermit, async ({ params, body: { edition, ...patch }, viewer }) => {
    const production = await needProduction(params.id);
    let from: contract.PermitStatus | undefined;
    const permit = await changeHeld(params.id, params.permit, (each) => {
      from = each.status;
      editPermit(each, patch, edition, viewer);
    });
    const { authority, status } = permit;
    if (status !== from) await noteEvent(params.id, 'permitMoved', { authority, to: status }, viewer);
    return show(production);
  });

  serve(router, contract.deletePermit, async ({ params, viewer }) => {
    const production = await needProduction(params.id);
    const dropped = await dropPermit(params.id, params.permit);
    if (dropped) await noteEvent(params.id, 'permitDeleted', { authority: dropped.authority }, viewer);
    return show(production);
  });

  serve(router, contract.readDuePermits, ({ query }) => listDue(query));

  const { path, access, params, query } = contract.exportProductionPermits;
  router.get(path, admitted(access), async (req, res) => {
    const production = await needProduction(check(params, req.params).id);
    const { lang } = checkQuery(query, req.query);
    const entries = await permitEntries(production, { lang, publicUrl });
    res.attachment(`permits-${production.number}.ics`);
    res.type('text/calendar; charset=utf-8').send(writeCalendar(entries, { name: production.title, refreshHours }));
  });

  return router;
}

/** All permits of a production, as every change to one of them replies. */
export const show = async (production: ProductionDocument) => ({
  permits: await listPermits(production, production.id as string),
});

/** @throws not_found, also for what was taken off the record */
export async function needProduction(id: string): Promise<ProductionDocument> {
  const production = await findProduction(id);
  if (!production) throw notFound('production');
  return production;
}
