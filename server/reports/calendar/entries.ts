import type { QueryFilter } from 'mongoose';
import type { Lang } from '../../common/contract';
import { Production, type SavedProduction } from '../../productions/model';
import type { ProductionRecord } from '../../productions/record';
import type { CalendarEntry, CalendarEvent, CalendarTask } from './ics';
import { calendarTexts } from './texts';

interface Reading {
  lang: Lang;
  publicUrl: string;
}

type Scheduled = Pick<
  SavedProduction,
  '_id' | 'number' | 'title' | 'status' | 'companies' | 'confidential' | 'shoots' | 'tasks' | 'changedAt'
>;
const read = { number: 1, title: 1, status: 1, companies: 1, confidential: 1, shoots: 1, tasks: 1, changedAt: 1 };

/** Shoots of all that are still to be shot or have been; what was lost or called off is in nobody's calendar. */
export async function deskEntries(year: number | undefined, reading: Reading): Promise<CalendarEntry[]> {
  const during =
    year === undefined ? {} : { 'shoots.from': { $lte: `${year}-12-31` }, 'shoots.to': { $gte: `${year}-01-01` } };
  const where: QueryFilter<ProductionRecord> = {
    deletedAt: null,
    status: { $nin: ['lost', 'cancelled'] },
    'shoots.0': { $exists: true },
    ...during,
  };
  const productions = await Production.find(where, read).sort({ 'shoots.from': 1, _id: 1 }).lean<Scheduled[]>();
  return productions
    .flatMap((production) => shootsOf(production, reading))
    .filter(({ from, to }) => year === undefined || (from <= `${year}-12-31` && to >= `${year}-01-01`));
}

/** Shoots and dated tasks of one production. */
export const entriesOf = (production: Scheduled, reading: Reading): CalendarEntry[] => [
  ...shootsOf(production, reading),
  ...tasksOf(production, reading),
];

function shootsOf(production: Scheduled, { lang, publicUrl }: Reading): CalendarEvent[] {
  const texts = calendarTexts[lang];
  return production.shoots.map((shoot) => ({
    kind: 'event',
    uid: `shoot-${shoot.id}@${new URL(publicUrl).host}`,
    title: [production.title, texts.kinds[shoot.kind]].filter(Boolean).join(', '),
    from: shoot.from,
    to: shoot.to,
    place: placesOf(shoot.places),
    about: [aboutOf(production, lang), shoot.note].filter(Boolean).join('\n'),
    url: fileUrl(production, publicUrl),
    changedAt: production.changedAt,
  }));
}

function tasksOf(production: Scheduled, { lang, publicUrl }: Reading): CalendarTask[] {
  return production.tasks.flatMap(({ id, text, due, doneAt }) =>
    due === null
      ? []
      : [
          {
            kind: 'task' as const,
            uid: `task-${id}@${new URL(publicUrl).host}`,
            title: `${production.title} : ${text}`,
            due,
            done: doneAt !== null,
            about: aboutOf(production, lang),
            url: fileUrl(production, publicUrl),
            changedAt: production.changedAt,
          },
        ],
  );
}

function aboutOf({ status, number, companies, confidential }: Scheduled, lang: Lang): string {
  const texts = calendarTexts[lang];
  const lines = [
    `${texts.statuses[status]}. ${texts.number} ${number}`,
    companies.map(({ name }) => name).join(', '),
    confidential ? texts.confidential : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** Each place with its commune, once. */
const placesOf = (places: Scheduled['shoots'][number]['places']): string =>
  [
    ...new Set(
      places.map(({ name, commune }) =>
        name && commune && name !== commune ? `${name}, ${commune}` : name || commune,
      ),
    ),
  ]
    .filter(Boolean)
    .join(' / ');

const fileUrl = ({ _id }: Scheduled, publicUrl: string): string => `${publicUrl}/desk/productions/${_id}`;
