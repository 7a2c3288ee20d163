import type { Logger } from 'pino';
import type { Viewer } from '../common/viewer';
import type { Origin } from './carryOut';
import { Import, type ImportDocument, ImportStep, type StepRecord } from './model';
import { prepare } from './prepare';
import { subjects } from './subjects';
import type { Following } from './takeBack';

const batchSize = 100;
/** Of one import, in a row: then a person has to look at it. */
const mostFailures = 5;

/** What the work in the background is given. */
export interface Background extends Following {
  log: Logger;
}

/**
 * Carries on whatever is running or being undone, oldest first, batch by batch until nothing is left or `signal` is
 * aborted. Everything it knows stands in the database, and every batch may be repeated: a process that dies leaves the
 * rest to the next one.
 */
export async function advanceImports(background: Background, signal?: AbortSignal): Promise<void> {
  const open = await Import.find({ state: { $in: ['running', 'undoing'] } }).sort({ createdAt: 1 });
  for (const record of open) await advance(record, background, signal);
}

async function advance(record: ImportDocument, background: Background, signal: AbortSignal | undefined): Promise<void> {
  try {
    while (!signal?.aborted && (await takeBatch(record, background)));
    await Import.updateOne({ _id: record._id, failures: { $gt: 0 } }, { $set: { failures: 0 } });
  } catch (error) {
    const failures = await noteFailure(record);
    if (failures <= mostFailures)
      background.log.error({ err: error, import: String(record._id) }, 'an import was interrupted');
  }
}

/** Returns whether there is more to do. */
async function takeBatch(record: ImportDocument, background: Background): Promise<boolean> {
  if (record.state === 'running' && !record.prepared) await prepare(record);
  const isUndo = record.state === 'undoing';
  const steps = await nextSteps(String(record._id), isUndo);
  if (steps.length === 0) {
    await finish(record);
    return false;
  }
  const subject = subjects[record.kind];
  if (isUndo) await subject.takeBack(steps, originOf(record), background);
  else await subject.carryOut(steps, originOf(record));
  return true;
}

/** An undo goes backwards, over what was done. */
const nextSteps = (importId: string, isUndo: boolean): Promise<StepRecord<{ title: string }>[]> =>
  ImportStep.find({ import: importId, state: isUndo ? 'done' : 'waiting' })
    .sort({ place: isUndo ? -1 : 1 })
    .limit(batchSize)
    .lean<StepRecord<{ title: string }>[]>()
    .exec();

const finish = (record: ImportDocument) =>
  Import.updateOne(
    { _id: record._id, state: record.state },
    { $set: { state: record.state === 'undoing' ? 'undone' : 'done' } },
  );

/** An undo waits for as long as the search rests; a run that fails again and again needs a person. */
async function noteFailure({ _id, state }: ImportDocument): Promise<number> {
  const after = await Import.findOneAndUpdate({ _id, state }, { $inc: { failures: 1 } }, { returnDocument: 'after' });
  const failures = after?.failures ?? 0;
  if (failures >= mostFailures && state === 'running')
    await Import.updateOne({ _id, state }, { $set: { state: 'failed', failures: 0 } });
  return failures;
}

const originOf = (record: ImportDocument): Origin => ({
  importId: String(record._id),
  fileName: record.fileName,
  by: viewerOf(record),
});

/** Who uploaded the file answers for what it makes; the role is not asked again. */
const viewerOf = ({ by, byName }: ImportDocument): Viewer => ({ id: by, name: byName, role: 'staff', trusted: false });
