import { z } from 'zod';
import { termId } from '../../vocabularies/contract';
import { describeKind } from './kind';

/** Adults only: the youngest part that the public directory lists is an adult's. */
const adultAge = z.number().int().min(18, 'The public directory lists adults only: 18 or over').max(100);

export const actorDetails = z.object({
  /** Years, both ends included. */
  playingAge: z
    .object({ from: adultAge, to: adultAge })
    .refine(({ from, to }) => from <= to, 'The first age is the lower one, as in 30 to 45'),
  plays: z.array(termId).min(1, 'At least one, as in "woman"').max(3),
  titles: z.enum(['masculine', 'feminine']).default('masculine'),
  jobs: z.array(termId).max(6).default([]),
  accents: z.array(termId).max(10).default([]),
  skills: z.array(termId).max(20).default([]),
  heightCm: z.number().int().min(80).max(250).optional(),
  credits: z
    .array(
      z.object({
        title: z.string().min(1).max(160),
        year: z.number().int().min(1895).max(2100).optional(),
        type: termId.optional(),
      }),
    )
    .max(60)
    .default([]),
  showReel: z.url({ protocol: /^https$/ }).optional(),
  voiceReel: z.url({ protocol: /^https$/ }).optional(),
});
export type ActorDetails = z.infer<typeof actorDetails>;

const bands: [id: string, from: number, to: number][] = [
  ['18_25', 18, 25],
  ['26_35', 26, 35],
  ['36_45', 36, 45],
  ['46_55', 46, 55],
  ['56_65', 56, 65],
  ['66_plus', 66, 120],
];

/** Every band the playing age reaches into. */
export const ageBandsOf = ({ from, to }: ActorDetails['playingAge']): string[] =>
  bands.filter(([, low, high]) => from <= high && to >= low).map(([id]) => id);

export const actor = describeKind({
  kind: 'actor',
  details: actorDetails,
  facets: { plays: 'plays', age: 'ageBands', skill: 'skills', accent: 'accents', job: 'jobTitles' },
  terms: (details) => [
    { field: 'plays', vocabulary: 'plays', ids: details.plays },
    { field: 'jobs', vocabulary: 'jobTitles', ids: details.jobs },
    { field: 'accents', vocabulary: 'accents', ids: details.accents },
    { field: 'skills', vocabulary: 'skills', ids: details.skills },
    { field: 'credits.type', vocabulary: 'productionTypes', ids: details.credits.flatMap(({ type }) => type ?? []) },
  ],
  facetValues: (details) => ({
    plays: details.plays,
    age: ageBandsOf(details.playingAge),
    skill: details.skills,
    accent: details.accents,
    job: details.jobs,
  }),
  subtitle: (details) => ({ vocabulary: 'jobTitles', ids: details.jobs.slice(0, 2) }),
  words: (details) => details.credits.map((work) => work.title),
});
