import { keptDays } from './contract';
import { Import, type ImportDocument, ImportRows, ImportStep } from './model';
import { tallyOf } from './tally';

const keptMs = keptDays * 86_400_000;

/** The last moment at which an import can be taken back. */
export const keptUntil = (uploadedAt: Date): Date => new Date(uploadedAt.getTime() + keptMs);

/**
 * Erases the rows and steps of old imports: they hold what people wrote, and nobody needs them any more. That an import
 * took place stays; a file that never ran goes wholly.
 */
export async function eraseOldImports(now = new Date()): Promise<void> {
  const old = await Import.find({
    createdAt: { $lt: new Date(now.getTime() - keptMs) },
    erasedAt: { $exists: false },
    state: { $nin: ['running', 'undoing'] },
  });
  for (const record of old) {
    await erase(record, now);
  }
}

/** What is counted stays, and is written down before the steps go; the mark that all is erased comes last. */
async function erase(record: ImportDocument, now: Date): Promise<void> {
  const ofIt = { import: String(record._id) };
  if (record.ranAt) await record.set({ tally: await tallyOf(record) }).save();
  await ImportRows.deleteMany(ofIt);
  await ImportStep.deleteMany(ofIt);
  if (record.ranAt) await record.set({ erasedAt: now, firstRows: [], columns: [], plan: undefined }).save();
  else await record.deleteOne();
}
