import { z } from 'zod';
import { bilingual, endpoint, lang, many, slug } from '../../common/contract';
import { day, id } from '../../productions/contract';
import { termId } from '../../vocabularies/contract';
import { enquiryAbout, keptFields } from '../fields/contract';

/** The desk's side of enquiries. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);

/** `new`: nobody has answered; `waiting`: the desk answered, the other side's turn; `toAnswer`: they wrote again. */
export const enquiryStatus = z.enum(['new', 'toAnswer', 'waiting', 'closed', 'spam']);
export type EnquiryStatus = z.infer<typeof enquiryStatus>;

/**
 * What the software notes in the exchange. `assigned` and `unassigned` tell `name`; `made` and `joined` tell `number` and
 * `title` of the production. `noted`: put on record by the desk; `answeredElsewhere`: by telephone, say.
 */
export const enquiryEvent = z.enum([
  'noted',
  'assigned',
  'unassigned',
  'closed',
  'reopened',
  'spam',
  'notSpam',
  'answeredElsewhere',
  'made',
  'joined',
]);
export type EnquiryEvent = z.infer<typeof enquiryEvent>;

export const enquiryMessage = z.object({
  id,
  at: z.iso.datetime(),
  /** `note`: for the desk alone; `event`: written by the software. */
  from: z.enum(['enquirer', 'desk', 'owner', 'note', 'event']),
  byName: z.string(),
  text: z.string(),
  lang: lang.nullable(),
  /** To whom the desk wrote: who asked, or the owner of this listing. */
  listing: slug.nullable(),
  /** Packages that went with it: the page of the shortlist, for those who gather it. The letter alone held the link. */
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  event: z.object({ name: enquiryEvent, values: z.record(z.string(), z.string()) }).nullable(),
  /** By mail or on the page. */
  door: z.enum(['page', 'mail']),
});
export type EnquiryMessage = z.infer<typeof enquiryMessage>;

export const enquiryCard = z.object({
  id,
  /** `2019-D-118`. */
  number: z.string(),
  title: z.string(),
  type: z.string().nullable(),
  status: enquiryStatus,
  contact: z.object({ name: z.string(), company: z.string(), email: z.string(), lang }),
  /** The last words, cut. */
  excerpt: z.string(),
  labels: z.array(z.string()),
  assignee: id.nullable(),
  assigneeName: z.string().nullable(),
  due: day.nullable(),
  unread: z.boolean(),
  production: z.object({ id, number: z.string(), title: z.string() }).nullable(),
  confidential: z.boolean(),
  at: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** Working hours (8 a day, Monday to Friday, without holidays) to the first answer; null: none yet. */
  answerHours: z.number().nonnegative().nullable(),
});
export type EnquiryCard = z.infer<typeof enquiryCard>;

const aboutListing = z.object({ slug, title: z.string(), kind: z.string(), brokered: z.boolean() });
export const enquiryView = enquiryCard.extend({
  fields: keptFields,
  about: enquiryAbout,
  listings: z.array(aboutListing),
  messages: z.array(enquiryMessage),
  /** Productions that may be the same project: a like title or the same address. */
  alike: z.array(z.object({ id, number: z.string(), title: z.string(), status: z.string() })),
  staff: z.array(z.object({ id, name: z.string() })),
  edition: z.number().int(),
});
export type EnquiryView = z.infer<typeof enquiryView>;

const ofEnquiry = z.object({ id });

export const readEnquiries = endpoint({
  method: 'get',
  path: '/api/enquiries',
  access: 'staff',
  summary: 'The inbox: what waits first, with the count of each status and the answer time of the last 90 days',
  query: z.strictObject({
    q: words(120).default(''),
    status: many(enquiryStatus),
    assignee: many(z.string().max(24)),
    label: many(z.string().max(40)),
    needs: many(z.enum(['late', 'unassigned', 'unread'])),
    /** Those that became this production, or joined it. */
    production: id.optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(60),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    statuses: z.record(enquiryStatus, z.number().int()),
    labels: z.array(z.object({ label: z.string(), count: z.number().int() })),
    items: z.array(enquiryCard),
    staff: z.array(z.object({ id, name: z.string() })),
    /** Of enquiries of the last 90 days; null: none was answered. */
    answerTime: z.object({ medianHours: z.number().nullable(), answered: z.number().int(), within8: z.number().int() }),
  }),
});
export const readEnquiry = endpoint({
  method: 'get',
  path: '/api/enquiries/:id',
  access: 'staff',
  summary: 'One enquiry with its exchange',
  params: ofEnquiry,
  reply: enquiryView,
});
export const changeEnquiry = endpoint({
  method: 'patch',
  path: '/api/enquiries/:id',
  access: 'staff',
  summary: 'Assign, label, set a due day, close, mark as spam or not, mark as read',
  params: ofEnquiry,
  body: z.strictObject({
    status: enquiryStatus.optional(),
    assignee: id.nullable().optional(),
    labels: z.array(words(40).min(1)).max(12).optional(),
    due: day.nullable().optional(),
    unread: z.boolean().optional(),
  }),
  reply: enquiryView,
});
export const addMessage = endpoint({
  method: 'post',
  path: '/api/enquiries/:id/messages',
  access: 'staff',
  summary: 'Answer by letter, ask the owner of a listing, or note something for the desk',
  status: 201,
  params: ofEnquiry,
  body: z.strictObject({
    to: z.enum(['enquirer', 'owner', 'note']).default('enquirer'),
    /** The listing whose owner is asked, where `to` is `owner`. */
    listing: slug.nullable().default(null),
    /** Of the letter around the words; null: the language of whoever gets it. */
    lang: lang.nullable().default(null),
    text: words(10_000).min(1, 'Some words'),
    /** The template it was begun with, counted as used. */
    template: id.nullable().default(null),
    /** Shortlists of one's own that go with it as packages. */
    shortlists: z
      .array(
        z.strictObject({
          shortlist: id,
          masked: z.boolean().default(true),
          days: z.number().int().min(1).max(365).default(30),
        }),
      )
      .max(5)
      .default([]),
    close: z.boolean().default(false),
  }),
  reply: enquiryView,
});
/** One click: a production of this enquiry, or this enquiry to a production. */
export const bindProduction = endpoint({
  method: 'post',
  path: '/api/enquiries/:id/production',
  access: 'staff',
  summary: 'Make a production of an enquiry, or join one; enquired and answered are taken over as they happened',
  params: ofEnquiry,
  body: z.strictObject({
    /** Null: make one. */
    production: id.nullable().default(null),
    /** Of a production to be made, where the enquiry does not say: without either, `type` is asked for. */
    type: termId.nullable().default(null),
  }),
  reply: enquiryView,
});
/** Who rang can be reached one way or the other. */
export const notedFields = keptFields.refine(({ contact: { email, phone } }) => email !== '' || phone !== '', {
  path: ['contact', 'phone'],
  message: 'A number or an address, to answer them',
});
export const noteCall = endpoint({
  method: 'post',
  path: '/api/desk-enquiries',
  access: 'staff',
  summary: 'Put an enquiry that came by telephone or mail on record',
  status: 201,
  body: notedFields,
  reply: enquiryView,
});

/** Answers the desk gives often, in two languages; `{name}` and `{title}` are filled in. */
export const enquiryTemplate = z.object({
  id,
  name: bilingual,
  text: bilingual,
  used: z.number().int(),
  updatedAt: z.iso.datetime(),
});
export type EnquiryTemplate = z.infer<typeof enquiryTemplate>;
const templateInput = z.strictObject({
  name: z.strictObject({ fr: words(80), en: words(80) }).refine(({ fr, en }) => fr || en, 'A name in one language'),
  text: z.strictObject({ fr: words(6000), en: words(6000) }).refine(({ fr, en }) => fr || en, 'Text in one language'),
});
export const readTemplates = endpoint({
  method: 'get',
  path: '/api/enquiry-templates',
  access: 'staff',
  summary: 'Templates of answers, the most used first',
  reply: z.object({ templates: z.array(enquiryTemplate) }),
});
export const createTemplate = endpoint({
  method: 'post',
  path: '/api/enquiry-templates',
  access: 'staff',
  summary: 'Keep an answer as a template',
  status: 201,
  body: templateInput,
  reply: enquiryTemplate,
});
export const changeTemplate = endpoint({
  method: 'put',
  path: '/api/enquiry-templates/:id',
  access: 'staff',
  summary: 'Write a template anew',
  params: ofEnquiry,
  body: templateInput,
  reply: enquiryTemplate,
});
export const deleteTemplate = endpoint({
  method: 'delete',
  path: '/api/enquiry-templates/:id',
  access: 'staff',
  summary: 'Delete a template',
  params: ofEnquiry,
  reply: z.object({ id }),
});
