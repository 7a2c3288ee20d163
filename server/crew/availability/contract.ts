import { z } from 'zod';
import { endpoint, lang, point } from '../../common/contract';
import { day, id } from '../../productions/contract';
import { termId } from '../../vocabularies/contract';

/** "Are you free on these days?", asked by the desk of many at once and answered by one tap from the letter. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);

export const questionInput = z
  .strictObject({
    from: day,
    to: day,
    /** Any of these; empty: every job. */
    jobs: z.array(termId).max(40).default([]),
    departments: z.array(termId).max(40).default([]),
    near: point.nullable().default(null),
    /** Kilometres around `near`. */
    radius: z.number().min(1).max(300).default(80),
    /** What it is for, without the name of a production that is secret. */
    about: words(300).default(''),
    /** Of the desk, not told. */
    production: id.nullable().default(null),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'Not before the first day' });
export type QuestionInput = z.infer<typeof questionInput>;

/** Both days included. */
const period = z.strictObject({ from: day, to: day });
export type FreePeriod = z.infer<typeof period>;

export const availabilityAnswer = z.enum(['free', 'partly', 'taken']);
export type AvailabilityAnswer = z.infer<typeof availabilityAnswer>;
export const availabilityQuestion = z.object({
  id,
  from: day,
  to: day,
  jobs: z.array(z.string()),
  departments: z.array(z.string()),
  place: z.string(),
  radius: z.number(),
  about: z.string(),
  askedAt: z.iso.datetime(),
  askedByName: z.string(),
  asked: z.number().int(),
  /** Letters that are not handed in yet: they follow within a minute. */
  waiting: z.number().int(),
  answers: z.record(availabilityAnswer, z.number().int()),
});
export type AvailabilityQuestion = z.infer<typeof availabilityQuestion>;

export const previewQuestion = endpoint({
  method: 'post',
  path: '/api/availability-questions/preview',
  access: 'staff',
  summary: 'Whom a question would reach: how many, how many have no address, how many were asked this week',
  body: questionInput,
  reply: z.object({ reached: z.number().int(), noAddress: z.number().int(), askedLately: z.number().int() }),
});
export const askAvailability = endpoint({
  method: 'post',
  path: '/api/availability-questions',
  access: 'staff',
  summary: 'Ask a department, or a circle, by letter whether they are free; nobody is asked twice a week',
  status: 201,
  body: questionInput,
  reply: availabilityQuestion,
});
export const readQuestions = endpoint({
  method: 'get',
  path: '/api/availability-questions',
  access: 'staff',
  summary: 'What was asked, newest first, with the answers so far',
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  reply: z.object({ questions: z.array(availabilityQuestion) }),
});
export const readQuestionAnswers = endpoint({
  method: 'get',
  path: '/api/availability-questions/:id',
  access: 'staff',
  summary: 'Who answered what',
  params: z.object({ id }),
  reply: z.object({
    question: availabilityQuestion,
    people: z.array(
      z.object({
        slug: z.string(),
        title: z.string(),
        commune: z.string(),
        jobs: z.array(termId),
        answer: availabilityAnswer.nullable(),
        /** Of `partly`: the days one is free. */
        free: z.array(period),
        note: z.string(),
        answeredAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
});

const token = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link of the letter') });
export const askedPerson = z.object({
  name: z.string(),
  lang,
  from: day,
  to: day,
  about: z.string(),
  answer: availabilityAnswer.nullable(),
  /** Of `partly`: the days one is free. */
  free: z.array(period),
  note: z.string(),
  /** False once the days are over. */
  open: z.boolean(),
});
export type AskedPerson = z.infer<typeof askedPerson>;
export const readAsked = endpoint({
  method: 'get',
  path: '/api/availability/:token',
  access: 'anyone',
  summary: 'The question behind a letter’s link',
  params: token,
  reply: askedPerson,
});
/** Opening the link changes nothing, since mail programs open links too: the tap sends this. */
export const answerAsked = endpoint({
  method: 'post',
  path: '/api/availability/:token',
  access: 'anyone',
  summary: 'Answer: free, partly free, taken; it can be changed until the days are over',
  params: token,
  body: z.strictObject({
    answer: availabilityAnswer,
    /** Of `partly`: the days one is free; the others count as taken. */
    free: z.array(period).max(20, 'At most 20 periods').default([]),
    note: words(300).default(''),
  }),
  reply: askedPerson,
});
