import { Router } from 'express';
import { serve } from '../../http/serve';
import { changeRule, createRule, deleteRule, permitNeed, readRules } from './contract';
import { addRule, currentRules, dropRule, rewriteRule } from './current';
import { needNames } from './needs';

/** Who has to be asked, when and how long before: anyone reads, the desk writes. */
export function ruleRoutes(): Router {
  const router = Router();
  const needs = permitNeed.options.map((id) => ({ id, name: needNames[id] }));

  serve(router, readRules, async () => ({ rules: await currentRules(), needs }));
  serve(router, createRule, ({ body, viewer }) => addRule(body, viewer));
  serve(router, changeRule, ({ params, body, viewer }) => rewriteRule(params.id, body, viewer));
  serve(router, deleteRule, async ({ params, viewer }) => {
    await dropRule(params.id, viewer);
    return { id: params.id };
  });

  return router;
}
