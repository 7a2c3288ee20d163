import { Router } from 'express';
import { check, checkQuery } from '../http/check';
import { admitted } from '../http/serve';
import { type CalendarOutside, calendarRoutes } from './calendar/routes';
import { readYearReport } from './contract';
import { productionExportRoutes } from './productions/routes';
import { gatherYear } from './year/gather';
import { writeYearReport } from './year/write';

/** What is handed over: the yearly report, the productions as files, the calendars. */
export function reportRoutes(outside: CalendarOutside): Router {
  const { publicUrl } = outside;
  const router = Router();

  router.get(readYearReport.path, admitted(readYearReport.access), async (req, res) => {
    const { year } = check(readYearReport.params, req.params);
    const { lang, scope } = checkQuery(readYearReport.query, req.query);
    const report = await gatherYear({ year, lang, scope, publicUrl });
    res.attachment(`${lang === 'fr' ? 'rapport' : 'report'}-${year}${scope === 'desk' ? '-desk' : ''}.pdf`);
    res.type('application/pdf');
    await writeYearReport(report, res);
  });

  router.use(calendarRoutes(outside), productionExportRoutes({ publicUrl }));
  return router;
}
