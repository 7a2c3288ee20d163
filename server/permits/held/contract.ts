import { z } from 'zod';
import { bilingual, endpoint, many } from '../../common/contract';
import { day, id } from '../../productions/contract';
import { permitNeed } from '../rules/contract';

/** Permits of a production: what was asked, what is complete, granted, refused, expiring. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);

/** `completed`: the authority has the whole file. */
export const permitStatus = z.enum(['toFile', 'requested', 'completed', 'granted', 'refused', 'notNeeded']);
export type PermitStatus = z.infer<typeof permitStatus>;

const permitFields = z.strictObject({
  authority: words(160).min(1, 'Who is asked'),
  subject: words(200),
  places: z.array(words(160).min(1)).max(100),
  needs: z.array(permitNeed).max(30),
  contact: words(300),
  fileBy: day.nullable(),
  filedOn: day.nullable(),
  decidedOn: day.nullable(),
  /** What was granted holds from and to. */
  validFrom: day.nullable(),
  validTo: day.nullable(),
  /** The authority's own number. */
  reference: words(80),
  note: words(2000),
});

export const permitFile = z.object({ id, name: z.string(), type: z.string(), bytes: z.number().int() });
export const permit = permitFields.extend({
  id,
  production: id,
  rule: id.nullable(),
  status: permitStatus,
  next: z.array(permitStatus),
  history: z.array(z.object({ status: permitStatus, at: z.iso.datetime(), byName: z.string() })),
  documents: z.array(z.object({ name: bilingual, done: z.boolean() })),
  files: z.array(permitFile),
  /** Past its day and not filed; or granted and ending within a week, or ended while shooting goes on. */
  alert: z.enum(['late', 'soon', 'expiring', 'expired']).nullable(),
  edition: z.number().int(),
});
export type Permit = z.infer<typeof permit>;

const ofProduction = z.object({ id });
const ofPermit = z.object({ id, permit: id });
const path = <P extends string>(rest: P) => `/api/productions/:id/permits${rest}` as const;
const permits = z.object({ permits: z.array(permit) });

export const readPermits = endpoint({
  method: 'get',
  path: path(''),
  access: 'staff',
  summary: 'Permits of a production, the next to file first',
  params: ofProduction,
  reply: permits,
});
export const addPermit = endpoint({
  method: 'post',
  path: path(''),
  access: 'staff',
  summary: 'Add a permit by hand',
  status: 201,
  params: ofProduction,
  body: permitFields.partial().required({ authority: true }),
  reply: permits,
});
/** Places and first day are those of its shoots; what stands already is not made twice. */
export const planProductionPermits = endpoint({
  method: 'post',
  path: path('/plan'),
  access: 'staff',
  summary: 'Make the permits that its places, these needs and its first day ask for',
  params: ofProduction,
  body: z.strictObject({ needs: z.array(permitNeed).max(30).default([]), firstDay: day.nullable().default(null) }),
  reply: permits.extend({ added: z.number().int() }),
});
export const changePermit = endpoint({
  method: 'patch',
  path: path('/:permit'),
  access: 'staff',
  summary: 'Change fields of a permit, its step, or which documents are in hand',
  params: ofPermit,
  body: permitFields.partial().extend({
    status: permitStatus.optional(),
    documents: z
      .array(z.strictObject({ name: bilingual, done: z.boolean() }))
      .max(30)
      .optional(),
    edition: z.number().int().optional(),
  }),
  reply: permits,
});
export const deletePermit = endpoint({
  method: 'delete',
  path: path('/:permit'),
  access: 'staff',
  summary: 'Take a permit out',
  params: ofPermit,
  reply: permits,
});
export const addPermitFiles = endpoint({
  method: 'post',
  path: path('/:permit/files'),
  access: 'staff',
  summary: 'Keep documents of a permit: up to five files of 15 MB as `files`',
  status: 201,
  files: 'files',
  params: ofPermit,
  reply: permits,
});
export const readPermitFile = endpoint({
  method: 'get',
  path: path('/:permit/files/:file'),
  access: 'staff',
  summary: 'A document of a permit, as it was sent',
  params: ofPermit.extend({ file: id }),
  reply: z.unknown(),
});
export const deletePermitFile = endpoint({
  method: 'delete',
  path: path('/:permit/files/:file'),
  access: 'staff',
  summary: 'Take a document out',
  params: ofPermit.extend({ file: id }),
  reply: permits,
});
/** Across productions: what the desk has to file this week. */
export const readDuePermits = endpoint({
  method: 'get',
  path: '/api/permits',
  access: 'staff',
  summary: 'Permits of all productions that are late, due soon or expiring',
  query: z.strictObject({
    alert: many(z.enum(['late', 'soon', 'expiring', 'expired'])),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  reply: z.object({
    total: z.number().int(),
    permits: z.array(permit.extend({ title: z.string(), number: z.string() })),
  }),
});
export const exportProductionPermits = endpoint({
  method: 'get',
  path: '/api/productions/:id/permits.ics',
  access: 'staff',
  summary: 'The deadlines of its permits as a calendar file',
  params: ofProduction,
  query: z.strictObject({ lang: z.enum(['fr', 'en']).default('fr') }),
  reply: z.unknown(),
});
