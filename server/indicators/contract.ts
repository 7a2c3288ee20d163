import { z } from 'zod';
import { bilingual, endpoint, point } from '../common/contract';
import { day, evidence, id, pipeline, productionStatus } from '../productions/contract';
import { year } from './settings/contract';

export { type Economics, economics, type PriceName, priceName } from '../productions/economics/contract';
export * from './settings/contract';

const count = z.number().int().nonnegative();

/** A point of a line over the year. */
const at = z.object({ day, value: z.number() });

/** A part of the year's productions: one production may stand in several (two départements), so parts need not add up. */
const share = z.object({
  key: z.string(),
  /** What a key that is no term says, as a commune’s name; else the key. */
  label: z.string(),
  productions: count,
  days: z.number(),
});
export type Share = z.infer<typeof share>;

const graded = z.object({ evidence, amount: z.number().int(), productions: count });

export const indicators = z.object({
  year: z.number().int(),
  /** The day the figures are seen from: today, or the last day of a past year. */
  on: day,
  /** `desk`: everything; `public`: released productions only, in every figure. */
  scope: z.enum(['desk', 'public']),
  counted: count,
  goal: count.nullable(),
  previous: z.object({ year: z.number().int(), counted: count, from: z.enum(['records', 'baseline']) }).nullable(),
  /** Where one should be on the day, to a tenth; `ahead` may be negative. Null without a goal. */
  pace: z
    .object({
      expected: z.number(),
      ahead: z.number(),
      /** The years whose first shooting days make the seasonal profile; empty: an assumed one. */
      profileOf: z.array(z.number().int()),
    })
    .nullable(),
  /** Of the whole year: from `low` to `high` in four cases of five. Null once the year is over. */
  forecast: z
    .object({
      low: count,
      mid: z.number(),
      high: count,
      /** `pipeline`: open productions by their status; `season`: the count so far carried on by the profile. */
      method: z.enum(['pipeline', 'season']),
      /** Open productions by status: how many, how many of such came to shoot before, what is expected of them here. */
      pipeline: z.array(
        z.object({
          status: z.enum(pipeline),
          open: count,
          conversion: z.number(),
          /** Past productions that the conversion is known from. */
          basis: count,
          expected: z.number(),
        }),
      ),
      /** Expected of enquiries that have not come yet. */
      toCome: z.number(),
    })
    .nullable(),
  lines: z.object({
    /** Each first shooting day with the count from then on. */
    counted: z.array(at),
    previous: z.array(at),
    pace: z.array(at),
    forecast: z.array(z.object({ day, low: z.number(), mid: z.number(), high: z.number() })),
  }),
  byType: z.array(share),
  /** Twelve: productions by the month of their first shooting day, days by the month they are shot in. */
  byMonth: z.array(z.object({ month: z.number().int().min(1).max(12), productions: count, days: z.number() })),
  /** By country, of France by region (`FR-ara`); empty key: not known. */
  byOrigin: z.array(share),
  byDepartement: z.array(share),
  byCommune: z.array(share.extend({ position: point.nullable() })),
  /**
   * Shot in the year up to the day; of the whole year with what is planned, which the public is not told; up to the
   * same day of the year before.
   */
  days: z.object({ done: z.number(), planned: z.number(), previous: z.number() }),
  /**
   * Whole euros; of each production the part that its days up to the day are of all its days. The public’s money and
   * jobs are always of today, whatever day is asked for: two days side by side would tell of one production. Null for the public where fewer than three productions, or one with over 85 %, would stand behind it. */
  spend: z
    .object({
      total: z.number().int(),
      grades: z.array(graded),
      /** Largest first; a null category is the day rate, which knows none. */
      categories: z.array(
        z.object({
          category: z.string().nullable(),
          amount: z.number().int(),
          grades: z.record(evidence, z.number().int()),
        }),
      ),
      /** Of the year before, up to the same calendar day; of all of it for the public, and null where too few stand behind. */
      previous: z.number().int().nullable(),
    })
    .nullable(),
  support: z
    .object({
      /** Put in by the territory, and by everybody. */
      territorial: z.number().int(),
      all: z.number().int(),
      /** Direct spend per euro of the territory; null where it put in none. */
      leverage: z.number().nullable(),
    })
    .nullable(),
  /** Local people: three measures that are never added up. `known`: productions that say. */
  jobs: z
    .object({
      heads: count,
      jobDays: z.number(),
      fte: z.number(),
      known: count,
      /** As `spend.previous`. */
      previous: z.object({ heads: count, jobDays: z.number(), fte: z.number() }).nullable(),
    })
    .nullable(),
  /** Of the enquiries of the year: how many came to each status, however far they are now. Staff only. */
  funnel: z
    .object({
      steps: z.array(z.object({ status: z.enum(pipeline), reached: count })),
      lost: count,
      cancelled: count,
      reasons: z.array(z.object({ reason: z.string(), productions: count, spend: z.number().int() })),
    })
    .nullable(),
  /** Hours from an enquiry to the first answer; the median of those of the year. Staff only. */
  answers: z
    .object({
      medianHours: z.number().nullable(),
      answered: count,
      unanswered: count,
      oldest: z.iso.datetime().nullable(),
    })
    .nullable(),
});
export type Indicators = z.infer<typeof indicators>;

export const readIndicators = endpoint({
  method: 'get',
  path: '/api/indicators',
  access: 'anyone',
  summary:
    'A year against its goal: counted, pace, forecast, days, spend by evidence, jobs. For the public, of released productions',
  query: z.strictObject({
    year: year.optional(),
    /** Seen from this day of the year, as if it were today; by the public from no day that has not come. */
    on: day.optional(),
    /** What the public sees, for staff. */
    scope: z.enum(['desk', 'public']).optional(),
  }),
  reply: indicators,
});

/** The figures that can be opened. */
export const figure = z.enum([
  'counted',
  'days',
  'spend',
  'support',
  'heads',
  'jobDays',
  'fte',
  'forecast',
  'enquiries',
  'answers',
  'lost',
]);
export type Figure = z.infer<typeof figure>;
/** What a figure is narrowed to: `by=type&key=tv_series`. */
export const narrowing = z.enum([
  'type',
  'month',
  'origin',
  'departement',
  'commune',
  'evidence',
  'category',
  'status',
  'reason',
]);

export const readBehind = endpoint({
  method: 'get',
  path: '/api/indicators/behind',
  access: 'staff',
  summary: 'The productions behind a figure and the formula it comes from; the values add up to the figure',
  query: z.strictObject({
    year,
    on: day.optional(),
    figure,
    by: narrowing.optional(),
    key: z.string().max(80).optional(),
  }),
  reply: z.object({
    formula: bilingual,
    /** Settings that went into it, each with its source: a rate, an index, a price. */
    assumptions: z.array(
      z.object({ label: bilingual, value: bilingual, source: z.string(), asOf: day, assumption: z.boolean() }),
    ),
    /** Of the figure; of a median, the median. */
    total: z.number(),
    unit: z.enum(['productions', 'days', 'euros', 'people', 'jobDays', 'fte', 'hours']),
    rows: z.array(
      z.object({
        id,
        number: z.string(),
        title: z.string(),
        type: z.string(),
        status: productionStatus,
        firstDay: day.nullable(),
        value: z.number(),
        evidence: evidence.nullable(),
        /** The year's part of the production, by its days. */
        share: z.number(),
      }),
    ),
  }),
});
