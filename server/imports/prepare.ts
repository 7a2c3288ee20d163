import { Types } from 'mongoose';
import { Listing } from '../listings/model';
import { knownRecords } from './known';
import { type ImportDocument, ImportStep, mappingOf, type StepRecord, storedRows } from './model';
import { planImport, type Step } from './plan';

const batchSize = 500;

/**
 * Plans once more, since the directory may have changed after the dry run, and writes down every step that makes or
 * changes a listing. Cut short, it begins again: no step is taken before all are there.
 */
export async function prepare(record: ImportDocument): Promise<void> {
  const id = String(record._id);
  await ImportStep.deleteMany({ import: id });
  const plan = await planImport(record.kind, storedRows(id), mappingOf(record), await knownRecords(record.kind));
  const steps = plan.steps.filter(({ action }) => action === 'create' || action === 'update');
  for (let from = 0; from < steps.length; from += batchSize) {
    const batch = steps.slice(from, from + batchSize);
    const slugs = await slugsOf(batch);
    await ImportStep.insertMany(batch.map((step, place) => asRecord(id, from + place, step, slugs)));
  }
  record.set({ prepared: true, total: steps.length });
  await record.save();
}

async function slugsOf(steps: Step[]): Promise<Map<string, string>> {
  const ids = steps.flatMap(({ id }) => id ?? []);
  const found = await Listing.find({ _id: { $in: ids } }, { slug: 1 }).lean<{ _id: unknown; slug: string }[]>();
  return new Map(found.map(({ _id, slug }) => [String(_id), slug]));
}

function asRecord(importId: string, place: number, { action, entry, id }: Step, slugs: Map<string, string>) {
  return {
    import: importId,
    place,
    action: action === 'update' ? 'update' : 'create',
    state: 'waiting',
    entry,
    title: entry.title,
    listing: id === undefined ? new Types.ObjectId() : new Types.ObjectId(id),
    slug: id === undefined ? '' : (slugs.get(id) ?? ''),
  } satisfies Partial<StepRecord>;
}
