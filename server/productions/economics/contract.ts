import { z } from 'zod';
import { termId } from '../../vocabularies/contract';
import { day, euros } from '../fields/contract';

/** Where a figure comes from: shown beside it, never left out. */
const sourced = {
  source: z.string().trim().min(1, 'Where the figure comes from').max(300),
  /** The day of the figure, or of the last look at it. */
  asOf: day,
  /** True for what nobody has measured: labelled so wherever it is used. */
  assumption: z.boolean(),
};

/** What one shooting day of a type leaves in a region, in euros of the year of its prices. */
const dayRate = z.strictObject({
  /** Terms of `productionTypes`. */
  types: z.array(termId).min(1).max(40),
  /** Fine print for the reader, as in "low-budget feature". */
  label: z.strictObject({ fr: z.string().max(80), en: z.string().max(80) }),
  /** Euros a day. */
  amount: euros,
  pricesOf: z.number().int().min(1990).max(2200),
  ...sourced,
});

/** The prices that volumes are turned into money with, euros each. */
const unitPrice = z.strictObject({ amount: euros, ...sourced });
export const priceName = z.enum(['crewDay', 'castDay', 'extraDay', 'roomNight', 'meal', 'vehicleDay']);
export type PriceName = z.infer<typeof priceName>;

const factor = z.strictObject({ value: z.number().positive().max(1_000_000), ...sourced });

export const economics = z.strictObject({
  /** Codes of the départements that count as here; empty: everywhere. */
  territory: z.array(z.string().regex(/^(\d{2,3}|2[AB])$/, 'The code of a département, as in 63')).max(101),
  dayRates: z.array(dayRate).max(40),
  /** What a day leaves of a type that no rate names. */
  otherRate: dayRate.omit({ types: true, label: true }),
  /** Year → price level; of a year it does not know the nearest one before stands. */
  index: z.strictObject({
    levels: z.record(z.string().regex(/^\d{4}$/, 'A year'), z.number().positive()),
    ...sourced,
  }),
  /** Share of a region's rate that stays in this territory, from 0 to 1. */
  localCapture: factor.refine(({ value }) => value <= 1, { path: ['value'], message: 'From 0 to 1' }),
  prices: z.record(priceName, unitPrice),
  /** Hours of one paid day, and of one full-time year. */
  hoursPerDay: factor,
  hoursPerYear: factor,
});
export type Economics = z.infer<typeof economics>;
