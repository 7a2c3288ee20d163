import { z } from 'zod';
import { endpoint, listingKind, slug } from '../common/contract';
import { type FreshnessSettings, type FreshnessStage, freshnessSettings, freshnessStage } from '../listings/contract';

export { type FreshnessSettings, type FreshnessStage, freshnessSettings, freshnessStage };

/** Each stage stands at least a day after the one before. */
const inOrder = freshnessSettings
  .refine(({ remindAfter, sinkAfter }) => remindAfter < sinkAfter, {
    path: ['sinkAfter'],
    message: 'Later than the reminder',
  })
  .refine(({ sinkAfter, expireAfter }) => sinkAfter < expireAfter, {
    path: ['expireAfter'],
    message: 'Later than the sinking',
  });

const settingsView = freshnessSettings.extend({
  changedAt: z.iso.datetime().nullable(),
  changedBy: z.string().nullable(),
});

export const confirmListing = endpoint({
  method: 'post',
  path: '/api/listings/:slug/confirm',
  access: 'member',
  summary: 'Say that the facts of one’s listing are still right',
  params: z.object({ slug }),
  reply: z.object({ confirmedAt: z.iso.datetime() }),
});

const token = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link of the letter') });
const letterView = z.object({
  slug,
  kind: listingKind,
  title: z.string(),
  commune: z.string(),
  summary: z.object({ fr: z.string(), en: z.string() }),
  /** Whether the public sees it. */
  status: z.enum(['published', 'archived']),
  confirmedAt: z.iso.datetime().nullable(),
});

export const readLetter = endpoint({
  method: 'get',
  path: '/api/freshness/answers/:token',
  access: 'anyone',
  summary: 'What a letter asks about; nothing changes by reading it',
  params: token,
  reply: letterView,
});

export const answerLetter = endpoint({
  method: 'post',
  path: '/api/freshness/answers/:token',
  access: 'anyone',
  summary: 'Answer a letter without an account: still right, or take it down',
  params: token,
  body: z.strictObject({ answer: z.enum(['right', 'down']) }),
  reply: letterView,
});

export const readAgeing = endpoint({
  method: 'get',
  path: '/api/freshness',
  access: 'staff',
  summary: 'How old the directory is: counts by kind and stage, and the oldest first',
  query: z.strictObject({
    kind: listingKind.optional(),
    stage: freshnessStage.optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  reply: z.object({
    kinds: z.array(z.object({ kind: listingKind, stages: z.record(freshnessStage, z.number().int()) })),
    total: z.number().int(),
    items: z.array(
      z.object({
        slug,
        kind: listingKind,
        title: z.string(),
        commune: z.string(),
        stage: freshnessStage,
        confirmedAt: z.iso.datetime().nullable(),
        askedAt: z.iso.datetime().nullable(),
        owner: z.string().nullable(),
      }),
    ),
  }),
});

export const readFreshnessSettings = endpoint({
  method: 'get',
  path: '/api/settings/freshness',
  access: 'staff',
  summary: 'How long facts are taken as right',
  reply: settingsView,
});

export const changeFreshnessSettings = endpoint({
  method: 'put',
  path: '/api/settings/freshness',
  access: 'staff',
  summary: 'Change how long facts are taken as right',
  body: inOrder,
  reply: settingsView,
});
