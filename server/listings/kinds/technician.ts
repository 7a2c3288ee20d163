import { z } from 'zod';
import { bilingual } from '../../common/contract';
import { termId } from '../../vocabularies/contract';
import { describeKind } from './kind';

const credit = z.object({
  title: z.string().min(1).max(160),
  year: z.number().int().min(1895).max(2100).optional(),
  type: termId.optional(),
});

export const technicianDetails = z.object({
  jobs: z
    .array(z.object({ job: termId, level: termId.default('experienced') }))
    .min(1, 'At least one job, as in "gaffer"')
    .max(6),
  /** How this person writes job titles in French. */
  titles: z.enum(['masculine', 'feminine']).default('masculine'),
  /** Departments of those jobs: filled in by the desk, so that nobody types them. */
  departments: z.array(termId).max(6).default([]),
  skills: z.array(z.string().min(1).max(60)).max(20).default([]),
  /** Own kit brought to a shoot. */
  equipment: bilingual.partial().optional(),
  licences: z.array(termId).max(12).default([]),
  /** Kilometres from home without lodging. */
  mobilityKm: z.number().int().min(0).max(2000).optional(),
  credits: z.array(credit).max(60).default([]),
  /** ISO dates, both ends included. */
  availability: z
    .array(z.object({ from: z.iso.date(), to: z.iso.date(), free: z.boolean() }))
    .max(60)
    .default([]),
});
export type TechnicianDetails = z.infer<typeof technicianDetails>;

export const technician = describeKind({
  kind: 'technician',
  details: technicianDetails,
  facets: { department: 'departments', job: 'jobTitles', level: 'levels', licence: 'licences' },
  terms: (details) => [
    { field: 'jobs', vocabulary: 'jobTitles', ids: details.jobs.map(({ job }) => job) },
    { field: 'jobs.level', vocabulary: 'levels', ids: details.jobs.map(({ level }) => level) },
    { field: 'departments', vocabulary: 'departments', ids: details.departments },
    { field: 'licences', vocabulary: 'licences', ids: details.licences },
    { field: 'credits.type', vocabulary: 'productionTypes', ids: details.credits.flatMap(({ type }) => type ?? []) },
  ],
  facetValues: (details) => ({
    department: details.departments,
    job: details.jobs.map(({ job }) => job),
    level: details.jobs.map(({ level }) => level),
    licence: details.licences,
  }),
  subtitle: (details) => ({ vocabulary: 'jobTitles', ids: details.jobs.slice(0, 2).map(({ job }) => job) }),
  words: (details) => [
    ...details.skills,
    ...Object.values(details.equipment ?? {}),
    ...details.credits.map((work) => work.title),
  ],
});
