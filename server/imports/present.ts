import { type ImportKind, type ImportSummary, type ImportView, importKind } from './contract';
import { keptUntil } from './erase';
import { guessFor } from './memory';
import { type ImportRecord, ImportStep, mappingOf, type StepRecord } from './model';
import { subjects } from './subjects';
import { type Tally, tallyOf } from './tally';

type Saved = ImportRecord & { _id: unknown };

const shownLeft = 100;

/** One line of the list. */
export const presentSummary = async (record: Saved): Promise<ImportSummary> => summaryOf(record, await tallyOf(record));

function summaryOf(record: Saved, { waiting, undone }: Tally): ImportSummary {
  const { fileName, kind, size, rows, state, byName, total, prepared } = record;
  const isBack = state === 'undoing' || state === 'undone';
  const progress = { done: isBack ? undone : prepared ? total - waiting : 0, total };
  return {
    id: String(record._id),
    fileName,
    kind,
    size,
    rows,
    state,
    byName,
    at: record.createdAt.toISOString(),
    progress,
  };
}

/** What the desk sees of one import. */
export async function presentImport(record: Saved): Promise<ImportView> {
  const tally = await tallyOf(record);
  const { created, updated, skipped, removed, restored } = tally;
  const may = mayOf(record);
  return {
    ...summaryOf(record, tally),
    columns: record.columns.map(({ name, samples }) => ({ name, samples })),
    firstRows: record.firstRows.map(({ line, cells }) => ({ line, cells })),
    mapping: mappingOf(record),
    guesses: guessesFor(record.columns.map(({ name }) => name)),
    mappedBy: record.mappedBy,
    plan: record.plan ?? null,
    result: record.ranAt ? { created, updated, skipped } : null,
    undo: {
      until: may.undo ? keptUntil(record.createdAt).toISOString() : null,
      removed,
      restored,
      leftAlone: record.state === 'undone' ? await leftAloneBy(record) : [],
    },
    may,
  };
}

/** What may be done next: the routes ask, and the screen offers. */
export function mayOf({ state, erasedAt, plan, prepared }: ImportRecord): ImportView['may'] {
  const isKept = erasedAt === undefined;
  return {
    plan: isKept && (state === 'uploaded' || state === 'planned'),
    run: isKept && ((state === 'planned' && plan !== undefined) || state === 'failed'),
    undo: isKept && (state === 'done' || (state === 'failed' && prepared)),
  };
}

function guessesFor(columns: string[]): ImportView['guesses'] {
  const guess = (kind: ImportKind) => guessFor(kind, columns).columns;
  return Object.fromEntries(importKind.options.map((kind) => [kind, guess(kind)])) as ImportView['guesses'];
}

async function leftAloneBy({ _id, kind }: Saved): Promise<ImportView['undo']['leftAlone']> {
  const steps = await ImportStep.find({
    import: String(_id),
    $or: [{ undo: 'left' }, { 'leftFields.0': { $exists: true } }],
  })
    .sort({ place: 1 })
    .limit(shownLeft)
    .lean<StepRecord[]>();
  return subjects[kind].leftAlone(steps);
}
