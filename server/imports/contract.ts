import { z } from 'zod';
import { bilingual, endpoint, lang, listingKind, slug } from '../common/contract';
import { day, id } from '../productions/contract';
import { vocabularyName } from '../vocabularies/contract';

/** What the rows of a file describe: listings of one kind, or places of shoots that make productions. */
export const importKind = z.enum([...listingKind.options, 'production']);
export type ImportKind = z.infer<typeof importKind>;

/** What a column of a file can become. Lists are split at `|`, `;` or `,` outside of words' own commas. */
export const target = z.enum([
  'title',
  'summaryFr',
  'summaryEn',
  'descriptionFr',
  'descriptionEn',
  'reference',
  'address',
  'commune',
  'insee',
  'departement',
  'lat',
  'lng',
  'latLng',
  'precision',
  'languages',
  'tags',
  'link',
  'contactName',
  'email',
  'phone',
  'categories',
  'altitude',
  'pastShootTitle',
  'pastShootYear',
  'jobs',
  'services',
  'siret',
  'plays',
  'ageFrom',
  'ageTo',
  // Of shoots.
  'type',
  'season',
  'director',
  'company',
  'from',
  'to',
  'days',
  'year',
  'postcode',
  /** Knows the row again in a later file. */
  'rowId',
  /** `yes` or `no`: whether the public may know of the production. */
  'confidential',
]);
export type Target = z.infer<typeof target>;

/**
 * How a file becomes records. A target takes a column by its name, or a template in which `{column}` stands for a
 * cell and `{column|slug}` for its readable form; a template whose cells are all empty is empty.
 */
export const mapping = z.strictObject({
  kind: importKind.optional(),
  columns: z.partialRecord(target, z.string().min(1)),
  /** What a target is where the file says nothing. */
  defaults: z.partialRecord(target, z.string()).default({}),
  /**
   * Target → what stands in a cell, whole or one item of its list → what it means here; empty leaves it out:
   * `{ "categories": { "gare-rail": "station_small", "divers": "" } }`.
   */
  values: z.partialRecord(target, z.record(z.string(), z.string())).default({}),
  /** Rows with the same title and commune become one listing; their lists are joined. */
  joinRows: z.boolean().default(false),
});
export type Mapping = z.infer<typeof mapping>;

/** Of one uploaded file. */
export const importLimits = { bytes: 20_000_000, rows: 20_000, columns: 200 };
/** Days that the rows of a file, and what is needed to take its import back, are kept. */
export const keptDays = 90;

export const importState = z.enum(['uploaded', 'planned', 'running', 'done', 'undoing', 'undone', 'failed']);
export type ImportState = z.infer<typeof importState>;

const count = z.number().int().nonnegative();

/** What is wrong with one field of one row, and what would be right, in both languages. */
export const importFault = z.object({
  line: count,
  field: z.string(),
  /** The file's column that feeds the field, where one does. */
  column: z.string().nullable(),
  given: z.string(),
  right: bilingual,
});

export const stepAction = z.enum(['create', 'update', 'keep', 'duplicate']);
export type StepAction = z.infer<typeof stepAction>;

/** What a run would do: nothing is written yet. */
export const dryRun = z.object({
  rows: count,
  created: count,
  updated: count,
  kept: count,
  /** Left alone: somebody entered them already. */
  duplicates: count,
  faultyRows: count,
  /** Of all rows; the first 50 stand in `faults`, all of them in the file of faults. */
  faultCount: count,
  faults: z.array(importFault),
  sample: z.array(
    z.object({
      title: z.string(),
      commune: z.string(),
      action: stepAction,
      lines: z.array(z.number().int()),
      /** Of a production: what its rows come to. */
      shooting: z
        .object({
          season: count.nullable(),
          company: z.string(),
          from: day,
          to: day,
          shoots: count,
          places: count,
          /** The titles that are read as this one, as the file writes them; the first 12. */
          spellings: z.array(z.string()),
        })
        .optional(),
    }),
  ),
  /** What is in no vocabulary, most frequent first: to be given a meaning in `mapping.values`. */
  unknown: z.array(z.object({ target, vocabulary: vocabularyName, value: z.string(), rows: count })),
});
export type DryRun = z.infer<typeof dryRun>;

const progress = z.object({ done: count, total: count });

const summary = {
  id: z.string(),
  fileName: z.string(),
  kind: importKind,
  /** Bytes. */
  size: count,
  rows: count,
  state: importState,
  /** Who uploaded the file. */
  byName: z.string(),
  at: z.iso.datetime(),
  progress,
};
export const importSummary = z.object(summary);
export type ImportSummary = z.infer<typeof importSummary>;

export const importView = z.object({
  ...summary,
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  firstRows: z.array(z.object({ line: count, cells: z.array(z.string()) })),
  /** The file's mapping so far. */
  mapping,
  /** What the names of the columns suggest for each kind: where a reader begins who says that the file is of another. */
  guesses: z.record(importKind, z.partialRecord(target, z.string())),
  /** Where that mapping came from. */
  mappedBy: z.enum(['guess', 'memory', 'hand']),
  plan: dryRun.nullable(),
  /** Present once it has run. */
  result: z.object({ created: count, updated: count, skipped: count }).nullable(),
  undo: z.object({
    /** Null when it cannot be taken back (any more). */
    until: z.iso.datetime().nullable(),
    removed: count,
    restored: count,
    /** What an undo did not touch, wholly (no fields) or in these fields, because somebody has changed it since. */
    leftAlone: z.array(
      z.object({
        /** Of a listing. */
        slug: slug.optional(),
        /** Of a production. */
        production: id.optional(),
        title: z.string(),
        fields: z.array(z.string()),
      }),
    ),
  }),
  may: z.object({ plan: z.boolean(), run: z.boolean(), undo: z.boolean() }),
});
export type ImportView = z.infer<typeof importView>;

const byId = z.object({ id: z.string().regex(/^[0-9a-f]{24}$/, 'The id of an import') });

export const listImports = endpoint({
  method: 'get',
  path: '/api/imports',
  access: 'staff',
  summary: 'Every import, newest first',
  reply: z.object({ imports: z.array(importSummary) }),
});

export const uploadImport = endpoint({
  method: 'post',
  path: '/api/imports',
  access: 'staff',
  summary:
    'Read a file of listings or of shoots: CSV (UTF-8 or Windows-1252), XLSX or GeoJSON; up to 20 MB and 20,000 rows',
  files: 'file',
  status: 201,
  query: z.strictObject({ kind: importKind.optional() }),
  body: z.unknown(),
  reply: importView,
});

export const readImport = endpoint({
  method: 'get',
  path: '/api/imports/:id',
  access: 'staff',
  summary: 'One import: its columns, mapping, dry run, progress and result',
  params: byId,
  reply: importView,
});

export const planImportRun = endpoint({
  method: 'post',
  path: '/api/imports/:id/plan',
  access: 'staff',
  summary: 'A dry run with this mapping; writes nothing but the mapping',
  params: byId,
  body: z.strictObject({ kind: importKind, mapping }),
  reply: importView,
});

export const runImport = endpoint({
  method: 'post',
  path: '/api/imports/:id/run',
  access: 'staff',
  summary: 'Carry out what the dry run showed, in the background',
  params: byId,
  reply: importView,
});

export const undoImport = endpoint({
  method: 'post',
  path: '/api/imports/:id/undo',
  access: 'staff',
  summary: 'Take an import back as a whole, in the background; what somebody changed since is left alone',
  params: byId,
  reply: importView,
});

export const readFaults = endpoint({
  method: 'get',
  path: '/api/imports/:id/faults.csv',
  access: 'staff',
  summary: 'Every fault of the last dry run as CSV',
  params: byId,
  query: z.strictObject({ lang: lang.default('fr') }),
  reply: z.string(),
});

/** The vocabulary that a target's values come from. */
export const targetVocabulary = {
  categories: 'locationCategories',
  jobs: 'jobTitles',
  services: 'companyServices',
  plays: 'plays',
  languages: 'languages',
  type: 'productionTypes',
} as const satisfies Partial<Record<Target, z.infer<typeof vocabularyName>>>;
export type TermTarget = keyof typeof targetVocabulary;
