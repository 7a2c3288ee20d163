import { z } from 'zod';
import { endpoint, lang } from '../common/contract';
import { id, people, productionView, volumes } from '../productions/contract';
import { termId } from '../vocabularies/contract';

const count = z
  .number('A whole number, as in 12')
  .int('A whole number')
  .min(0, 'Not below 0')
  .max(1_000_000, 'At most 1,000,000');
const amount = z.number('Whole euros, as in 1500').int('Whole euros').min(0, 'Not below 0').max(1_000_000_000);

/** What a production declares at its wrap; null or absent: not answered yet. All but `remarks` are figures for the year's record. */
export const wrapAnswers = z.strictObject({
  /** Shooting days in the territory. */
  shootingDays: count.max(400).nullable().default(null),
  prepDays: count.max(1000).nullable().default(null),
  wrapDays: count.max(1000).nullable().default(null),
  people: people.partial().default({}),
  volumes: volumes.partial().default({}),
  /** Term of `spendCategories` → whole euros without tax, invoiced by who is established in the territory. */
  spend: z.record(termId, amount).default({}),
  remarks: z.string().trim().max(3000, 'At most 3000 characters').default(''),
  /** Who answers, so that the desk can ask back. */
  signedBy: z.string().trim().max(120, 'At most 120 characters').default(''),
});
export type WrapAnswers = z.infer<typeof wrapAnswers>;

/** What is local is a part of all: the pairs that are held against each other. */
const parts = [
  ['localHeads', 'heads'],
  ['localJobDays', 'jobDays'],
] as const;
const groups = ['crew', 'cast', 'extras'] as const;

/** Answers that can be handed in: the two that are needed, and figures that agree with each other. */
export const finishedAnswers = wrapAnswers.superRefine((answers, context) => {
  const blame = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (answers.shootingDays === null) blame(['shootingDays'], 'How many days you shot here, as in 12');
  if (answers.signedBy === '') blame(['signedBy'], 'Who answers, so that the desk can ask back');
  for (const group of groups) {
    for (const [local, all] of parts) {
      const [some, whole] = [answers.people[group]?.[local] ?? null, answers.people[group]?.[all] ?? null];
      if (some !== null && whole !== null && some > whole)
        blame(['people', group, local], `Not more than the ${whole} there are in all`);
    }
  }
});

/** What can be taken over one by one. */
export const wrapPart = z.enum(['days', 'people', 'volumes', 'spend']);
export type WrapPart = z.infer<typeof wrapPart>;

export const wrapState = z.enum(['none', 'sent', 'begun', 'submitted', 'accepted']);

/** As the desk sees it. */
export const wrapForm = z.object({
  state: wrapState,
  to: z.string().nullable(),
  lang,
  sentAt: z.iso.datetime().nullable(),
  remindedAt: z.array(z.iso.datetime()),
  /** Of the next reminder; null: none. */
  remindsAt: z.iso.datetime().nullable(),
  /** Of the last draft; what it says is the production’s own business until it is handed in. */
  savedAt: z.iso.datetime().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  acceptedAt: z.iso.datetime().nullable(),
  acceptedBy: z.string().nullable(),
  /** As they were handed in last; null: never yet. */
  answers: wrapAnswers.nullable(),
  accepted: z.array(wrapPart),
  /** What the desk asked to be looked at again, and when; null once it is handed in anew. */
  reason: z.string().nullable(),
  returnedAt: z.iso.datetime().nullable(),
});
export type WrapForm = z.infer<typeof wrapForm>;

const ofProduction = { params: z.object({ id }), access: 'staff' } as const;

export const readWrapForm = endpoint({
  method: 'get',
  path: '/api/productions/:id/wrap-form',
  summary: 'The wrap form of a production: sent, begun, submitted, accepted',
  ...ofProduction,
  reply: wrapForm,
});
export const sendWrapForm = endpoint({
  method: 'post',
  path: '/api/productions/:id/wrap-form',
  summary: 'Send the production a link to declare its figures; sent again, the older link is void',
  ...ofProduction,
  body: z.strictObject({ to: z.email('An address, as in name@example.org'), lang }),
  reply: wrapForm,
});
export const acceptWrapForm = endpoint({
  method: 'post',
  path: '/api/productions/:id/wrap-form/accept',
  summary: 'Take the declared figures over into the record, wholly or in parts',
  ...ofProduction,
  body: z.strictObject({
    parts: z.array(wrapPart).min(1, 'At least one part').max(wrapPart.options.length),
    /** Of the answers that were looked at: refused when newer ones were handed in meanwhile. */
    submittedAt: z.iso.datetime().optional(),
  }),
  reply: z.object({ form: wrapForm, production: productionView }),
});
export const returnWrapForm = endpoint({
  method: 'post',
  path: '/api/productions/:id/wrap-form/return',
  summary: 'Ask the production to look at its figures again, with the reason',
  ...ofProduction,
  body: z.strictObject({ reason: z.string().trim().min(1, 'What should be looked at again').max(1000) }),
  reply: wrapForm,
});

const token = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link of the letter') });

/** As the production sees it, without an account. */
export const publicWrapForm = z.object({
  title: z.string(),
  company: z.string(),
  lang,
  /** Names of the départements that count as here. */
  territory: z.array(z.string()),
  /** Periods the desk has on record, to check against. */
  shoots: z.array(z.object({ from: z.string(), to: z.string(), place: z.string() })),
  answers: wrapAnswers,
  savedAt: z.iso.datetime().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** False once the desk has accepted it. */
  open: z.boolean(),
  /** What the desk asks to be looked at again. */
  reason: z.string().nullable(),
});
export type PublicWrapForm = z.infer<typeof publicWrapForm>;

export const readPublicWrapForm = endpoint({
  method: 'get',
  path: '/api/wrap-forms/:token',
  access: 'anyone',
  summary: 'What the desk asks a production at its wrap',
  params: token,
  reply: publicWrapForm,
});
export const saveWrapForm = endpoint({
  method: 'put',
  path: '/api/wrap-forms/:token',
  access: 'anyone',
  summary: 'Keep the answers so far, to come back later',
  params: token,
  body: wrapAnswers,
  reply: publicWrapForm,
});
export const submitWrapForm = endpoint({
  method: 'post',
  path: '/api/wrap-forms/:token',
  access: 'anyone',
  summary: 'Hand the answers in; needs the shooting days and a name',
  params: token,
  body: finishedAnswers,
  reply: publicWrapForm,
});
