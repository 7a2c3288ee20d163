import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pino from 'pino';
import type { Viewer } from '../server/common/viewer';
import type { Applied } from '../server/imports/apply';
import type { Mapping } from '../server/imports/contract';
import { dryRunOf } from '../server/imports/dryRun';
import { takeIn } from '../server/imports/intake';
import { startImportJobs } from '../server/imports/jobs';
import { findImport, type ImportDocument, storedRows } from '../server/imports/model';
import { presentImport } from '../server/imports/present';

const pauseMs = 200;

/** As the desk names whoever imported the file. */
const operator: Viewer = { id: 'console', name: 'npm run import', role: 'admin', trusted: true };

/**
 * Carries a file of shoots out as the desk does, whether or not a desk runs on the same database: the import stands in
 * its list, and can be taken back there. `told` hears of productions as they are written.
 *
 * @throws Error when the run failed again and again
 */
export async function importShoots(file: string, mapping: Mapping, told: (productions: number) => void) {
  const record = await takeIn({ originalname: basename(file), buffer: await readFile(file) }, 'production', operator);
  const plan = await dryRunOf('production', storedRows(record.id), mapping);
  record.set({ state: 'running', ranAt: new Date(), plan, mapping: JSON.stringify(mapping), mappedBy: 'hand' });
  await record.save();
  const jobs = startImportJobs({ sweep: searchRests }, pino({ level: 'error' }));
  try {
    return await ended(record, told);
  } finally {
    await jobs.stop();
  }
}

/** The index is the desk's: what is being taken back there waits for it. */
const searchRests = () => Promise.reject(new Error('The search rests while a file is imported from the console'));

async function ended({ id }: ImportDocument, told: (productions: number) => void): Promise<Applied> {
  for (let heard = 0; ; await setTimeout(pauseMs)) {
    const record = await findImport(id);
    if (!record || record.state === 'failed') throw new Error('The import failed: the desk can carry it on');
    const { progress, result, plan } = await presentImport(record);
    told(progress.done - heard);
    heard = progress.done;
    if (record.state !== 'running')
      return {
        created: result?.created ?? 0,
        updated: result?.updated ?? 0,
        kept: plan?.kept ?? 0,
        duplicates: (plan?.duplicates ?? 0) + (result?.skipped ?? 0),
      };
  }
}
