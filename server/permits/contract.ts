import { z } from 'zod';
import { bilingual, endpoint, lang, slug } from '../common/contract';
import { day } from '../productions/contract';
import { leadTime, permitNeed, permitRule } from './rules/contract';

export * from './held/contract';
export * from './rules/contract';

/** Back-planning: from the first shooting day to the last day on which each authority can still be asked. */

export const planPlace = z.strictObject({
  /** A listing of the directory: who authorises there and what protects it are known. */
  listing: slug.nullable().default(null),
  /** INSEE code of the commune, for a place that is not in the directory. */
  insee: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/, 'Five characters, as in 63113')
    .nullable()
    .default(null),
  name: z.string().trim().max(160).default(''),
  /** What is done at this place beyond what is done everywhere. */
  needs: z.array(permitNeed).max(30).default([]),
});

export const planAsk = z.strictObject({
  places: z.array(planPlace).min(1, 'At least one place').max(100, 'At most 100 places'),
  /** What is done at every place. */
  needs: z.array(permitNeed).max(30).default([]),
  firstDay: day,
  /** Counts as the day of asking; null: today by the territory's clock. */
  from: day.nullable().default(null),
  lang: lang.default('fr'),
});
export type PlanAsk = z.infer<typeof planAsk>;

export const planStep = z.object({
  rule: permitRule,
  /** Why it applies: the needs, and what the place itself says (authority, protection). */
  because: z.array(bilingual),
  places: z.array(z.object({ name: z.string(), slug: slug.nullable() })),
  lead: leadTime.nullable(),
  /** The last day to file; null where no lead time is known: ask now. */
  fileBy: day.nullable(),
  /** Calendar days from the day of asking to `fileBy`; negative: too late by so many. */
  daysLeft: z.number().int().nullable(),
  late: z.boolean(),
  /** The other way round: filed on the day of asking, the first day on which one may shoot. */
  firstPossible: day.nullable(),
  /** Closed days that moved the date: "1 May", "Easter Monday". */
  skipped: z.array(z.object({ day, name: bilingual })),
});
export type PlanStep = z.infer<typeof planStep>;

export const permitPlan = z.object({
  firstDay: day,
  from: day,
  steps: z.array(planStep),
  /** The first day on which all that is known could be in hand; null: nothing is needed. */
  firstPossible: day.nullable(),
  late: z.number().int(),
  /** Places about whose owner nothing is known: the desk is to be asked. */
  unknown: z.array(z.string()),
});
export type PermitPlan = z.infer<typeof permitPlan>;

export const planPermits = endpoint({
  method: 'post',
  path: '/api/permit-plans',
  access: 'anyone',
  summary: 'Places, needs and the first shooting day → each authority, what it wants and the last day to file',
  body: planAsk,
  reply: permitPlan,
});
export const exportPlan = endpoint({
  method: 'post',
  path: '/api/permit-plans/calendar',
  access: 'anyone',
  summary: 'The deadlines of a plan as a calendar file (ICS)',
  body: planAsk,
  reply: z.unknown(),
});
