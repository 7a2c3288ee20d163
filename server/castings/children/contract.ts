import { z } from 'zod';
import { endpoint } from '../../common/contract';
import { day } from '../../productions/contract';

/** What has to be in hand before a child works, and for how long a day it may: editable, each with its source. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);
const both = (most: number) => z.strictObject({ fr: words(most), en: words(most) });
const hours = z.number().min(0).max(12);

const source = z.strictObject({ label: words(200), url: words(400), grade: z.enum(['read', 'general', 'desk']) });

export const childRules = z.strictObject({
  /** Whole years, both ends included; hours a day in school term and in the holidays, of the strictest source. */
  hours: z
    .array(
      z.strictObject({
        from: z.number().int().min(0).max(17),
        to: z.number().int().min(0).max(17),
        term: hours,
        holidays: hours,
        /** What another source says, told beside it; null where it says nothing. */
        others: z.array(z.strictObject({ term: hours.nullable(), holidays: hours.nullable(), source })).max(5),
        source,
      }),
    )
    .min(1)
    .max(12),
  /** The file for the authorisation of the préfet, in the order it is gathered. */
  checklist: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9_]{1,40}$/), name: both(200), help: both(600) }))
    .min(1)
    .max(30),
  /** Days before the sitting of the commission by which the file is complete: the stricter of the sources. */
  fileDaysBefore: z.number().int().min(1).max(180),
  /** Days of the commissions that are known. */
  sittings: z.array(z.strictObject({ day, name: words(160) })).max(60),
  /** What is refused or limited: nights, Sundays, holidays, pay. */
  limits: z.array(both(400)).max(20),
  source,
  checkedOn: day,
});
export type ChildRules = z.infer<typeof childRules>;

export const childRulesView = z.object({
  rules: childRules,
  /** Of the product's own. */
  usual: z.boolean(),
  changedAt: z.iso.datetime().nullable(),
  changedByName: z.string().nullable(),
});
export const readChildRules = endpoint({
  method: 'get',
  path: '/api/child-rules',
  access: 'anyone',
  summary: 'The file, the dates and the daily hours of a child under 16 who works',
  reply: childRulesView,
});
export const changeChildRules = endpoint({
  method: 'put',
  path: '/api/child-rules',
  access: 'staff',
  summary: 'Write the rules for children anew, with their source',
  body: childRules,
  reply: childRulesView,
});

/** From a first shooting day: when the file has to be complete, and for which sitting. */
export const planChild = endpoint({
  method: 'get',
  path: '/api/child-rules/plan',
  access: 'anyone',
  summary: 'For an age and a first shooting day: hours a day, the sitting before it, the day the file is complete',
  query: z.strictObject({ age: z.coerce.number().int().min(0).max(17), firstDay: day }),
  reply: z.object({
    /** From 16 no authorisation of the préfet is needed. */
    authorisation: z.boolean(),
    term: z.number().nullable(),
    holidays: z.number().nullable(),
    sitting: z.object({ day, name: z.string() }).nullable(),
    fileBy: day.nullable(),
    late: z.boolean(),
  }),
});
