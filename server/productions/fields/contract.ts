import { z } from 'zod';
import { point, slug } from '../../common/contract';
import { termId } from '../../vocabularies/contract';

/**
 * What the record of a production is made of. Money is in whole euros without tax, days are calendar days of the
 * territory's clock (`2019-10-14`), counts are whole and never negative.
 */

export const day = z.iso.date('A day as year-month-day, as in 2019-10-14');
export type Day = z.infer<typeof day>;

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);
const wordsNeeded = (most: number) => words(most).min(1, 'Some words');
const count = (most: number) =>
  z.number('A whole number, as in 12').int('A whole number').min(0, 'Not below 0').max(most, `At most ${most}`);
export const euros = count(1_000_000_000);
export const id = z.string().regex(/^[0-9a-f]{24}$/, 'An id of 24 hexadecimal digits');

/** Where a project stands. The first five are the way from the first call to the end; two are ways out. */
export const productionStatus = z.enum([
  'enquiry',
  'scouting',
  'preparation',
  'shooting',
  'wrapped',
  'lost',
  'cancelled',
]);
export type ProductionStatus = z.infer<typeof productionStatus>;
/** In their order on the board. */
export const pipeline = ['enquiry', 'scouting', 'preparation', 'shooting', 'wrapped'] as const;
export type PipelineStatus = (typeof pipeline)[number];

/** How well a line of spend is known, best first; RESEARCH: A audited, B declared, C from volumes, D by the day. */
export const evidence = z.enum(['audited', 'declared', 'computed', 'dayRate']);
export type Evidence = z.infer<typeof evidence>;

export const companyRole = z.enum(['delegate', 'executive', 'coproducer', 'broadcaster', 'agency', 'other']);
/** `delegate`: production déléguée, who carries the film; `executive`: production exécutive, the line producer. */
export const company = z.strictObject({
  name: wordsNeeded(160),
  role: companyRole,
  town: words(80).default(''),
});
export type Company = z.infer<typeof company>;

export const origin = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/, 'A country as two capital letters, as in FR'),
  /** Of France only: a term of `frenchRegions`. */
  region: termId.nullable().default(null),
});

/** Where one shoots: a listing of the directory, a commune, or words for what is neither. */
export const shootPlace = z.strictObject({
  name: words(160).default(''),
  listing: slug.nullable().default(null),
  address: words(200).default(''),
  commune: words(80).default(''),
  insee: z
    .string()
    .regex(/^(\d{5}|2[AB]\d{3})$/, 'Five signs, as in 63113')
    .nullable()
    .default(null),
  /** Code of the département; null where it is not known. */
  departement: z
    .string()
    .regex(/^(\d{2,3}|2[AB])$/, 'The code of a département, as in 63')
    .nullable()
    .default(null),
  position: point.nullable().default(null),
});
export type ShootPlace = z.infer<typeof shootPlace>;

/** `pickup`: shots added after the wrap; `reshoot`: scenes made again. Neither counts the production anew. */
export const shootKind = z.enum(['main', 'secondUnit', 'pickup', 'reshoot']);

const shootFields = {
  kind: shootKind.default('main'),
  from: day,
  to: day,
  /** Shooting days between the two; null: every calendar day is one. */
  days: count(400).nullable().default(null),
  places: z.array(shootPlace).max(200).default([]),
  note: words(500).default(''),
};
/** Days from the first to the last: longer than any shoot, so a year that was typed wrong. */
export const longestPeriod = 731;
const dayMs = 86_400_000;
const between = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / dayMs;
const inOrder = ({ from, to }: { from: string; to: string }) => from <= to;
const fitting = ({ from, to, days }: { from: string; to: string; days: number | null }) =>
  days === null || !inOrder({ from, to }) || days <= between({ from, to }) + 1;
export const shootInput = z
  .strictObject(shootFields)
  .refine(inOrder, { path: ['to'], message: 'The last day is not before the first' })
  .refine((period) => !(between(period) > longestPeriod), {
    path: ['to'],
    message: 'Two years after the first day at most',
  })
  .refine(fitting, { path: ['days'], message: 'Not more days than there are between the first and the last' });
export type ShootInput = z.infer<typeof shootInput>;
export const shoot = z.strictObject({ id, ...shootFields });
export type Shoot = z.infer<typeof shoot>;

/** Of crew, cast or extras. A person who works ten days is one head and ten job-days. Null: not known. */
export const workforce = z.strictObject({
  heads: count(100_000).nullable().default(null),
  jobDays: count(1_000_000).nullable().default(null),
  localHeads: count(100_000).nullable().default(null),
  localJobDays: count(1_000_000).nullable().default(null),
});
export type Workforce = z.infer<typeof workforce>;
export const people = z.strictObject({ crew: workforce, cast: workforce, extras: workforce });
export type People = z.infer<typeof people>;

export const volumes = z.strictObject({
  roomNights: count(1_000_000).nullable().default(null),
  meals: count(1_000_000).nullable().default(null),
  vehicleDays: count(1_000_000).nullable().default(null),
});
export type Volumes = z.infer<typeof volumes>;

const spendFields = {
  /** A term of `spendCategories`. */
  category: termId,
  amount: euros,
  evidence,
  note: words(300).default(''),
};
export const spendInput = z.strictObject(spendFields);
export type SpendInput = z.infer<typeof spendInput>;
export const spendLine = z.strictObject({
  id,
  ...spendFields,
  source: z.enum(['desk', 'wrap', 'import']),
  at: z.iso.datetime(),
  byName: z.string(),
});
export type SpendLine = z.infer<typeof spendLine>;

const supportFields = {
  /** Who gives: a fund, a region, the CNC. */
  from: wordsNeeded(160),
  amount: euros,
  /** Whether the territory put it in: what leverage is measured on. */
  territorial: z.boolean().default(true),
  note: words(300).default(''),
};
export const supportInput = z.strictObject(supportFields);
export type SupportInput = z.infer<typeof supportInput>;
export const supportLine = z.strictObject({ id, ...supportFields });
export type SupportLine = z.infer<typeof supportLine>;

const taskFields = {
  text: wordsNeeded(300),
  due: day.nullable().default(null),
  /** An account of the desk; null: whoever looks after the production. */
  assignee: id.nullable().default(null),
};
export const taskInput = z.strictObject(taskFields);
export const task = z.strictObject({ id, ...taskFields, doneAt: z.iso.datetime().nullable() });
export type Task = z.infer<typeof task>;

/** What is hoped for before there is a shoot with dates. */
export const expected = z.strictObject({
  /** The first shooting day, as well as it is known: `2020`, `2020-02` or `2020-02-14`. */
  from: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'A year, month or day, as in 2020, 2020-02 or 2020-02-14')
    .nullable()
    .default(null),
  days: count(400).nullable().default(null),
  /** In the territory. */
  spend: euros.nullable().default(null),
});

export const contact = z.strictObject({
  name: words(120).default(''),
  role: words(80).default(''),
  email: z.union([z.literal(''), z.email('An address, as in name@example.org')]).default(''),
  phone: words(40).default(''),
  lang: z.enum(['fr', 'en']).default('fr'),
});
export type Contact = z.infer<typeof contact>;

export const release = z.strictObject({
  /** First showing to the public: cinema, channel or platform. */
  on: day.nullable().default(null),
  distributor: words(160).default(''),
  /** Festivals, prizes, audience, visitors who came for it. */
  afterlife: words(3000).default(''),
  links: z
    .array(z.strictObject({ label: words(120), url: z.url({ protocol: /^https?$/, error: 'A web address' }) }))
    .max(20)
    .default([]),
});

/** Why a project went elsewhere, with what was lost by it. */
export const loss = z.strictObject({
  /** A term of `lossReasons`. */
  reason: termId,
  note: words(1000).default(''),
  /** Where it is shot instead. */
  wentTo: words(160).default(''),
  spend: euros.nullable().default(null),
});
export type Loss = z.infer<typeof loss>;

const blankWork = { heads: null, jobDays: null, localHeads: null, localJobDays: null };
export const blankPeople: People = { crew: blankWork, cast: blankWork, extras: blankWork };

/** The fields that are edited one by one. No defaults here: an edit must leave alone what it does not name. */
export const productionFields = z.strictObject({
  title: wordsNeeded(200),
  /** A term of `productionTypes`. */
  type: termId,
  /** As the trade writes it: `6 × 52 min`, `90 min`, `35 mm`. */
  format: words(80),
  /** Of a series that comes back: each season is a production of its own. */
  season: count(200).nullable(),
  companies: z.array(company).max(20),
  directors: z.array(wordsNeeded(120)).max(20),
  origin: origin.nullable(),
  synopsis: words(5000),
  /** A term of `leadSources`. */
  leadSource: termId.nullable(),
  leadNote: words(300),
  contact: contact,
  /** An account of the desk. */
  staff: id.nullable(),
  /** When the first call or letter came; null: never an enquiry here, learnt of or imported afterwards. */
  enquiredAt: z.iso.datetime().nullable(),
  /** When the desk first answered. */
  answeredAt: z.iso.datetime().nullable(),
  expected: expected,
  prepDays: count(1000).nullable(),
  wrapDays: count(1000).nullable(),
  people: people,
  volumes: volumes,
  /** True until the production agrees to be named: nothing public says it exists. */
  confidential: z.boolean(),
  /** From this day on it is public without another hand; null: a person decides. */
  publicFrom: day.nullable(),
  /** What the public may read of it. */
  publicNote: words(1000),
  release: release,
});
export type ProductionFields = z.infer<typeof productionFields>;
