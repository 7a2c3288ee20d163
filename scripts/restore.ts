import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../server/database/backup/restore';
import { connectedDatabase, openDatabase } from '../server/database/connect';
import { readEnv } from '../server/env';
import { listCounts, type ProgressBar, startBar } from './progressBar';

/** `npm run restore -- FILE [--replace]`: makes the database what a backup says; the app must not run meanwhile. */
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  const [file] = positionals;
  if (!file) throw new Error('Which backup? npm run restore -- FILE [--replace]');
  await restore(resolve(file), values.replace);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function restore(path: string, replace?: boolean): Promise<void> {
  const env = readEnv();
  const database = await openDatabase({ uri: env.mongodbUri, dataDir: env.dataDir });
  let bar: ProgressBar | undefined;
  try {
    const documents = await restoreBackup(connectedDatabase(), path, {
      replace,
      onStart: ({ total }) => {
        bar = startBar('Restoring', total);
      },
      onDocument: () => bar?.step(),
    });
    bar?.stop();
    console.log(`Restored into ${database.engine}: ${listCounts(documents)}.`);
    console.log('The search index follows at the next start, or now with: npm run reindex');
  } finally {
    bar?.stop();
    await database.close();
  }
}
