import { z } from 'zod';
import { lang, slug } from '../../common/contract';
import { day, euros, id } from '../../productions/contract';
import { termId } from '../../vocabularies/contract';

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);

/** What the making costs in all, in euros; the edges are round, nobody's law. */
export const budgetBand = z.enum(['under_100k', 'under_500k', 'under_2m', 'under_5m', 'over_5m', 'unknown']);

/** Who asks. */
export const enquirer = z.strictObject({
  name: words(120).min(1, 'Your name'),
  company: words(160).default(''),
  role: words(80).default(''),
  email: z.email('An address, as in name@example.org').max(200),
  phone: words(40).default(''),
  lang,
});

/** What a desk needs to know to answer at once; all but the title, the message and who asks may be left open. */
export const enquiryFields = z.strictObject({
  title: words(200).min(1, 'The project, or what it is about'),
  /** A term of `productionTypes`; null: not said. */
  type: termId.nullable().default(null),
  message: words(6000).min(1, 'What you need, in a few words'),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** Whether the dates may move. */
  flexible: z.boolean().default(true),
  shootingDays: z.number().int().min(0).max(400).nullable().default(null),
  /** In one's own words: places wanted, crew wanted, services wanted. */
  places: words(2000).default(''),
  crew: words(2000).default(''),
  services: words(2000).default(''),
  budget: budgetBand.default('unknown'),
  /** Hoped to be spent in the territory. */
  localSpend: euros.nullable().default(null),
  confidential: z.boolean().default(true),
  contact: enquirer,
});
export type EnquiryFields = z.infer<typeof enquiryFields>;

/** As the desk keeps it: who rang may have left a number only. */
export const keptFields = enquiryFields.extend({
  contact: enquirer.extend({ email: enquirer.shape.email.or(z.literal('')) }),
});

/** What the page knew: a listing whose contact is brokered, a shortlist one may see, a search address. */
export const enquiryAbout = z.strictObject({
  listings: z.array(slug).max(50).default([]),
  shortlist: id.nullable().default(null),
  /** Of this site, as in `/?kind=location&near=45.7,3.1`. */
  search: z
    .string()
    .max(1000)
    .regex(/^\/(?![/\\])[^\s\\]*$/, 'An address of this site, as in /?q=lac')
    .nullable()
    .default(null),
});
