import { z } from 'zod';
import { endpoint } from '../../common/contract';
import { economics } from '../../productions/economics/contract';

/** What the desk sets by hand: the goal of each year, and the figures that estimates are made with. */

const count = z.number().int().nonnegative();
export const year = z.coerce
  .number('A year, as in 2019')
  .int()
  .min(1900, 'A year from 1900')
  .max(2200, 'A year up to 2200');

export const goal = z.object({
  year: z.number().int(),
  goal: count.nullable(),
  /** Counted by hand before the record began: stands in place of the records of that year. */
  baseline: count.nullable(),
  note: z.string(),
  changes: z.array(
    z.object({ at: z.iso.datetime(), byName: z.string(), goal: count.nullable(), baseline: count.nullable() }),
  ),
});
export type Goal = z.infer<typeof goal>;

export const readGoals = endpoint({
  method: 'get',
  path: '/api/goals',
  access: 'anyone',
  summary: 'The goal of each year, with what was counted before the record began; who changed what is for staff',
  reply: z.object({ goals: z.array(goal) }),
});

const wanted = z.number('A whole number, as in 60').int().min(0, 'Not below 0').max(10_000, 'At most 10,000');
export const changeGoal = endpoint({
  method: 'put',
  path: '/api/goals/:year',
  access: 'staff',
  summary: 'Set the goal of a year; the change is kept with who and when',
  params: z.object({ year }),
  body: z.strictObject({
    goal: wanted.nullable(),
    baseline: wanted.nullable().default(null),
    note: z.string().trim().max(300, 'At most 300 characters').default(''),
  }),
  reply: goal,
});

const economicsView = economics.extend({ changedAt: z.iso.datetime().nullable(), changedBy: z.string().nullable() });

export const readEconomics = endpoint({
  method: 'get',
  path: '/api/settings/economics',
  access: 'staff',
  summary: 'The figures estimates are made with: rates, prices, index, capture, hours, territory, each with its source',
  reply: economicsView.extend({
    /** By family of type: the median spend a day of our own declared or audited productions, once there are ten. */
    own: z.array(z.object({ types: z.array(z.string()), productions: count, perDay: z.number().int().nullable() })),
    /** What a desk begins with, to go back to. */
    usual: economics,
  }),
});
export const changeEconomics = endpoint({
  method: 'put',
  path: '/api/settings/economics',
  access: 'staff',
  summary: 'Change the figures estimates are made with',
  body: economics,
  reply: economicsView,
});
