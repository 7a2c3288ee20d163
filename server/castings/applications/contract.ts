import { z } from 'zod';
import { endpoint, lang, many, slug } from '../../common/contract';
import { day, id } from '../../productions/contract';

/** Who applies. Nothing here is ever public; all of it is erased on the day the call names. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);
const needed = (most: number, message: string) => words(most).min(1, message);
const email = z.email('An address, as in name@example.org').max(200);

/** What is agreed to, in the words of this version; kept with the day. */
export const consentVersion = '2026-11';

const shared = {
  roles: z.array(z.string().max(24)).min(1, 'At least one role').max(20),
  message: words(2000).default(''),
  /** Days one can be there, in one's own words. */
  availability: words(500).default(''),
  lang,
  consent: z.literal(true, 'The desk keeps nothing without your agreement'),
  /** A field that people do not see. */
  website: z.string().max(500).default(''),
};
/** Show reels, pages of one's own; never of a child. */
const links = z
  .array(z.url({ protocol: /^https?$/, error: 'A web address' }).max(600))
  .max(5)
  .default([]);
const adult = z.strictObject({
  kind: z.literal('adult'),
  name: needed(120, 'Your name'),
  email,
  phone: words(40).default(''),
  commune: words(80).default(''),
  /** Years. */
  age: z.number('Years, as in 34').int().min(18, 'Under 18 a guardian applies').max(110),
  /** A listing of the directory that is one's own. */
  listing: slug.nullable().default(null),
  heightCm: z.number().int().min(80).max(250).nullable().default(null),
  links,
  ...shared,
});

const revealing = /https?:|www\.|@|\b\d{2,3}\s?(cm|kg)\b|\b1\s?m\s?\d{2}\b/i;
/** RESEARCH §6: no measurements of a child in free text; a web address would lead to its pictures. */
const reserved = (most: number) =>
  words(most)
    .refine((text) => !revealing.test(text), 'Of a child neither measurements nor web addresses')
    .default('');
/** RESEARCH §6: a guardian applies, both parents agree by default, the child agrees too; no listing, no links. */
const child = z.strictObject({
  kind: z.literal('child'),
  guardian: z
    .strictObject({
      name: needed(120, 'Your name'),
      email,
      phone: needed(40, 'A telephone number'),
      relation: z.enum(['parent', 'guardian']),
      bothParents: z.boolean(),
      onlyOneReason: words(300).default(''),
    })
    .refine(({ bothParents, onlyOneReason }) => bothParents || onlyOneReason !== '', {
      path: ['onlyOneReason'],
      message: 'Both parents agree, or say why one does',
    }),
  firstName: needed(60, 'The first name of the child'),
  /** Years at the first shooting day. */
  age: z.number('Years, as in 9').int().min(0).max(17, 'From 18 one applies for oneself'),
  commune: words(80).default(''),
  childAgrees: z.literal(true, 'The child has to want it too'),
  ...shared,
  message: reserved(2000),
  availability: reserved(500),
});
/** Many at once for a crowd: how many of which profile, with one person to ring. */
const group = z.strictObject({
  kind: z.literal('group'),
  name: needed(120, 'Who to ring'),
  email,
  phone: needed(40, 'A telephone number'),
  commune: words(80).default(''),
  /** Adults only. */
  people: z.number().int().min(2).max(500),
  profile: needed(1000, 'Who you are: ages, skills, costumes of your own'),
  links,
  ...shared,
});
export const applicationInput = z.discriminatedUnion('kind', [adult, child, group]);
export type ApplicationInput = z.infer<typeof applicationInput>;

export const applicationStatus = z.enum(['new', 'shortlisted', 'invited', 'chosen', 'declined']);
export const application = z.object({
  id,
  status: applicationStatus,
  at: z.iso.datetime(),
  /** As it was sent; `website` and `consent` aside. */
  kind: z.enum(['adult', 'child', 'group']),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  commune: z.string(),
  age: z.number().int().nullable(),
  people: z.number().int(),
  heightCm: z.number().int().nullable(),
  profile: z.string(),
  message: z.string(),
  availability: z.string(),
  links: z.array(z.string()),
  listing: slug.nullable(),
  guardian: z
    .object({ name: z.string(), relation: z.string(), bothParents: z.boolean(), onlyOneReason: z.string() })
    .nullable(),
  roles: z.array(z.string()),
  consent: z.object({ version: z.string(), at: z.iso.datetime() }),
  /** Of the desk, for the casting director. */
  note: z.string(),
  /** Of a child under 16: what the file for the authorisation still lacks. */
  checklist: z.array(z.object({ id: z.string(), done: z.boolean() })),
});
export type Application = z.infer<typeof application>;
/** As whoever sent it reads it: without what the desk thinks of it. */
export const ownApplication = application.omit({ note: true, status: true });

const code = z.object({ code: z.string().max(40) });
const ofApplication = z.object({ id, application: id });
const token = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link of the letter') });

export const applyToCall = endpoint({
  method: 'post',
  path: '/api/casting-calls/:code/applications',
  access: 'anyone',
  summary: 'Apply: an adult, a guardian for a child, or a group of extras; a letter confirms it and takes it back',
  status: 201,
  params: code,
  body: applicationInput,
  reply: z.object({ email: z.email(), eraseOn: day }),
});
/** From the letter: see what is kept, take it back. */
export const readOwnApplication = endpoint({
  method: 'get',
  path: '/api/casting-applications/:token',
  access: 'anyone',
  summary: 'One’s own application by the link of the letter',
  params: token,
  reply: z.object({ title: z.string(), code: z.string(), application: ownApplication, eraseOn: day }),
});
export const withdrawApplication = endpoint({
  method: 'delete',
  path: '/api/casting-applications/:token',
  access: 'anyone',
  summary: 'Take back and erase one’s own application at once',
  params: token,
  reply: z.object({ erased: z.boolean() }),
});

export const readApplications = endpoint({
  method: 'get',
  path: '/api/desk/casting-calls/:id/applications',
  access: 'staff',
  summary: 'Applications to a call; each reading is noted',
  params: z.object({ id }),
  query: z.strictObject({
    role: many(z.string().max(24)),
    status: many(applicationStatus),
    q: words(120).default(''),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(60),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    /** Role → applications and people, so that extras are found by number. */
    roles: z.record(z.string(), z.object({ applications: z.number().int(), people: z.number().int() })),
    statuses: z.record(applicationStatus, z.number().int()),
    applications: z.array(application),
  }),
});
export const changeApplication = endpoint({
  method: 'patch',
  path: '/api/desk/casting-calls/:id/applications/:application',
  access: 'staff',
  summary: 'Move an application on, note something, tick the file of a child',
  params: ofApplication,
  body: z.strictObject({
    status: applicationStatus.optional(),
    note: words(2000).optional(),
    checklist: z
      .array(z.strictObject({ id: z.string().max(40), done: z.boolean() }))
      .max(30)
      .optional(),
  }),
  reply: application,
});
export const eraseApplication = endpoint({
  method: 'delete',
  path: '/api/desk/casting-calls/:id/applications/:application',
  access: 'staff',
  summary: 'Erase an application for good',
  params: ofApplication,
  reply: z.object({ id }),
});

/** RESEARCH §6: whoever looks at applications leaves a trace. */
export const readReadings = endpoint({
  method: 'get',
  path: '/api/desk/casting-calls/:id/readings',
  access: 'staff',
  summary: 'Who has read the applications to a call, the latest first',
  params: z.object({ id }),
  reply: z.object({ readings: z.array(z.object({ at: z.iso.datetime(), byName: z.string() })) }),
});
