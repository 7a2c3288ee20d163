import { Router } from 'express';
import { serve } from '../http/serve';
import * as current from '../productions/economics/current';
import { usualEconomics } from '../productions/economics/usual';
import { changeEconomics, readEconomics } from './contract';
import { checkTypes } from './economicsTerms';
import { currentLedger } from './ledger';
import { ownRates } from './ownRates';

/** The figures that estimates are made with. */
export function economicsRoutes(): Router {
  const router = Router();

  serve(router, readEconomics, async () => {
    const [settings, { index, economics }] = await Promise.all([current.economicsWithAuthor(), currentLedger().look()]);
    return { ...settings, own: ownRates([...index.counted.values()].flat(), economics), usual: usualEconomics };
  });

  serve(router, changeEconomics, async ({ body, viewer }) => {
    checkTypes(body);
    await current.changeEconomics(body, viewer);
    return current.economicsWithAuthor();
  });

  return router;
}
