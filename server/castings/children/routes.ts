import { Router } from 'express';
import { serve } from '../../http/serve';
import { today } from '../../productions/counting';
import * as contract from './contract';
import * as current from './current';
import { planFor } from './plan';

/** The rules for children who work: read by everybody, written by the desk, planned with from a date. */
export function childRuleRoutes(): Router {
  const router = Router();

  serve(router, contract.readChildRules, async () => current.childRulesWithAuthor());

  serve(router, contract.changeChildRules, async ({ body, viewer }) => {
    await current.changeChildRules(body, viewer);
    return current.childRulesWithAuthor();
  });

  serve(router, contract.planChild, async ({ query }) =>
    planFor(query.age, query.firstDay, today(), await current.currentChildRules()),
  );

  return router;
}
