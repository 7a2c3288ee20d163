import { z } from 'zod';
import { bilingual, endpoint, point, slug } from '../../common/contract';
import { day } from '../../productions/contract';

/** A day of scouting: which place after which, how far, and in what light. */

export const journeyAsk = z.strictObject({
  slugs: z.array(slug).min(1, 'At least one place').max(40, 'At most 40 places on one journey'),
  /** Where it begins and ends; null: at the first place. */
  base: z
    .strictObject({ name: z.string().trim().max(120), position: point })
    .nullable()
    .default(null),
  day,
  /** Hours and minutes of the territory’s clock. */
  leaveAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Hours and minutes, as in 08:30')
    .default('08:00'),
  /** Minutes spent at each place. */
  stayMinutes: z.number().int().min(5).max(480).default(45),
  /** `best`: the shortest way round; `given`: as they stand. */
  order: z.enum(['best', 'given']).default('best'),
});

export const journeyStop = z.object({
  slug,
  title: z.string(),
  commune: z.string(),
  position: point,
  precision: z.enum(['exact', 'commune']),
  /** From the stop before, by road as it is reckoned. */
  km: z.number().nonnegative(),
  minutes: z.number().int().nonnegative(),
  /** Clock of the territory, `2019-10-14T09:40`. */
  arriveAt: z.string(),
  leaveAt: z.string(),
  sun: z.object({
    /** `09:40`; null: not that day. */
    rise: z.string().nullable(),
    set: z.string().nullable(),
    /** Degrees above the horizon and compass bearing on arrival. */
    altitude: z.number(),
    azimuth: z.number(),
    light: z.enum(['night', 'twilight', 'golden', 'day']),
  }),
  /** What stands against coming that day: closed in this month, after dark. */
  warnings: z.array(z.object({ code: z.enum(['closed', 'dark']), text: bilingual })),
});
export type JourneyStop = z.infer<typeof journeyStop>;

export const journey = z.object({
  day,
  base: z.object({ name: z.string(), position: point }).nullable(),
  stops: z.array(journeyStop),
  /** Back to the base; null without one. */
  back: z.object({ km: z.number(), minutes: z.number().int(), arriveAt: z.string() }).nullable(),
  km: z.number(),
  minutes: z.number().int(),
  /** From the base straight to each place and its minutes: what a unit move costs every morning. */
  fromBase: z.array(z.object({ slug, km: z.number(), minutes: z.number().int() })),
  /** Whether the order is proven the shortest, or good: more than nine places are not tried in every order. */
  proven: z.boolean(),
  /** How kilometres and minutes were reckoned, as it is told beside them. */
  assumptions: z.object({ roadFactor: z.number(), kmPerHour: z.number() }),
});
export type Journey = z.infer<typeof journey>;

export const planJourney = endpoint({
  method: 'post',
  path: '/api/journeys',
  access: 'anyone',
  summary: 'A day of scouting: order, kilometres, rough driving time, sun and opening limits',
  body: journeyAsk,
  reply: journey,
});
