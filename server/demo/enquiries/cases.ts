import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lang } from '../../common/contract';
import { budgetBand, enquiryStatus } from '../../enquiries/contract';

/** An enquiry that nobody sent, with what was said since. */
const demoCase = z.strictObject({
  lang,
  title: z.string(),
  type: z.string(),
  name: z.string(),
  company: z.string(),
  /** Working days before today. */
  ago: z.number().int(),
  state: enquiryStatus,
  message: z.string(),
  /** What the desk answered, after so many hours; what came back, and its last words. */
  answer: z.string().optional(),
  hours: z.number().optional(),
  back: z.string().optional(),
  last: z.string().optional(),
  note: z.string().optional(),
  labels: z.array(z.string()).default([]),
  /** Which of the two of the desk looks after it. */
  who: z.number().int().min(0).max(1).optional(),
  budget: budgetBand.default('unknown'),
  days: z.number().int().optional(),
  spend: z.number().int().optional(),
  places: z.string().default(''),
  crew: z.string().default(''),
  confidential: z.boolean().default(true),
});
export type DemoCase = z.infer<typeof demoCase>;

export const readCases = (): DemoCase[] =>
  z.array(demoCase).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8')));
