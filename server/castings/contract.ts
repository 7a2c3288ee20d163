import { z } from 'zod';
import { endpoint, lang, many } from '../common/contract';
import { day, id } from '../productions/contract';
import { termId } from '../vocabularies/contract';

export * from './applications/contract';
export * from './children/contract';

/** Calls for actors and extras that the desk has checked. A code proves that it did. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);
const both = (most: number) => z.strictObject({ fr: words(most), en: words(most) });
const inOneLanguage = ({ fr, en }: { fr: string; en: string }) => fr !== '' || en !== '';

/** Letters and digits that are not taken for each other, in two groups: `K7MR-2QXA`. */
export const castingCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/, 'Eight signs in two groups, as in K7MR-2QXA');

export const castingStatus = z.enum(['asked', 'checked', 'published', 'closed', 'refused']);
export type CastingStatus = z.infer<typeof castingStatus>;

export const castingRole = z.strictObject({
  id: words(24).min(1),
  name: both(120).refine(inOneLanguage, 'A name in one language'),
  /** `silent`: silhouette; RESEARCH: minimum day rates differ. */
  kind: z.enum(['lead', 'supporting', 'bit', 'silent', 'extra']),
  /** Terms of `plays`; empty: anybody. */
  plays: z.array(termId).max(3),
  ageFrom: z.number().int().min(0).max(100),
  ageTo: z.number().int().min(0).max(100),
  count: z.number().int().min(1).max(5000),
  description: both(1500),
  /** Gross, in whole euros; null: not said, which the page says. */
  pay: z
    .strictObject({ amount: z.number().int().min(0).max(1_000_000), per: z.enum(['day', 'hour', 'project']) })
    .nullable(),
  days: z.number().int().min(0).max(400).nullable(),
});
export type CastingRole = z.infer<typeof castingRole>;
const inOrder = ({ ageFrom, ageTo }: CastingRole) => ageFrom <= ageTo;
/** Under this age only a guardian applies, and nothing of the child is public. */
export const adultAge = 18;

const callFields = z.strictObject({
  title: words(160).min(1, 'The project, or "Feature film" where it is secret'),
  /** A term of `productionTypes`. */
  type: termId,
  company: words(160).min(1, 'The company that engages'),
  summary: both(2000),
  roles: z
    .array(castingRole.refine(inOrder, { path: ['ageTo'], message: 'Not below the first age' }))
    .min(1, 'At least one role')
    .max(60),
  shootFrom: day.nullable(),
  shootTo: day.nullable(),
  place: words(160),
  applyBy: day,
  /** On this day applications are erased by themselves. */
  eraseOn: day,
});
export const callInput = callFields.refine(({ applyBy, eraseOn }) => applyBy <= eraseOn, {
  path: ['eraseOn'],
  message: 'Not before the last day to apply',
});
export type CallInput = z.infer<typeof callInput>;

/** Who asks for a call, and what the desk looked at before it said yes. Never public. */
export const asker = z.strictObject({
  name: words(120).min(1, 'A name'),
  email: z.email('An address, as in name@example.org').max(200),
  phone: words(40).min(6, 'A telephone number the desk can ring back'),
  lang,
  /** SIRET, or the number of a register abroad. */
  companyNumber: words(40),
  website: words(200),
});
export const castingChecks = z.strictObject({
  company: z.boolean(),
  person: z.boolean(),
  project: z.boolean(),
  /** Nobody pays to audition, no photographs are sold. */
  noFee: z.boolean(),
  note: words(1000),
});

/** As the public sees it. */
export const castingCall = callFields.extend({
  code: castingCode,
  status: z.enum(['published', 'closed']),
  checkedOn: day,
  /** Whether one may still apply. */
  open: z.boolean(),
  demo: z.boolean(),
});
export type CastingCall = z.infer<typeof castingCall>;

/** As the desk sees it. */
export const deskCall = callFields.extend({
  id,
  code: castingCode.nullable(),
  status: castingStatus,
  next: z.array(castingStatus),
  asker,
  checks: castingChecks,
  checkedByName: z.string().nullable(),
  checkedOn: day.nullable(),
  reason: z.string(),
  production: id.nullable(),
  applications: z.number().int(),
  minors: z.boolean(),
  /** What the applications came to when they were erased. */
  erased: z.object({ on: day, applications: z.number().int(), people: z.number().int() }).nullable(),
  edition: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type DeskCall = z.infer<typeof deskCall>;

const code = z.object({ code: castingCode });
const ofCall = z.object({ id });

export const readCalls = endpoint({
  method: 'get',
  path: '/api/casting-calls',
  access: 'anyone',
  summary: 'Casting calls that the desk has checked, the next last day first',
  query: z.strictObject({
    q: words(120).default(''),
    kind: many(castingRole.shape.kind),
    plays: many(termId),
    /** In years, of who looks for a role; never kept. */
    age: z.coerce.number().int().min(0).max(100).optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    calls: z.array(castingCall),
  }),
});
export const readCall = endpoint({
  method: 'get',
  path: '/api/casting-calls/:code',
  access: 'anyone',
  summary: 'One casting call by its code',
  params: code,
  reply: castingCall,
});
/** For whoever holds a leaflet or a message: is this real? */
export const checkCall = endpoint({
  method: 'get',
  path: '/api/casting-calls/check/:code',
  access: 'anyone',
  summary: 'Whether a code is of a call that the desk has checked, and what it says',
  params: z.object({ code: z.string().max(40) }),
  reply: z.object({
    verdict: z.enum(['real', 'over', 'unknown']),
    /** As it was read: spaces and lower case do not matter. */
    code: z.string(),
    call: castingCall.nullable(),
  }),
});
export const askForCall = endpoint({
  method: 'post',
  path: '/api/casting-calls',
  access: 'anyone',
  summary: 'Ask the desk to check and publish a casting call',
  status: 201,
  body: z.strictObject({ call: callInput, asker, website: z.string().max(500).default('') }),
  reply: z.object({ email: z.email() }),
});

export const readDeskCalls = endpoint({
  method: 'get',
  path: '/api/desk/casting-calls',
  access: 'staff',
  summary: 'Casting calls at the desk: those that wait to be checked first',
  query: z.strictObject({
    q: words(120).default(''),
    status: many(castingStatus),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(60),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    statuses: z.record(castingStatus, z.number().int()),
    calls: z.array(deskCall),
  }),
});
export const readDeskCall = endpoint({
  method: 'get',
  path: '/api/desk/casting-calls/:id',
  access: 'staff',
  summary: 'One casting call with who asks and what was checked',
  params: ofCall,
  reply: deskCall,
});
export const changeCall = endpoint({
  method: 'patch',
  path: '/api/desk/casting-calls/:id',
  access: 'staff',
  summary: 'Mend a call, tick what was checked, bind it to a production',
  params: ofCall,
  body: callFields.partial().extend({
    checks: castingChecks.optional(),
    production: id.nullable().optional(),
    edition: z.number().int().optional(),
  }),
  reply: deskCall,
});
/** Publishing needs every check ticked; the code is made then, and who asked is told. */
export const moveCall = endpoint({
  method: 'post',
  path: '/api/desk/casting-calls/:id/status',
  access: 'staff',
  summary: 'Publish, close or refuse a call, with the reason where it is refused',
  params: ofCall,
  body: z.strictObject({ to: castingStatus, reason: words(1000).default('') }),
  reply: deskCall,
});
