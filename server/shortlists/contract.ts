import { z } from 'zod';
import { emailInput } from '../accounts/contract';
import { endpoint, lang, point, slug } from '../common/contract';
import { card } from '../listings/contract';
import { day, id } from '../productions/contract';
import { mostItems } from './beside/contract';

export * from './beside/contract';
export * from './journey/contract';

/** What was gathered for one project: places, people and firms, in their order. Money, names and dates as in productions. */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);

/** From a thought to a decision. */
export const itemStatus = z.enum(['idea', 'scouted', 'chosen', 'refused']);
export type ItemStatus = z.infer<typeof itemStatus>;

/** What is written of one entry; each field is edited alone. */
const itemFields = z.strictObject({
  status: itemStatus,
  /** For those who gather: never in a package. */
  note: words(2000),
  /** What it is for, told to whoever the package is sent to: "Lake at dawn. Scenes 12, 13 and 41." */
  pitch: words(600),
  /** The name it bears in a masked package: "A round lake without a house". Empty: its category. */
  alias: words(120),
});
const blankItem = itemFields.extend({
  status: itemStatus.default('idea'),
  note: words(2000).default(''),
  pitch: words(600).default(''),
  alias: words(120).default(''),
});

export const shortlistItem = itemFields.extend({
  id,
  addedByName: z.string(),
  addedAt: z.iso.datetime(),
  /** As the directory shows it today; null: withdrawn since, and nothing of it is kept but one's own words. */
  card: card.nullable(),
});
export type ShortlistItem = z.infer<typeof shortlistItem>;

/** Where the unit sleeps and starts from in the morning. */
export const unitBase = z.strictObject({
  name: words(120).min(1, 'A name, as in "Issoire"'),
  position: point,
});

export const shortlistFields = z.strictObject({
  title: words(120).min(1, 'The project, as in "Les Heures blanches"'),
  /** Whom it is prepared for. */
  company: words(160),
  /** Two or three sentences that open the package. */
  intro: words(1200),
  base: unitBase.nullable(),
  scoutingDay: day.nullable(),
});

export const shortlistMember = z.object({ account: id, name: z.string(), owner: z.boolean() });

export const shortlistView = shortlistFields.extend({
  id,
  items: z.array(shortlistItem),
  members: z.array(shortlistMember),
  /** Addresses asked in that have not come yet. */
  invited: z.array(z.email()),
  /** The production it belongs to, told to the desk only. */
  production: id.nullable(),
  /** Raised with every change. */
  edition: z.number().int(),
  updatedAt: z.iso.datetime(),
  may: z.object({ edit: z.boolean(), invite: z.boolean(), delete: z.boolean(), share: z.boolean() }),
});
export type ShortlistView = z.infer<typeof shortlistView>;

export const shortlistCard = z.object({
  id,
  title: z.string(),
  company: z.string(),
  items: z.number().int(),
  /** Slugs on it: so that every card of the search can say that it is. */
  slugs: z.array(slug),
  members: z.array(z.string()),
  updatedAt: z.iso.datetime(),
});
export type ShortlistCard = z.infer<typeof shortlistCard>;

const ofShortlist = z.object({ id });
const ofItem = z.object({ id, item: id });
/** Cards come in the language asked for, also after a change. */
const inLang = z.strictObject({ lang: lang.default('fr') });
const path = <P extends string>(rest: P) => `/api/shortlists/:id${rest}` as const;

export const readShortlists = endpoint({
  method: 'get',
  path: '/api/shortlists',
  access: 'member',
  summary: 'One’s own shortlists and those one was asked into, the last changed first',
  query: z.strictObject({ q: words(120).default('') }),
  reply: z.object({ shortlists: z.array(shortlistCard) }),
});

/** What was gathered before signing in comes in here whole. */
export const createShortlist = endpoint({
  method: 'post',
  path: '/api/shortlists',
  access: 'member',
  summary: 'Begin a shortlist, with what was gathered before signing in',
  status: 201,
  body: shortlistFields
    .partial()
    .required({ title: true })
    .extend({ items: z.array(blankItem.extend({ slug })).max(mostItems).default([]) }),
  query: inLang,
  reply: shortlistView,
});
export const readShortlist = endpoint({
  method: 'get',
  path: path(''),
  access: 'member',
  summary: 'One shortlist, whole',
  params: ofShortlist,
  query: inLang,
  reply: shortlistView,
});
export const changeShortlist = endpoint({
  method: 'patch',
  path: path(''),
  access: 'member',
  summary: 'Change its title, company, introduction, unit base or scouting day',
  params: ofShortlist,
  body: shortlistFields.partial(),
  query: inLang,
  reply: shortlistView,
});
export const deleteShortlist = endpoint({
  method: 'delete',
  path: path(''),
  access: 'member',
  summary: 'Delete a shortlist with every link to it; it can be brought back for 30 days',
  params: ofShortlist,
  reply: z.object({ id }),
});
export const restoreShortlist = endpoint({
  method: 'post',
  path: path('/restore'),
  access: 'member',
  summary: 'Bring back a shortlist that was deleted; links to it stay void',
  params: ofShortlist,
  query: inLang,
  reply: shortlistView,
});

export const addItem = endpoint({
  method: 'post',
  path: path('/items'),
  access: 'member',
  summary: 'Add a listing; one that is on it already stays as it is',
  status: 201,
  params: ofShortlist,
  body: blankItem.extend({ slug }),
  query: inLang,
  reply: shortlistView,
});
/** To a shortlist that is there already. Repeatable: what is on it stays as it is. */
export const gatherItems = endpoint({
  method: 'post',
  path: path('/gathered'),
  access: 'member',
  summary: 'Add what was gathered before signing in; listings that are gone are passed over',
  params: ofShortlist,
  query: inLang,
  body: z.strictObject({ items: z.array(blankItem.extend({ slug })).max(mostItems) }),
  /** `added`: the entries that were not on it before, so that they can be taken off again. */
  reply: z.object({ shortlist: shortlistView, added: z.array(id) }),
});
export const changeItem = endpoint({
  method: 'patch',
  path: path('/items/:item'),
  access: 'member',
  summary: 'Change the status, note, pitch or alias of an entry',
  params: ofItem,
  body: itemFields.partial(),
  query: inLang,
  reply: shortlistView,
});
export const deleteItem = endpoint({
  method: 'delete',
  path: path('/items/:item'),
  access: 'member',
  summary: 'Take an entry off; added again it has its words back',
  params: ofItem,
  query: inLang,
  reply: shortlistView,
});
export const orderItems = endpoint({
  method: 'put',
  path: path('/order'),
  access: 'member',
  summary: 'Put the entries in this order; entries not named follow in the order they had',
  params: ofShortlist,
  body: z.strictObject({ items: z.array(id).max(mostItems) }),
  query: inLang,
  reply: shortlistView,
});

export const inviteMember = endpoint({
  method: 'post',
  path: path('/members'),
  access: 'member',
  summary: 'Ask somebody in by letter; they join with an account of their own',
  status: 201,
  params: ofShortlist,
  body: z.strictObject({ email: emailInput }),
  query: inLang,
  reply: shortlistView,
});
export const joinShortlist = endpoint({
  method: 'post',
  path: '/api/shortlist-invitations/:token',
  access: 'member',
  summary: 'Come in by the link of the letter',
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link of the letter') }),
  query: inLang,
  reply: shortlistView,
});
export const removeMember = endpoint({
  method: 'delete',
  path: path('/members/:account'),
  access: 'member',
  summary: 'Take somebody off, or leave',
  params: z.object({ id, account: id }),
  reply: z.object({ id }),
});
