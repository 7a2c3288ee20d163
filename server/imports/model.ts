import { type HydratedDocument, model, Schema, type Types } from 'mongoose';
import { type DryRun, type ImportKind, type ImportState, importKind, importState, type Mapping } from './contract';
import type { Row } from './rows';
import type { Tally } from './tally';

/** One uploaded file and what became of it. Its rows and steps stand in collections of their own. */
export interface ImportRecord {
  fileName: string;
  kind: ImportKind;
  /** Bytes. */
  size: number;
  rows: number;
  state: ImportState;
  by: string;
  byName: string;
  createdAt: Date;
  columns: { name: string; samples: string[] }[];
  firstRows: { line: number; cells: string[] }[];
  /** JSON: names of columns and values may hold signs that the database keeps for itself. */
  mapping: string;
  mappedBy: 'guess' | 'memory' | 'hand';
  plan?: DryRun;
  /** True once every step stands in the database: from then on a run is carried on, not begun again. */
  prepared: boolean;
  /** Steps in all; 0 until prepared. */
  total: number;
  /** Runs in a row that failed. */
  failures: number;
  ranAt?: Date;
  /** When rows and steps were erased: from then on it cannot be taken back. */
  erasedAt?: Date;
  /** Present once the steps are erased. */
  tally?: Tally;
}
export type ImportDocument = HydratedDocument<ImportRecord>;

const importSchema = new Schema<ImportRecord>(
  {
    fileName: { type: String, required: true },
    kind: { type: String, enum: importKind.options, required: true },
    size: { type: Number, required: true },
    rows: { type: Number, required: true },
    state: { type: String, enum: importState.options, required: true },
    by: { type: String, required: true },
    byName: { type: String, required: true },
    createdAt: { type: Date, required: true },
    columns: [{ _id: false, name: String, samples: [String] }],
    firstRows: [{ _id: false, line: Number, cells: [String] }],
    mapping: { type: String, required: true },
    mappedBy: { type: String, required: true },
    plan: Schema.Types.Mixed,
    prepared: { type: Boolean, default: false },
    total: { type: Number, default: 0 },
    failures: { type: Number, default: 0 },
    ranAt: Date,
    erasedAt: Date,
    tally: Schema.Types.Mixed,
  },
  { collection: 'imports', minimize: false },
);
importSchema.index({ createdAt: -1 });
importSchema.index({ state: 1 });
export const Import = model<ImportRecord>('Import', importSchema);

export const findImport = (id: string): Promise<ImportDocument | null> => Import.findById(id).exec();
/** For a list: without what only the page of one shows. */
export const newestImports = () =>
  Import.find({}, { plan: 0, firstRows: 0, columns: 0 })
    .sort({ createdAt: -1 })
    .limit(100)
    .lean<(ImportRecord & { _id: unknown })[]>()
    .exec();
export const mappingOf = ({ mapping }: Pick<ImportRecord, 'mapping'>): Mapping => JSON.parse(mapping) as Mapping;

/** Some hundred rows of a file, far below the 16 MB that a document may have. */
interface ChunkRecord {
  import: string;
  place: number;
  /** JSON, for the same reason as the mapping. */
  rows: string;
}
const chunk = new Schema<ChunkRecord>(
  { import: { type: String, required: true }, place: { type: Number, required: true }, rows: String },
  { collection: 'importRows', versionKey: false },
);
chunk.index({ import: 1, place: 1 }, { unique: true });
export const ImportRows = model<ChunkRecord>('ImportRows', chunk);

/** The rows of an uploaded file in their order. */
export async function* storedRows(importId: string): AsyncIterable<Row> {
  const chunks = ImportRows.find({ import: importId })
    .sort({ place: 1 })
    .lean<ChunkRecord[]>()
    .cursor({ batchSize: 1 });
  for await (const { rows } of chunks) yield* JSON.parse(rows) as Row[];
}

/** One field as it was, or as the import made it. */
export interface FieldValue {
  field: string;
  value: unknown;
}

/** One record that an import makes or changes; its subject knows what an entry is. */
export interface StepRecord<E = unknown> {
  _id: Types.ObjectId;
  import: string;
  place: number;
  action: 'create' | 'update';
  state: 'waiting' | 'done' | 'undone';
  entry: E;
  title: string;
  /** The id of the listing or production, given before it is made: a step that is taken twice makes one. */
  listing: Types.ObjectId;
  /** Of a listing. */
  slug: string;
  /** Why nothing was done: somebody was quicker. */
  skipped: boolean;
  /** Of an update: the fields it changes, before and after. */
  before: FieldValue[];
  after: FieldValue[];
  undo?: 'removed' | 'restored' | 'left';
  /** Fields that the undo left as they are. */
  leftFields: string[];
}

const step = new Schema<StepRecord>(
  {
    import: { type: String, required: true },
    place: { type: Number, required: true },
    action: { type: String, enum: ['create', 'update'], required: true },
    state: { type: String, enum: ['waiting', 'done', 'undone'], required: true },
    entry: { type: Schema.Types.Mixed, required: true },
    title: String,
    listing: { type: Schema.Types.ObjectId, required: true },
    slug: { type: String, default: '' },
    skipped: { type: Boolean, default: false },
    before: { type: Schema.Types.Mixed, default: [] },
    after: { type: Schema.Types.Mixed, default: [] },
    undo: String,
    leftFields: [String],
  },
  { collection: 'importSteps', minimize: false, versionKey: false },
);
step.index({ import: 1, state: 1, place: 1 });
step.index({ import: 1, place: 1 }, { unique: true });
export const ImportStep = model<StepRecord>('ImportStep', step);

/** Writes down how steps ended. */
export async function settle(steps: StepRecord[], how: Partial<StepRecord>): Promise<void> {
  if (steps.length > 0) await ImportStep.updateMany({ _id: { $in: steps.map(({ _id }) => _id) } }, { $set: how });
}

/** The mapping that was last used for a set of column names: offered again for the next file of the same columns. */
interface MemoryRecord {
  /** Hash of the folded names in alphabetical order. */
  _id: string;
  kind: ImportKind;
  mapping: string;
}
const memory = new Schema<MemoryRecord>(
  { _id: String, kind: String, mapping: String },
  { collection: 'importMappings', versionKey: false },
);
export const ImportMapping = model<MemoryRecord>('ImportMapping', memory);
