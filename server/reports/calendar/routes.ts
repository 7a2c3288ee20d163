import { type Response, Router } from 'express';
import { findAccount } from '../../accounts/model';
import type { Lang } from '../../common/contract';
import { check, checkQuery } from '../../http/check';
import { notFound } from '../../http/problems';
import { admitted, serve } from '../../http/serve';
import { findProduction } from '../../productions/find';
import type { ProductionDocument } from '../../productions/model';
import * as contract from '../contract';
import { deskEntries, entriesOf } from './entries';
import { type CalendarEntry, writeCalendar } from './ics';
import { linkMadeAt, makeLink, openLink } from './links';
import { calendarTexts } from './texts';

export interface CalendarOutside {
  publicUrl: string;
  /** Further days of one production that its calendar holds: those of its permits. */
  deadlines(production: ProductionDocument, reading: { lang: Lang; publicUrl: string }): Promise<CalendarEntry[]>;
}

/** Shoots and tasks as calendars: files to take, and an address to subscribe to. */
export function calendarRoutes({ publicUrl, deadlines }: CalendarOutside): Router {
  const router = Router();
  const { readCalendar, readProductionCalendar, readCalendarLink, makeCalendarLink, readSubscribedCalendar } = contract;

  router.get(readCalendar.path, admitted(readCalendar.access), async (req, res) => {
    const { lang, year } = checkQuery(readCalendar.query, req.query);
    const entries = await deskEntries(year, { lang, publicUrl });
    res.attachment(year === undefined ? 'shoots.ics' : `shoots-${year}.ics`);
    sendCalendar(res, entries, nameOf(lang, year));
  });

  router.get(readProductionCalendar.path, admitted(readProductionCalendar.access), async (req, res) => {
    const { id } = check(readProductionCalendar.params, req.params);
    const { lang } = checkQuery(readProductionCalendar.query, req.query);
    const production = await findProduction(id);
    if (!production) throw notFound('production');
    res.attachment(`${production.number}.ics`);
    const reading = { lang, publicUrl };
    const entries = [...entriesOf(production, reading), ...(await deadlines(production, reading))];
    sendCalendar(res, entries, production.title);
  });

  serve(router, readCalendarLink, async ({ viewer }) => {
    const madeAt = await linkMadeAt(String(viewer.id));
    return { url: null, madeAt: madeAt?.toISOString() ?? null };
  });

  serve(router, makeCalendarLink, async ({ viewer }) => {
    const account = await findAccount(String(viewer.id));
    const { token, madeAt } = await makeLink(String(viewer.id), account?.lang ?? 'fr');
    return { url: `${publicUrl}${readSubscribedCalendar.path.replace(':token', token)}`, madeAt: madeAt.toISOString() };
  });

  router.get(readSubscribedCalendar.path, admitted(readSubscribedCalendar.access), async (req, res) => {
    const { token } = check(readSubscribedCalendar.params, req.params);
    const lang = await openLink(token);
    if (!lang) throw notFound('calendar');
    res.set('Cache-Control', 'private, no-store');
    sendCalendar(res, await deskEntries(undefined, { lang, publicUrl }), nameOf(lang));
  });

  return router;
}

const nameOf = (lang: Lang, year?: number): string =>
  year === undefined ? calendarTexts[lang].desk : calendarTexts[lang].year(year);

/** Hours after which a subscribed program looks again: dates move by the day. */
const refreshHours = 6;

function sendCalendar(res: Response, entries: readonly CalendarEntry[], name: string): void {
  res.type('text/calendar; charset=utf-8').send(writeCalendar(entries, { name, refreshHours }));
}
