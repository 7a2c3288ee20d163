import { z } from 'zod';
import { bilingual, endpoint } from '../../common/contract';
import { day, id } from '../../productions/contract';
import { termId } from '../../vocabularies/contract';

/** Who has to be asked, in which case, how long before: dated data that the desk edits. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);
const both = (most: number) => z.strictObject({ fr: words(most), en: words(most) });

/** What is done at a place, that somebody has to allow. */
export const permitNeed = z.enum([
  'street',
  'parking',
  'roadClosure',
  'drone',
  'helicopter',
  'night',
  'child',
  'animals',
  'weapons',
  'uniforms',
  'pyrotechnics',
  'fire',
  'stateForest',
  'forest',
  'river',
  'waterway',
  'lake',
  'rail',
  'motorway',
  'nationalRoad',
  'departmentRoad',
  'monument',
  'protectedNature',
  'architecture',
  'school',
  'hospital',
]);
export type PermitNeed = z.infer<typeof permitNeed>;

/** Working days: Monday to Friday without the French public holidays. Months: the same day of an earlier month. */
export const leadTime = z.strictObject({
  amount: z.number().int().min(1, 'At least one').max(730, 'Two years at most'),
  unit: z.enum(['workingDays', 'days', 'months']),
});
export type LeadTime = z.infer<typeof leadTime>;

const ruleFields = z.strictObject({
  authority: both(160).refine(({ fr, en }) => fr !== '' || en !== '', 'A name in one language'),
  /** What it allows: "Occupation of public space". */
  subject: both(200),
  /** Applies where any of these is done … */
  needs: z.array(permitNeed).max(30),
  /** … or where any of these terms of `authorities` authorises the place … */
  authorities: z.array(termId).max(30),
  /** … or any of these terms of `protections` protects it. */
  protections: z.array(termId).max(30),
  /** Codes of départements; empty: everywhere. */
  departements: z.array(z.string().regex(/^\d[\dAB]\d?$/)).max(20),
  /** Null: not known, to be asked. */
  lead: leadTime.nullable(),
  contact: z.strictObject({
    name: words(160),
    email: z.union([z.literal(''), z.email('An address, as in name@example.org')]),
    phone: words(40),
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'A web address' })]),
  }),
  documents: z.array(both(200)).max(30),
  /** What else is worth knowing: silence is refusal, at most seven days, a fee. */
  note: both(1000),
  source: z.strictObject({
    label: words(200),
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'A web address' })]),
    /** `read`: somebody read it there; `general`: general knowledge, to be checked; `desk`: told by the authority. */
    grade: z.enum(['read', 'general', 'desk']),
  }),
  checkedOn: day.nullable(),
  /** First and last shooting day it holds for; null: open. */
  validFrom: day.nullable(),
  validTo: day.nullable(),
});
export const ruleInput = ruleFields
  .refine(({ needs, authorities, protections }) => needs.length + authorities.length + protections.length > 0, {
    path: ['needs'],
    message: 'At least one need, authority or protection: else it never applies',
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ['validTo'],
    message: 'The last day is not before the first',
  });
export type RuleInput = z.infer<typeof ruleInput>;

export const permitRule = ruleFields.extend({
  id,
  /** Of the product's own and not changed yet. */
  usual: z.boolean(),
  changedAt: z.iso.datetime().nullable(),
  changedByName: z.string().nullable(),
});
export type PermitRule = z.infer<typeof permitRule>;

const ofRule = z.object({ id });
export const readRules = endpoint({
  method: 'get',
  path: '/api/permit-rules',
  access: 'anyone',
  summary: 'Who has to be asked, in which case and how long before, with source and date',
  reply: z.object({
    rules: z.array(permitRule),
    needs: z.array(z.object({ id: permitNeed, name: bilingual })),
  }),
});
export const createRule = endpoint({
  method: 'post',
  path: '/api/permit-rules',
  access: 'staff',
  summary: 'Add a rule',
  status: 201,
  body: ruleInput,
  reply: permitRule,
});
export const changeRule = endpoint({
  method: 'put',
  path: '/api/permit-rules/:id',
  access: 'staff',
  summary: 'Write a rule anew',
  params: ofRule,
  body: ruleInput,
  reply: permitRule,
});
export const deleteRule = endpoint({
  method: 'delete',
  path: '/api/permit-rules/:id',
  access: 'staff',
  summary: 'Take a rule out; permits that came of it stay as they are',
  params: ofRule,
  reply: z.object({ id }),
});
