import { resolve } from 'node:path';
import { countDocuments } from '../server/database/backup/collections';
import { writeBackup } from '../server/database/backup/write';
import { connectedDatabase, openDatabase } from '../server/database/connect';
import { readEnv } from '../server/env';
import { listCounts, startBar } from './progressBar';

/** `npm run backup -- [FILE]`: the whole database in one file, from whatever MONGODB_URI names, else from DATA_DIR. */
const [file = `single-desk-${timeStamp(new Date())}.jsonl.gz`] = process.argv.slice(2);
const env = readEnv();

try {
  const database = await openDatabase({ uri: env.mongodbUri, dataDir: env.dataDir });
  const bar = startBar('Saving', await countDocuments(connectedDatabase()));
  try {
    const { engine } = database;
    const documents = await writeBackup(connectedDatabase(), resolve(file), { engine, onDocument: bar.step });
    bar.stop();
    console.log(`Saved from ${engine} into ${resolve(file)}: ${listCounts(documents)}.`);
  } finally {
    bar.stop();
    await database.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** As `2025-01-31-0942`, in UTC. */
function timeStamp(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', '-').replace(':', '');
}
