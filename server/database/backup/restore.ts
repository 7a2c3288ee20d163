import { mongo } from 'mongoose';
import { listCollections } from './collections';
import type { CollectionPlan, Entry } from './format';
import { type Contents, entriesOf, inspectBackup } from './read';
import { dropHalfRestored, finishRestore, restoringName, swapIn } from './swap';

/** A batch is sent at either of these; the server takes 48 MB in one message. */
const batch = { documents: 500, bytes: 8_000_000 };

export interface RestoreOptions {
  /** Whether a database that holds documents may be replaced. */
  replace?: boolean;
  /** The file is whole and the work begins. */
  onStart?(contents: Contents): void;
  /** Called for each document. */
  onDocument?(): void;
}

/**
 * Makes the database what a backup says. The file is checked first; then everything is loaded and indexed beside the
 * present collections, which are replaced at the very end (see swap.ts). So a restore that fails or is killed leaves
 * either the old database or, after the next start, the new one. The app must not run meanwhile.
 *
 * @returns the number of documents by collection
 * @throws Error when the file is not whole, or the database holds documents and `replace` is not set
 */
export async function restoreBackup(database: mongo.Db, file: string, options: RestoreOptions = {}) {
  const contents = await inspectBackup(file);
  await finishRestore(database);
  const present = (await listCollections(database)).map(({ name }) => name);
  if (!options.replace) await refuseDocuments(database, present);

  await dropHalfRestored(database);
  options.onStart?.(contents);
  const { collections } = contents.opening;
  for (const plan of collections) await database.createCollection(restoringName(plan.name), plan.options);
  await load(database, file, contents, options);
  for (const plan of collections) await complete(database, plan, contents.closing.documents[plan.name]);

  const put = collections.map(({ name }) => name);
  await swapIn(database, { put, drop: present.filter((name) => !put.includes(name)) });
  return contents.closing.documents;
}

async function refuseDocuments(database: mongo.Db, present: string[]): Promise<void> {
  for (const name of present) {
    const document = await database.collection(name).findOne({}, { projection: { _id: 1 } });
    if (!document) continue;
    throw new Error(`The database holds documents already (in ${name}). Add --replace to replace it all.`);
  }
}

async function load(database: mongo.Db, file: string, contents: Contents, { onDocument }: RestoreOptions) {
  for await (const { collection, documents } of inBatches(entriesOf(file, contents))) {
    await database.collection(restoringName(collection)).insertMany(documents);
    for (const _ of documents) onDocument?.();
  }
}

interface Batch {
  collection: string;
  documents: mongo.Document[];
}

async function* inBatches(entries: AsyncIterable<Entry>): AsyncGenerator<Batch> {
  let gathered: Batch = { collection: '', documents: [] };
  let bytes = 0;
  for await (const { in: collection, document } of entries) {
    const full = gathered.documents.length >= batch.documents || bytes >= batch.bytes;
    if (full || collection !== gathered.collection) {
      if (gathered.documents.length > 0) yield gathered;
      gathered = { collection, documents: [] };
      bytes = 0;
    }
    gathered.documents.push(document);
    bytes += mongo.BSON.calculateObjectSize(document);
  }
  if (gathered.documents.length > 0) yield gathered;
}

/** Builds the indexes and counts what arrived: a unique index that fails stops the restore here. */
async function complete(database: mongo.Db, { name, indexes }: CollectionPlan, expected = 0): Promise<void> {
  const restored = restoringName(name);
  if (indexes.length > 0) await database.command({ createIndexes: restored, indexes });
  const arrived = await database.collection(restored).countDocuments();
  if (arrived !== expected) throw new Error(`${arrived} of ${expected} documents arrived in ${name}`);
}
