import { Listing } from '../listings/model';
import type { ImportSummary, ImportView } from './contract';
import { keptUntil } from './erase';
import { type ImportRecord, ImportStep, mappingOf, type StepRecord } from './model';
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
    mappedBy: record.mappedBy,
    plan: record.plan ?? null,
    result: record.ranAt ? { created, updated, skipped } : null,
    undo: {
      until: may.undo ? keptUntil(record.createdAt).toISOString() : null,
      removed,
      restored,
      leftAlone: record.state === 'undone' ? await leftAloneBy(String(record._id)) : [],
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

async function leftAloneBy(importId: string): Promise<ImportView['undo']['leftAlone']> {
  const steps = await ImportStep.find({
    import: importId,
    $or: [{ undo: 'left' }, { 'leftFields.0': { $exists: true } }],
  })
    .sort({ place: 1 })
    .limit(shownLeft)
    .lean<StepRecord[]>();
  const listings = await Listing.find(
    { _id: { $in: steps.map(({ listing }) => listing) } },
    { slug: 1, title: 1 },
  ).exec();
  const byId = new Map(listings.map((listing) => [String(listing._id), listing]));
  return steps.flatMap(({ listing, leftFields, undo }) => {
    const { slug, title } = byId.get(String(listing)) ?? {};
    return slug && title ? [{ slug, title, fields: undo === 'left' ? [] : leftFields }] : [];
  });
}
