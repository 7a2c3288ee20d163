import { z } from 'zod';
import { bilingual, endpoint, lang, point } from '../common/contract';
import { card } from '../listings/contract';

/**
 * From a scene list to places. A screenplay is secret: it is read in the request's memory, answered, and forgotten;
 * nothing of it is kept or written to a log.
 */

export const screenplayFormat = z.enum(['fountain', 'plain']);

export const sceneHeading = z.object({
  /** As it is numbered in the text, else counted from 1. */
  number: z.string(),
  /** The line itself. */
  heading: z.string(),
  /** Line of the text, from 1. */
  line: z.number().int().positive(),
  setting: z.enum(['interior', 'exterior', 'both']).nullable(),
  time: z.enum(['day', 'night', 'dawn', 'dusk', 'continuous']).nullable(),
  /** The words of the place: `ABANDONED MONASTERY - CLOISTER`. */
  place: z.string(),
  /** A year, a decade or words, as they stand: `1943`, `années 50`. */
  period: z.string().nullable(),
});
export type SceneHeading = z.infer<typeof sceneHeading>;

/** Why a place is offered: a term it bears, a word of its own text, what it can pass for, the light it allows. */
export const matchReason = z.object({
  code: z.enum(['category', 'double', 'era', 'style', 'setting', 'word', 'night']),
  text: bilingual,
});
export const sceneMatch = z.object({
  card,
  /** From 0 to 1, to order by; not shown. */
  score: z.number(),
  why: z.array(matchReason).min(1),
});
export type SceneMatch = z.infer<typeof sceneMatch>;

/** Scenes at one place are one need: `INT. CAFÉ` comes back twelve times and is looked for once. */
export const sceneSet = z.object({
  place: z.string(),
  scenes: z.array(sceneHeading).min(1),
  setting: sceneHeading.shape.setting,
  /** What was understood, in both languages: "Café", "Night", "1940s". */
  understood: z.array(bilingual),
  matches: z.array(sceneMatch),
  /** A search of this site for more. */
  search: z.string(),
});
export type SceneSet = z.infer<typeof sceneSet>;

export const readScreenplay = endpoint({
  method: 'post',
  path: '/api/screenplays',
  access: 'anyone',
  summary: 'A scene list → places per scene with the reasons, and the scenes without any; nothing is kept',
  body: z.strictObject({
    /** Plain text or Fountain; what is no scene heading is passed over. */
    text: z.string().min(1, 'The scene list').max(150_000, 'At most 150,000 characters: the scene list is enough'),
    near: point.nullable().default(null),
    /** Kilometres around `near`. */
    radius: z.number().min(1).max(300).nullable().default(null),
    lang: lang.default('fr'),
    /** Places offered per need. */
    each: z.number().int().min(1).max(12).default(4),
  }),
  reply: z.object({
    format: screenplayFormat,
    scenes: z.number().int(),
    sets: z.array(sceneSet),
    /** Needs that nothing in the directory answers. */
    without: z.array(z.string()),
    counts: z.object({
      interior: z.number().int(),
      exterior: z.number().int(),
      day: z.number().int(),
      night: z.number().int(),
    }),
  }),
});
export type ScreenplayReading = z.infer<typeof readScreenplay.reply>;
