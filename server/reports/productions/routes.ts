import { Router } from 'express';
import { check, checkQuery } from '../../http/check';
import { admitted } from '../../http/serve';
import { today } from '../../productions/counting';
import { namesOf } from '../../productions/deskPeople';
import { currentEconomics } from '../../productions/economics/current';
import { findProductions } from '../../productions/list';
import { exportProductions } from '../contract';
import { formats } from './formats';

/** The list of productions as a file. */
export function productionExportRoutes({ publicUrl }: { publicUrl: string }): Router {
  const router = Router();

  router.get(exportProductions.path, admitted(exportProductions.access), async (req, res) => {
    const { format } = check(exportProductions.params, req.params);
    const { lang, ...filter } = checkQuery(exportProductions.query, req.query);
    const productions = await findProductions(filter, today());
    const staff = await namesOf(productions.map((production) => production.staff));
    const reading = { lang, today: today(), economics: await currentEconomics(), staff, publicUrl };
    res.attachment(`productions-${today()}.${format}`);
    res.type(formats[format].contentType);
    await formats[format].write(productions, reading, res);
  });

  return router;
}
