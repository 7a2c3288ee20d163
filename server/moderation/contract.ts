import { z } from 'zod';
import { endpoint, lang, listingKind, slug } from '../common/contract';
import { edition, formPhoto, formView } from '../editing/contract';
import { historyAction, listingStatus, photoView } from '../listings/contract';

/** Why an item is in the queue. A suspected duplicate is also new or changed; the tab shows it apart. */
export const queueTab = z.enum(['all', 'new', 'changed', 'duplicate', 'claim']);
export type QueueTab = z.infer<typeof queueTab>;

export const queueItem = z.object({
  slug,
  kind: listingKind,
  title: z.string(),
  commune: z.string(),
  what: z.enum(['new', 'changed', 'claim']),
  /** Fields that are changed, by name; for a new listing all that are filled in. */
  fields: z.array(z.string()),
  newPhotos: z.number().int(),
  /** Ids of the terms that say what it is: jobs, services, categories. */
  terms: z.array(z.string()),
  twins: z.number().int(),
  submittedAt: z.iso.datetime(),
  edition,
  owner: z.string().nullable(),
});
export type QueueItem = z.infer<typeof queueItem>;

export const readQueue = endpoint({
  method: 'get',
  path: '/api/moderation',
  access: 'staff',
  summary: 'What waits for the desk, oldest first',
  query: z.strictObject({
    tab: queueTab.default('all'),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: z.object({
    total: z.number().int(),
    counts: z.record(queueTab, z.number().int()),
    items: z.array(queueItem),
  }),
});

/** Why two listings are suspected to be one. */
export const twinReason = z.enum(['title', 'siret', 'email', 'phone']);
export const twin = z.object({
  slug,
  kind: listingKind,
  title: z.string(),
  commune: z.string(),
  status: listingStatus,
  why: z.array(twinReason),
  /** Metres between the two spots; null where one has none. */
  metres: z.number().nullable(),
});
export type Twin = z.infer<typeof twin>;

export const historyEvent = z.object({
  at: z.iso.datetime(),
  /** Name of who did it; null for the desk's own jobs. */
  by: z.string().nullable(),
  action: historyAction,
  reason: z.string().nullable(),
  fields: z.array(z.string()),
  /** The version this made, which can be restored. */
  version: z.string().nullable(),
});
export type HistoryEvent = z.infer<typeof historyEvent>;

export const fieldChange = z.object({
  field: z.string(),
  /** As published, and as proposed; null where empty. */
  before: z.unknown(),
  after: z.unknown(),
  by: z.string().nullable(),
});
export type FieldChange = z.infer<typeof fieldChange>;

export const review = z.object({
  slug,
  kind: listingKind,
  title: z.string(),
  commune: z.string(),
  status: listingStatus,
  edition,
  /** Whether something waits for a decision. */
  waiting: z.boolean(),
  /** How many versions were published so far. */
  versions: z.number().int(),
  changes: z.array(fieldChange),
  unchanged: z.number().int(),
  photos: z.object({ before: z.array(photoView), after: z.array(formPhoto), changed: z.boolean() }),
  missing: z.record(z.string(), z.string()),
  owner: z
    .object({
      id: z.string(),
      name: z.string(),
      organisation: z.string(),
      email: z.string(),
      /** The language of the letters that go there. */
      lang,
      verified: z.boolean(),
      trusted: z.boolean(),
      /** Of all this owner's submissions. */
      published: z.number().int(),
      refused: z.number().int(),
    })
    .nullable(),
  /** Null where there is none to check. */
  siretValid: z.boolean().nullable(),
  twins: z.array(twin),
  /** How many listings were compared. */
  compared: z.number().int(),
  claims: z.array(
    z.object({
      account: z.string(),
      name: z.string(),
      organisation: z.string(),
      email: z.string(),
      message: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  history: z.array(historyEvent),
});
export type Review = z.infer<typeof review>;

const bySlug = z.object({ slug });
const reason = z.string().trim().max(2000, 'At most 2000 characters');
const neededReason = reason.min(3, 'The reason reaches the owner: a sentence');

export const readReview = endpoint({
  method: 'get',
  path: '/api/moderation/:slug',
  access: 'staff',
  summary: 'One listing with all a decision needs: before and after, owner, duplicates, history',
  params: bySlug,
  reply: review,
});

export const publishListing = endpoint({
  method: 'post',
  path: '/api/listings/:slug/publish',
  access: 'staff',
  summary:
    'Publish the working copy, or only the `fields` named; the others go back to the owner with the reason. A conflict when it was edited since `edition`',
  params: bySlug,
  body: z
    .strictObject({
      edition: edition.optional(),
      /** Fields agreed to; all when absent. */
      fields: z.array(z.string().max(60)).max(100).optional(),
      /** Pictures that were seen; others stay in the working copy. All when absent. */
      photos: z.array(z.string().max(64)).max(60).optional(),
      reason: reason.optional(),
    })
    .optional(),
  reply: formView,
});

export const rejectListing = endpoint({
  method: 'post',
  path: '/api/listings/:slug/reject',
  access: 'staff',
  summary: 'Ask the owner for changes, or refuse; the reason reaches the owner by letter',
  params: bySlug,
  body: z.strictObject({
    edition: edition.optional(),
    outcome: z.enum(['changes', 'refused']).default('refused'),
    reason: neededReason,
  }),
  reply: formView,
});

export const decideMany = endpoint({
  method: 'post',
  path: '/api/moderation/decisions',
  access: 'staff',
  summary: 'One decision for several listings; each is told apart how it went',
  body: z.strictObject({
    decision: z.enum(['publish', 'changes', 'refused', 'archive']),
    items: z
      .array(z.strictObject({ slug, edition: edition.optional() }))
      .min(1)
      .max(100),
    reason: reason.default(''),
  }),
  reply: z.object({
    outcomes: z.array(z.object({ slug, done: z.boolean(), problem: z.string().nullable() })),
  }),
});

export const readVersion = endpoint({
  method: 'get',
  path: '/api/listings/:slug/versions/:version',
  access: 'staff',
  summary: 'An earlier published version, to look at before it is put back: what would change, field by field',
  params: z.object({ slug, version: z.string().max(40) }),
  reply: z.object({
    at: z.iso.datetime(),
    /** Name of who published it. */
    by: z.string().nullable(),
    /** `before` as it stands now, `after` as that version says. */
    changes: z.array(fieldChange),
    photos: z.object({ before: z.array(photoView), after: z.array(photoView), changed: z.boolean() }),
  }),
});

export const restoreVersion = endpoint({
  method: 'post',
  path: '/api/listings/:slug/restore',
  access: 'staff',
  summary: 'Put an earlier published version back; what stands now stays in the history',
  params: bySlug,
  body: z.strictObject({ version: z.string().max(40), edition: edition.optional() }),
  reply: formView,
});

export const readHistory = endpoint({
  method: 'get',
  path: '/api/listings/:slug/history',
  access: 'member',
  summary: 'Who did what to a listing, newest first: for its owner and the desk',
  params: bySlug,
  reply: z.object({ history: z.array(historyEvent) }),
});

export const markDistinct = endpoint({
  method: 'post',
  path: '/api/listings/:slug/distinct',
  access: 'staff',
  summary: 'This listing is not the same as another that looks like it: the pair is suspected no more',
  params: bySlug,
  body: z.strictObject({ from: slug }),
  reply: z.object({ twins: z.array(twin) }),
});

export const mergeListing = endpoint({
  method: 'post',
  path: '/api/listings/:slug/merge',
  access: 'staff',
  summary:
    'This listing is the same as another: what the other does not say is taken over, this one is archived and its address leads there',
  params: bySlug,
  body: z.strictObject({ into: slug }),
  reply: formView,
});

export const answerClaim = endpoint({
  method: 'post',
  path: '/api/listings/:slug/claims/:account',
  access: 'staff',
  summary: 'Give a listing to the member who claims it, or say no',
  params: z.object({ slug, account: z.string().regex(/^[0-9a-f]{24}$/) }),
  body: z.strictObject({ accept: z.boolean(), reason: reason.default('') }),
  reply: z.object({ answered: z.literal(true) }),
});
