import { Types } from 'mongoose';
import { type ImportDocument, ImportStep, mappingOf, type StepRecord, storedRows } from './model';
import type { PlannedStep } from './subject';
import { subjects } from './subjects';

const batchSize = 500;

/**
 * Plans once more, since the directory may have changed after the dry run, and writes down every step that makes or
 * changes a record. Cut short, it begins again: no step is taken before all are there.
 */
export async function prepare(record: ImportDocument): Promise<void> {
  const id = String(record._id);
  await ImportStep.deleteMany({ import: id });
  const plan = await subjects[record.kind].plan(storedRows(id), mappingOf(record));
  const steps = plan.steps.filter(({ action }) => action === 'create' || action === 'update');
  for (let from = 0; from < steps.length; from += batchSize) {
    const batch = steps.slice(from, from + batchSize);
    await ImportStep.insertMany(batch.map((step, place) => asRecord(id, from + place, step)));
  }
  record.set({ prepared: true, total: steps.length });
  await record.save();
}

function asRecord(importId: string, place: number, step: PlannedStep<{ title: string }>) {
  const { action, entry, id, slug = '' } = step;
  return {
    import: importId,
    place,
    action: action === 'update' ? 'update' : 'create',
    state: 'waiting',
    entry,
    title: entry.title,
    listing: id === undefined ? new Types.ObjectId() : new Types.ObjectId(id),
    slug,
  } satisfies Partial<StepRecord>;
}
