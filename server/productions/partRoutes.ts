import { Router } from 'express';
import { serve } from '../http/serve';
import { changeProduction } from './change';
import * as contract from './contract';
import { withId } from './create';
import { refuseStranger } from './deskPeople';
import { newId } from './ids';
import { added, replaced, without } from './parts';
import { settlePlaces } from './places';
import { show } from './show';
import { checkTerm } from './terms';

/** Shoots, spend, public money and tasks: each line is added, written anew and taken out by itself. */
export function partRoutes(): Router {
  const router = Router();

  serve(router, contract.addShoot, async ({ params, body }) => {
    const shoot = withId(await settlePlaces(body));
    return show(
      await changeProduction(params.id, (each) => {
        each.shoots = added(each.shoots, shoot);
      }),
    );
  });
  serve(router, contract.changeShoot, async ({ params, body }) => {
    const shoot = await settlePlaces(body);
    return show(
      await changeProduction(params.id, (each) => {
        each.shoots = replaced(each.shoots, params.part, ({ id }) => ({ id, ...shoot }));
      }),
    );
  });
  serve(router, contract.deleteShoot, async ({ params }) =>
    show(
      await changeProduction(params.id, (each) => {
        each.shoots = without(each.shoots, params.part);
      }),
    ),
  );

  serve(router, contract.addSpend, async ({ params, body, viewer }) => {
    checkTerm('category', 'spendCategories', body.category);
    const line = { id: newId(), ...body, source: 'desk' as const, at: new Date().toISOString(), byName: viewer.name };
    return show(
      await changeProduction(params.id, (each) => {
        each.spend = added(each.spend, line);
      }),
    );
  });
  serve(router, contract.changeSpend, async ({ params, body, viewer }) => {
    checkTerm('category', 'spendCategories', body.category);
    const by = { at: new Date().toISOString(), byName: viewer.name };
    return show(
      await changeProduction(params.id, (each) => {
        // One of the wrap form stays so: a corrected form then replaces it, and the money is not counted twice.
        each.spend = replaced(each.spend, params.part, ({ id, source }) => ({
          id,
          ...body,
          ...by,
          source: source === 'wrap' ? source : 'desk',
        }));
      }),
    );
  });
  serve(router, contract.deleteSpend, async ({ params }) =>
    show(
      await changeProduction(params.id, (each) => {
        each.spend = without(each.spend, params.part);
      }),
    ),
  );

  serve(router, contract.addSupport, async ({ params, body }) =>
    show(
      await changeProduction(params.id, (each) => {
        each.support = added(each.support, { id: newId(), ...body });
      }),
    ),
  );
  serve(router, contract.changeSupport, async ({ params, body }) =>
    show(
      await changeProduction(params.id, (each) => {
        each.support = replaced(each.support, params.part, ({ id }) => ({ id, ...body }));
      }),
    ),
  );
  serve(router, contract.deleteSupport, async ({ params }) =>
    show(
      await changeProduction(params.id, (each) => {
        each.support = without(each.support, params.part);
      }),
    ),
  );

  serve(router, contract.addTask, async ({ params, body }) => {
    await refuseStranger('assignee', body.assignee);
    return show(
      await changeProduction(params.id, (each) => {
        each.tasks = added(each.tasks, { id: newId(), ...body, doneAt: null });
      }),
    );
  });
  serve(router, contract.changeTask, async ({ params, body: { done, ...task } }) => {
    await refuseStranger('assignee', task.assignee);
    const now = new Date().toISOString();
    return show(
      await changeProduction(params.id, (each) => {
        each.tasks = replaced(each.tasks, params.part, ({ id, doneAt }) => ({
          id,
          ...task,
          doneAt: done ? (doneAt ?? now) : null,
        }));
      }),
    );
  });
  serve(router, contract.deleteTask, async ({ params }) =>
    show(
      await changeProduction(params.id, (each) => {
        each.tasks = without(each.tasks, params.part);
      }),
    ),
  );

  return router;
}
