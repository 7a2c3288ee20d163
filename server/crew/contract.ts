import { z } from 'zod';
import { endpoint, lang, point } from '../common/contract';
import { latLng } from '../directory/contract';
import { day } from '../productions/contract';
import { termId } from '../vocabularies/contract';

export * from './availability/contract';

/** How deep the crew is around a place in given days: counts only; names are found by the search, after. */

/** Kilometres of the three circles. */
export const circles = [20, 40, 80] as const;

const counts = z.object({
  /** Within 20, 40 and 80 km: each circle holds the smaller ones. */
  known: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
  /** Of those, who said to be free on every day asked. */
  free: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
  /** Who said to be taken on one of them. */
  taken: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
});

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
    jobs: z.array(depthJob),
    /** Fewer than this are told as such, never with dates: so that no one person's calendar is read off. */
    least: z.number().int(),
    /** Where the crew of a size comes from; an assumption until the desk says otherwise. */
    sizeSource: z.string(),
  }),
});
export type CrewDepth = z.infer<typeof readCrewDepth.reply>;
