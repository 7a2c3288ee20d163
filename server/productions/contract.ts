import { z } from 'zod';
import { endpoint, many } from '../common/contract';
import * as fields from './fields/contract';

export * from './fields/contract';

const { day, evidence, id, productionFields, productionStatus } = fields;

/** One line of the way so far. */
const statusChange = z.object({ status: productionStatus, at: z.iso.datetime(), byName: z.string() });

/** What counting says of one production today, so that nobody reckons it by hand. */
export const standing = z.object({
  /** The first shooting day in the territory, come or to come. */
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  /** The year it counts in; null while it does not. */
  countsIn: z.number().int().nullable(),
  /** Why it does not count; null when it does. */
  why: z.enum(['status', 'noShoot', 'toCome', 'outside', 'notAShoot']).nullable(),
  /** Shooting days in the territory: those of the past, and all. */
  daysDone: z.number(),
  daysPlanned: z.number(),
  /** The best that is known of what it leaves here, in whole euros, with the grades that make it up. */
  spend: z.number().int(),
  grades: z.record(evidence, z.number().int()),
});
export type Standing = z.infer<typeof standing>;

export const productionView = productionFields.extend({
  id,
  /** Of the file: `2019-118`. */
  number: z.string(),
  status: productionStatus,
  statusHistory: z.array(statusChange),
  /** Steps that may be taken from here. */
  next: z.array(productionStatus),
  loss: fields.loss.nullable(),
  staffName: z.string().nullable(),
  shoots: z.array(fields.shoot),
  spend: z.array(fields.spendLine),
  support: z.array(fields.supportLine),
  tasks: z.array(fields.task),
  standing,
  logCount: z.number().int(),
  /** Raised with every change; sent back with an edit, so that two people do not undo each other unseen. */
  edition: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ProductionView = z.infer<typeof productionView>;

/** As a card of the board and a row of the table. */
export const productionCard = z.object({
  id,
  number: z.string(),
  title: z.string(),
  type: z.string(),
  format: z.string(),
  season: z.number().int().nullable(),
  company: z.string(),
  director: z.string(),
  country: z.string().nullable(),
  status: productionStatus,
  staff: id.nullable(),
  staffName: z.string().nullable(),
  expectedFrom: z.string().nullable(),
  enquiredAt: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  confidential: z.boolean(),
  departements: z.array(z.string()),
  /** Steps that may be taken from here. */
  next: z.array(productionStatus),
  standing,
  /** The next thing to do, by its day. */
  nextTask: z.object({ text: z.string(), due: day.nullable() }).nullable(),
  lossReason: z.string().nullable(),
  edition: z.number().int(),
  updatedAt: z.iso.datetime(),
});
export type ProductionCard = z.infer<typeof productionCard>;

export const productionSort = z.enum([
  'updated',
  'title',
  'type',
  'status',
  'company',
  'firstDay',
  'days',
  'spend',
  'departement',
  'staff',
  'enquired',
  'task',
  'number',
]);

/** Which productions: every filter is AND, values inside one are OR. */
export const productionFilter = z.strictObject({
  /** In title, companies, directors, number, contact; a word may be begun only. */
  q: z.string().trim().max(200).default(''),
  status: many(productionStatus),
  type: many(z.string().max(40)),
  staff: many(z.string().max(24)),
  departement: many(z.string().max(3)),
  /** The year it counts in, or would count in with its first day. */
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  leadSource: many(z.string().max(40)),
  lossReason: many(z.string().max(40)),
  /** `late`: a task is over its day; `unanswered`; `started`: its first day is past and it still stands in preparation. */
  needs: many(z.enum(['late', 'unanswered', 'started', 'wrapForm', 'noDates'])),
  sort: productionSort.default('updated'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ProductionFilter = z.infer<typeof productionFilter>;

const byId = z.object({ id });
const path = <P extends string>(rest: P) => `/api/productions/:id${rest}` as const;
const edition = z.number().int().optional();

export const readProductions = endpoint({
  method: 'get',
  path: '/api/productions',
  access: 'staff',
  summary: 'Productions that the desk follows, filtered and sorted, with the count of each status',
  query: productionFilter.extend({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    /** Of the other filters: the status filter itself left aside. */
    statuses: z.record(productionStatus, z.number().int()),
    items: z.array(productionCard),
    /** Who may look after one. */
    staff: z.array(z.object({ id, name: z.string() })),
  }),
});

/** A new enquiry needs a title and a type; everything else can wait. */
export const createProduction = endpoint({
  method: 'post',
  path: '/api/productions',
  access: 'staff',
  summary: 'Put a production on record: as an enquiry of now, unless another status is given',
  status: 201,
  body: productionFields
    .partial()
    .required({ title: true, type: true })
    .extend({
      status: productionStatus.exclude(['lost', 'cancelled']).default('enquiry'),
      shoots: z.array(fields.shootInput).max(50).default([]),
    }),
  reply: productionView,
});

export const readProduction = endpoint({
  method: 'get',
  path: path(''),
  access: 'staff',
  summary: 'One production, whole',
  params: byId,
  reply: productionView,
});

export const changeProduction = endpoint({
  method: 'patch',
  path: path(''),
  access: 'staff',
  summary: 'Change fields of a production; whoever starts from an older edition of the same field is refused',
  params: byId,
  body: productionFields.partial().extend({ edition }),
  reply: productionView,
});

export const deleteProduction = endpoint({
  method: 'delete',
  path: path(''),
  access: 'staff',
  summary: 'Take a production off the record; it can be brought back',
  params: byId,
  reply: z.object({ id }),
});

export const restoreProduction = endpoint({
  method: 'post',
  path: path('/restore'),
  access: 'staff',
  summary: 'Bring back a production that was taken off the record',
  params: byId,
  reply: productionView,
});

export const moveProduction = endpoint({
  method: 'post',
  path: path('/status'),
  access: 'staff',
  summary: 'Move a production along the pipeline, or out of it with the reason',
  params: byId,
  body: z.strictObject({ to: productionStatus, loss: fields.loss.optional(), edition }),
  reply: productionView,
});

const part = { params: byId.extend({ part: id }), reply: productionView };

export const addShoot = endpoint({
  method: 'post',
  path: path('/shoots'),
  access: 'staff',
  summary: 'Add a period of shooting at given places',
  status: 201,
  params: byId,
  body: fields.shootInput,
  reply: productionView,
});
export const changeShoot = endpoint({
  method: 'put',
  path: path('/shoots/:part'),
  access: 'staff',
  summary: 'Write a period of shooting anew',
  ...part,
  body: fields.shootInput,
});
export const deleteShoot = endpoint({
  method: 'delete',
  path: path('/shoots/:part'),
  access: 'staff',
  summary: 'Take out a period of shooting',
  ...part,
});

export const addSpend = endpoint({
  method: 'post',
  path: path('/spend'),
  access: 'staff',
  summary: 'Add a line of spend with its evidence',
  status: 201,
  params: byId,
  body: fields.spendInput,
  reply: productionView,
});
export const changeSpend = endpoint({
  method: 'put',
  path: path('/spend/:part'),
  access: 'staff',
  summary: 'Write a line of spend anew',
  ...part,
  body: fields.spendInput,
});
export const deleteSpend = endpoint({
  method: 'delete',
  path: path('/spend/:part'),
  access: 'staff',
  summary: 'Take out a line of spend',
  ...part,
});

export const addSupport = endpoint({
  method: 'post',
  path: path('/support'),
  access: 'staff',
  summary: 'Add public money',
  status: 201,
  params: byId,
  body: fields.supportInput,
  reply: productionView,
});
export const changeSupport = endpoint({
  method: 'put',
  path: path('/support/:part'),
  access: 'staff',
  summary: 'Write a line of public money anew',
  ...part,
  body: fields.supportInput,
});
export const deleteSupport = endpoint({
  method: 'delete',
  path: path('/support/:part'),
  access: 'staff',
  summary: 'Take out a line of public money',
  ...part,
});

export const addTask = endpoint({
  method: 'post',
  path: path('/tasks'),
  access: 'staff',
  summary: 'Add something to do',
  status: 201,
  params: byId,
  body: fields.taskInput,
  reply: productionView,
});
export const changeTask = endpoint({
  method: 'put',
  path: path('/tasks/:part'),
  access: 'staff',
  summary: 'Write a task anew, done or not',
  ...part,
  body: fields.taskInput.extend({ done: z.boolean() }),
});
export const deleteTask = endpoint({
  method: 'delete',
  path: path('/tasks/:part'),
  access: 'staff',
  summary: 'Take out a task',
  ...part,
});

/** `note`: for the desk itself; `call`, `letter`, `meeting`: with the production; `event`: written by the desk’s software. */
export const logKind = z.enum(['note', 'call', 'letter', 'meeting', 'event']);
export const logEntry = z.object({
  id,
  kind: logKind,
  at: z.iso.datetime(),
  byName: z.string(),
  /** Whether the production wrote or rang; false: the desk did. */
  incoming: z.boolean(),
  text: z.string(),
  /** Of an event: what happened, told in the reader’s language. */
  event: z.object({ name: z.string(), values: z.record(z.string(), z.string()) }).nullable(),
  attachments: z.array(z.object({ id, name: z.string(), type: z.string(), bytes: z.number().int() })),
  mine: z.boolean(),
});
export type LogEntry = z.infer<typeof logEntry>;

export const logLimits = { files: 5, bytes: 15_000_000 };

export const readLog = endpoint({
  method: 'get',
  path: path('/log'),
  access: 'staff',
  summary: 'The correspondence and the history of a production, newest first',
  params: byId,
  query: z.strictObject({
    kind: many(logKind),
    before: z.iso.datetime().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ entries: z.array(logEntry), more: z.boolean() }),
});
export const addLog = endpoint({
  method: 'post',
  path: path('/log'),
  access: 'staff',
  summary: 'Note a call, a letter, a meeting; multipart with up to five files of 15 MB as `files`, or JSON without',
  status: 201,
  files: 'files',
  params: byId,
  body: z.strictObject({
    kind: logKind.exclude(['event']).default('note'),
    text: z.string().trim().max(10_000).default(''),
    incoming: z.union([z.boolean(), z.stringbool()]).default(false),
    at: z.iso.datetime().optional(),
  }),
  reply: logEntry,
});
export const changeLog = endpoint({
  method: 'patch',
  path: path('/log/:part'),
  access: 'staff',
  summary: 'Mend one’s own note',
  params: byId.extend({ part: id }),
  body: z.strictObject({ text: z.string().trim().min(1).max(10_000) }),
  reply: logEntry,
});
export const deleteLog = endpoint({
  method: 'delete',
  path: path('/log/:part'),
  access: 'staff',
  summary: 'Take out one’s own note with its files',
  params: byId.extend({ part: id }),
  reply: z.object({ id }),
});
export const readAttachment = endpoint({
  method: 'get',
  path: path('/files/:part'),
  access: 'staff',
  summary: 'A file of the correspondence, as it was sent',
  params: byId.extend({ part: id }),
  reply: z.unknown(),
});

/** A view of the table under a name, one’s own. */
export const savedView = z.object({ id, name: z.string(), query: z.string() });
export type SavedView = z.infer<typeof savedView>;
const viewInput = z.strictObject({
  name: z.string().trim().min(1, 'A name').max(60),
  /** The filters as they stand in the address. */
  query: z.string().max(1000),
});
export const readViews = endpoint({
  method: 'get',
  path: '/api/production-views',
  access: 'staff',
  summary: 'One’s own saved filters',
  reply: z.object({ views: z.array(savedView) }),
});
export const saveView = endpoint({
  method: 'post',
  path: '/api/production-views',
  access: 'staff',
  summary: 'Save the filters under a name; the same name again replaces them',
  status: 201,
  body: viewInput,
  reply: savedView,
});
export const deleteView = endpoint({
  method: 'delete',
  path: '/api/production-views/:id',
  access: 'staff',
  summary: 'Forget a saved filter',
  params: byId,
  reply: z.object({ id }),
});
