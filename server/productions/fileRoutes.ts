import { Router } from 'express';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import { changeAny, changeProduction, editFields } from './change';
import * as contract from './contract';
import { today } from './counting';
import { createFile } from './create';
import { deskPeople, refuseStranger } from './deskPeople';
import { findProduction } from './find';
import { countStatuses, listCards } from './list';
import { noteEvent } from './log';
import { move } from './move';
import { readingFor, show } from './show';
import { checkTerms } from './terms';

/** The list of productions, and what is done with a file as a whole. */
export function fileRoutes(): Router {
  const router = Router();

  serve(router, contract.readProductions, async ({ query: { page, limit, ...filter } }) => {
    const staff = await deskPeople();
    const reading = await readingFor(new Map(staff.map(({ id, name }) => [id, name])));
    const statuses = await countStatuses(filter, reading.today);
    const asked = filter.status.length === 0 ? contract.productionStatus.options : filter.status;
    const total = asked.reduce((sum, status) => sum + statuses[status], 0);
    const items = await listCards(filter, { page, limit }, reading);
    return { total, page, limit, statuses, items, staff };
  });

  serve(router, contract.createProduction, async ({ body, viewer }) => show(await createFile(body, viewer)));

  serve(router, contract.readProduction, async ({ params }) => {
    const production = await findProduction(params.id);
    if (!production) throw notFound('production');
    return show(production);
  });

  serve(router, contract.changeProduction, async ({ params, body: { edition, ...patch }, viewer }) => {
    checkTerms(patch);
    await refuseStranger('staff', patch.staff);
    let wasConfidential = patch.confidential;
    const production = await changeProduction(params.id, (each) => {
      wasConfidential = each.confidential;
      editFields(each, patch, edition, viewer);
    });
    if (patch.confidential !== undefined && patch.confidential !== wasConfidential) {
      const name = patch.confidential ? 'madeConfidential' : 'released';
      await noteEvent(params.id, name, {}, viewer);
    }
    return show(production);
  });

  serve(router, contract.moveProduction, async ({ params, body, viewer }) => {
    let from: contract.ProductionStatus = body.to;
    const production = await changeProduction(params.id, (each) => {
      from = each.status;
      move(each, body, viewer);
    });
    if (from !== body.to)
      await noteEvent(params.id, 'moved', { from, to: body.to, reason: body.loss?.reason ?? '' }, viewer);
    return show(production);
  });

  serve(router, contract.deleteProduction, async ({ params, viewer }) => {
    await changeProduction(params.id, (each) => {
      each.deletedAt = new Date();
    });
    await noteEvent(params.id, 'deleted', { day: today() }, viewer);
    return { id: params.id };
  });

  serve(router, contract.restoreProduction, async ({ params, viewer }) => {
    let wasDeleted = false;
    const production = await changeAny(params.id, (each) => {
      wasDeleted = each.deletedAt !== null;
      each.deletedAt = null;
    });
    if (wasDeleted) await noteEvent(params.id, 'restored', {}, viewer);
    return show(production);
  });

  return router;
}
