import { z } from 'zod';
import { bilingual, endpoint, lang, listingKind, point, slug } from '../common/contract';
import { termId } from '../vocabularies/contract';
import { actor } from './kinds/actor';
import { company } from './kinds/company';
import { location } from './kinds/location';
import { technician } from './kinds/technician';

export const listingStatus = z.enum(['draft', 'pending', 'published', 'rejected', 'archived']);
export type ListingStatus = z.infer<typeof listingStatus>;

/** What can happen to a listing, as its history tells it. */
export const historyAction = z.enum([
  'create',
  'submit',
  'publish',
  'return',
  'refuse',
  'discard',
  'archive',
  'restore',
  'merge',
  'claim',
  'own',
  'unclaim',
  'confirm',
  'import',
  'expire',
  'answer',
]);
export type HistoryAction = z.infer<typeof historyAction>;

/** Where a listing stands in its year: facts confirmed, old, asked about, asked again, sunk in the search, taken off. */
export const freshnessStage = z.enum(['fresh', 'due', 'asked', 'reminded', 'sunk', 'expired']);
export type FreshnessStage = z.infer<typeof freshnessStage>;

const months = z.number().int().min(1, 'At least one month').max(60, 'At most 60 months');
export const freshnessSettings = z.strictObject({
  /** Months for which facts are taken as right, by kind. */
  months: z.record(listingKind, months),
  /** Days after the letter to the reminder, to the sinking, to the end. */
  remindAfter: z.number().int().min(1).max(180),
  sinkAfter: z.number().int().min(2).max(365),
  expireAfter: z.number().int().min(3).max(730),
});
export type FreshnessSettings = z.infer<typeof freshnessSettings>;

const oneLanguage = (limit: number) =>
  z
    .object({ fr: z.string().trim().max(limit).default(''), en: z.string().trim().max(limit).default('') })
    .refine(({ fr, en }) => fr !== '' || en !== '', 'Text in at least one of the two languages');

/** Précis: the pin stands on the spot. Commune: the public sees no more than the commune. */
export const precision = z.enum(['exact', 'commune']);

export const placeInput = z.object({
  address: z.string().trim().max(200).optional(),
  commune: z.string().trim().min(1, 'The name of the commune, as in "Besse-et-Saint-Anastaise"').max(80),
  insee: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/, 'Five characters, as in "63038"')
    .optional(),
  departement: z.string().regex(/^\d[\dAB]\d?$/, 'The number of the département, as in "63"'),
  position: point,
  precision,
});

const whoSees = z.enum(['public', 'members', 'desk']);
export const contactInput = z.object({
  name: z.object({ value: z.string().trim().max(120), seenBy: whoSees }).optional(),
  email: z.object({ value: z.email().max(200), seenBy: whoSees }).optional(),
  phone: z.object({ value: z.string().trim().min(6).max(30), seenBy: whoSees }).optional(),
});

export const link = z.object({
  url: z.url({ protocol: /^https?$/ }).max(600, 'At most 600 characters'),
  label: z.string().trim().max(80).optional(),
});

/** What enters, whichever door it comes through: form, import, demonstration. */
export const listingInput = z.object({
  title: z
    .string()
    .trim()
    .min(2, 'A name of at least two characters, as in "Lac Pavin"')
    .max(120, 'At most 120 characters'),
  summary: oneLanguage(400),
  description: z
    .object({ fr: z.string().trim().max(6000).default(''), en: z.string().trim().max(6000).default('') })
    .default({ fr: '', en: '' }),
  place: placeInput,
  languages: z.array(termId).max(12).default([]),
  tags: z.array(z.string().trim().min(1).max(40)).max(20).default([]),
  links: z.array(link).max(12).default([]),
  contact: contactInput.default({}),
  /** The record's name in another system: an import finds its own rows again by it. */
  reference: z.string().trim().min(1).max(80).optional(),
});
export type ListingInput = z.infer<typeof listingInput>;

/** A picture as the public gets it; its files are at `/media/{id}/{width}.{webp|avif|jpg}`. */
export const photoView = z.object({
  id: z.string(),
  /** Thumbhash, base64: what is seen until the file is there. */
  placeholder: z.string().optional(),
  caption: bilingual.partial(),
  /** What it shows, for those who cannot see it. */
  alt: bilingual.partial().optional(),
  /** Pixels of a photograph, the right way up; a drawing is 3:2 at any size. */
  width: z.number().int().optional(),
  height: z.number().int().optional(),
  credit: z.string(),
  licence: z.string(),
  /** True for a drawing that stands in for a photograph: the page says so. */
  illustration: z.boolean(),
});
export type PhotoView = z.infer<typeof photoView>;

export const details = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('location'), details: location.details }),
  z.object({ kind: z.literal('technician'), details: technician.details }),
  z.object({ kind: z.literal('actor'), details: actor.details }),
  z.object({ kind: z.literal('company'), details: company.details }),
]);
export type KindDetails = z.infer<typeof details>;

const placeView = placeInput.extend({ departementName: z.string(), address: z.string().optional() });

/** The public page of a listing. Contact holds only what this viewer may see. */
export const listingView = z.intersection(
  z.object({
    id: z.string(),
    slug,
    title: z.string(),
    status: listingStatus,
    summary: bilingual,
    description: bilingual,
    place: placeView,
    languages: z.array(termId),
    tags: z.array(z.string()),
    links: z.array(link),
    contact: z.object({ name: z.string().optional(), email: z.string().optional(), phone: z.string().optional() }),
    photos: z.array(photoView),
    /** ISO date on which somebody last said "still right". */
    confirmedAt: z.iso.datetime().nullable(),
    /** True for what the demonstration directory invents. */
    demo: z.boolean(),
    may: z.object({ edit: z.boolean() }),
  }),
  details,
);
export type ListingView = z.infer<typeof listingView>;

/** A listing in a list: the reply form that the index stores. */
export const card = z.object({
  kind: listingKind,
  id: z.string(),
  slug,
  title: z.string(),
  subtitle: z.string(),
  summary: z.string(),
  commune: z.string(),
  departement: z.string(),
  position: point,
  precision,
  /** Kilometres from the point searched around, when there is one. */
  distanceKm: z.number().nonnegative().nullable(),
  photo: z.object({ id: z.string(), placeholder: z.string().optional(), illustration: z.boolean() }),
  /** Works shot here. */
  shoots: z.number().int().nonnegative(),
  demo: z.boolean(),
  /** Title and summary with matches between U+E000 and U+E001: escape first, then mark. */
  highlights: z.object({
    title: z.string().optional(),
    summary: z.string().optional(),
    subtitle: z.string().optional(),
  }),
});
export type Card = z.infer<typeof card>;

export const readListing = endpoint({
  method: 'get',
  path: '/api/listings/:slug',
  access: 'anyone',
  summary: 'One published listing',
  params: z.object({ slug }),
  reply: listingView,
});

const kilometres = z.coerce
  .number('A number of kilometres, as in 25')
  .min(0.1, 'At least 0.1 km')
  .max(500, 'At most 500 km');

export const readNearby = endpoint({
  method: 'get',
  path: '/api/listings/:slug/nearby',
  access: 'anyone',
  summary:
    'What stands around a listing, nearest first, by group: places, crew, cast, lodging and food, hire, other firms',
  params: z.object({ slug }),
  query: z.strictObject({
    radius: kilometres.default(30),
    limit: z.coerce.number().int().min(1).max(20).default(4),
    lang: lang.default('fr'),
  }),
  reply: z.object({
    radius: z.number(),
    groups: z.array(
      z.object({
        group: z.enum(['location', 'technician', 'actor', 'lodging', 'food', 'hire', 'firm']),
        total: z.number().int(),
        hits: z.array(card),
      }),
    ),
  }),
});
