import { z } from 'zod';
import { endpoint, lang, point } from '../common/contract';
import { latLng } from '../directory/contract';
import { day } from '../productions/contract';
import { termId } from '../vocabularies/contract';

export * from './availability/contract';

/** How deep the crew is around a place in given days: counts only; names are found by the search, after. */

/** Kilometres of the three circles. */
export const circles = [20, 40, 80] as const;

/** Fewer people than this in a circle: how many are free there is not told, so that no one calendar is read off a count. */
export const leastTold = 3;

const people = z.number().int().nonnegative();
/** Null: no days were asked, or fewer than `leastTold` are known there. */
const told = people.nullable();

const counts = z.object({
  /** Within 20, 40 and 80 km: each circle holds the smaller ones. */
  known: z.tuple([people, people, people]),
  /** Of those, who said to be free on every day asked, and taken on none. */
  free: z.tuple([told, told, told]),
  /** Who said to be taken on one of them. */
  taken: z.tuple([told, told, told]),
});
export type CrewCounts = z.infer<typeof counts>;

export const shootSize = z.enum(['documentary', 'short', 'lowBudget', 'series', 'feature']);
export type ShootSize = z.infer<typeof shootSize>;

export const depthJob = counts.extend({
  job: termId,
  department: termId,
  /** Heads of department among those known within 80 km. */
  heads: z.number().int(),
  /** How many a shoot of the size asked wants; null: none of them, or no size asked. */
  wanted: z.number().int().nullable(),
  /** Wanted and not there within 80 km. */
  lacking: z.number().int(),
});
export type DepthJob = z.infer<typeof depthJob>;

/** A department: people in it, each once however many of its jobs they do; what is wanted of all its jobs. */
export const depthDepartment = depthJob.omit({ job: true });
export type DepthDepartment = z.infer<typeof depthDepartment>;

export const readCrewDepth = endpoint({
  method: 'get',
  path: '/api/crew-depth',
  access: 'anyone',
  summary: 'How many of each job within 20, 40 and 80 km, how many said to be free, what a shoot of a size lacks',
  query: z
    .strictObject({
      near: latLng,
      from: day.optional(),
      to: day.optional(),
      size: shootSize.optional(),
      department: termId.optional(),
      lang: lang.default('fr'),
    })
    .refine(({ from, to }) => (from === undefined) === (to === undefined), {
      path: ['to'],
      message: 'A first and a last day, or neither',
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      message: 'Not before the first day',
    }),
  reply: z.object({
    near: point,
    commune: z.string().nullable(),
    from: day.nullable(),
    to: day.nullable(),
    size: shootSize.nullable(),
    people: counts,
    /** In the order of the vocabulary; those with nobody known and nothing wanted are left out, jobs too. */
    departments: z.array(depthDepartment),
    jobs: z.array(depthJob),
    least: z.number().int(),
    /** Where the crew of a size comes from; an assumption until the desk says otherwise. */
    sizeSource: z.string(),
  }),
});
export type CrewDepth = z.infer<typeof readCrewDepth.reply>;

/** Sent by the page when a question has rested on it for a while: what lacks then is noted, without who asked. */
export const noteCrewNeeds = endpoint({
  method: 'post',
  path: '/api/crew-depth/needs',
  access: 'anyone',
  summary: 'Count what a shoot of a size lacks around a place into what the territory lacks',
  body: z.strictObject({ near: point, size: shootSize }),
  reply: z.object({ noted: z.number().int() }),
});
