import { z } from 'zod';
import { endpoint } from '../common/contract';

/** One name a vocabulary; its terms are the file of that name in `vocabularies/terms`. */
export const vocabularyName = z.enum([
  'access',
  'accents',
  'ageBands',
  'authorities',
  'certifications',
  'companyServices',
  'departments',
  'doubles',
  'droneRules',
  'eras',
  'fees',
  'frenchRegions',
  'glossary',
  'jobTitles',
  'languages',
  'leadSources',
  'levels',
  'licences',
  'locationCategories',
  'lossReasons',
  'noises',
  'plays',
  'productionTypes',
  'protections',
  'settings',
  'skills',
  'spendCategories',
  'styles',
]);
export type VocabularyName = z.infer<typeof vocabularyName>;

export const termId = z.string().regex(/^[a-z0-9_]{1,40}$/, 'A term id, as in "crater_lake"');

export const term = z.object({
  id: termId,
  /** The broader term, in the same vocabulary (categories, services) or in the one above it (a job's department). */
  parent: termId.optional(),
  fr: z.string(),
  /** The feminine form, where it is written differently: "cheffe machiniste". */
  frFeminine: z.string().optional(),
  en: z.string(),
});
export type Term = z.infer<typeof term>;

export const vocabularies = z.record(vocabularyName, z.array(term));
export type Vocabularies = z.infer<typeof vocabularies>;

export const readVocabularies = endpoint({
  method: 'get',
  path: '/api/vocabularies',
  access: 'anyone',
  summary: 'Every controlled vocabulary with its terms in French and English',
  reply: vocabularies,
});
