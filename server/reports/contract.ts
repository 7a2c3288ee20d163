import { z } from 'zod';
import { endpoint, lang } from '../common/contract';
import { id, productionFilter } from '../productions/contract';

const year = z.coerce.number('A year, as in 2019').int().min(1900).max(2200);

export const readYearReport = endpoint({
  method: 'get',
  path: '/api/reports/:year/report.pdf',
  access: 'staff',
  summary: 'The yearly report to hand over: charts, map, table, method and caveats',
  params: z.object({ year }),
  query: z.strictObject({
    lang: lang.default('fr'),
    /** `public`: released productions only; `desk`: all, for the council’s own eyes. */
    scope: z.enum(['public', 'desk']).default('public'),
  }),
  reply: z.unknown(),
});

export const exportProductions = endpoint({
  method: 'get',
  path: '/api/exports/productions.:format',
  access: 'staff',
  summary: 'Productions as CSV or XLSX, with the filters of the list',
  params: z.object({ format: z.enum(['csv', 'xlsx']) }),
  query: productionFilter.extend({ lang: lang.default('fr') }),
  reply: z.unknown(),
});

export const readCalendar = endpoint({
  method: 'get',
  path: '/api/reports/calendar.ics',
  access: 'staff',
  summary: 'Shoots of the whole desk as a calendar file',
  query: z.strictObject({ lang: lang.default('fr'), year: year.optional() }),
  reply: z.unknown(),
});
export const readProductionCalendar = endpoint({
  method: 'get',
  path: '/api/productions/:id/calendar.ics',
  access: 'staff',
  summary: 'Shoots and tasks of one production as a calendar file',
  params: z.object({ id }),
  query: z.strictObject({ lang: lang.default('fr') }),
  reply: z.unknown(),
});

const calendarLink = z.object({ url: z.string().nullable(), madeAt: z.iso.datetime().nullable() });
export const readCalendarLink = endpoint({
  method: 'get',
  path: '/api/reports/calendar-link',
  access: 'staff',
  summary: 'Whether one has an address that a calendar program subscribes to; the address itself is shown once',
  reply: calendarLink,
});
export const makeCalendarLink = endpoint({
  method: 'post',
  path: '/api/reports/calendar-link',
  access: 'staff',
  summary: 'A new secret address of the desk’s calendar for a program to subscribe to; the older one is void',
  reply: calendarLink,
});
export const readSubscribedCalendar = endpoint({
  method: 'get',
  path: '/api/calendars/:token',
  access: 'anyone',
  summary: 'The desk’s calendar by its secret address; void once its maker is no longer of the desk',
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole address') }),
  reply: z.unknown(),
});
