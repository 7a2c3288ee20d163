import { z } from 'zod';
import { many } from '../../common/contract';
import * as fields from '../fields/contract';

const { day, evidence, id, productionFields, productionStatus } = fields;

/** A production as it is read: whole, as a card, and what lists are filtered by. */

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

/** Of one production; `part` is one entry of it. */
export const ofProduction = z.object({ id });
export const productionPath = <P extends string>(rest: P) => `/api/productions/:id${rest}` as const;
