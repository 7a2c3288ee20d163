import { z } from 'zod';
import { endpoint, many, point, slug } from '../common/contract';
import { precision } from '../listings/contract';

/** The first picture of a listing, or the drawing that stands in for one. */
const photo = z.object({ id: z.string(), placeholder: z.string().optional(), illustration: z.boolean() });

/** Where a released production was shot, as far as the public may know: a listing that is published, or a commune. */
const place = z.object({
  name: z.string(),
  commune: z.string(),
  departement: z.string().nullable(),
  listing: slug.nullable(),
  position: point.nullable(),
  /** How exact the position is. */
  precision,
});
export type ShotPlace = z.infer<typeof place>;

export const filmographyEntry = z.object({
  /** Made of the title, stays with the production. */
  slug,
  title: z.string(),
  type: z.string(),
  season: z.number().int().nullable(),
  companies: z.array(z.string()),
  directors: z.array(z.string()),
  country: z.string().nullable(),
  /** The year it counts in. */
  year: z.number().int(),
  /** Shooting days in the territory. */
  days: z.number(),
  note: z.string(),
  releasedOn: z.string().nullable(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  places: z.array(place),
  /** Of the first place that has a page here. */
  photo: photo.nullable(),
  /** Of the demonstration: it does not exist. */
  demo: z.boolean(),
});
export type FilmographyEntry = z.infer<typeof filmographyEntry>;

export const readFilmography = endpoint({
  method: 'get',
  path: '/api/filmography',
  access: 'anyone',
  summary: 'What was shot here and is released: newest first, by year, type, département, words',
  query: z.strictObject({
    q: z.string().trim().max(120).default(''),
    year: z.coerce.number().int().min(1900).max(2200).optional(),
    type: many(z.string().max(40)),
    departement: many(z.string().max(3)),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(60),
  }),
  reply: z.object({
    total: z.number().int(),
    page: z.number().int(),
    limit: z.number().int(),
    items: z.array(filmographyEntry),
    /** Years that have any, newest first. */
    years: z.array(z.object({ year: z.number().int(), productions: z.number().int() })),
    /** Of all matches: how many were shot where. */
    map: z.array(z.object({ commune: z.string(), insee: z.string(), position: point, productions: z.number().int() })),
  }),
});

export const readListingShoots = endpoint({
  method: 'get',
  path: '/api/listings/:slug/shoots',
  access: 'anyone',
  summary: 'Released productions that were shot at a listing',
  params: z.object({ slug }),
  reply: z.object({ shoots: z.array(z.object({ title: z.string(), type: z.string(), year: z.number().int() })) }),
});
