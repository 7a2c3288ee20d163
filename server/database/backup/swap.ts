/**
 * How restored collections take the place of the old ones. They are filled under other names beside them; once all are
 * complete, one document says so, and from then on the swap can only go forward: whoever opens the database next
 * finishes what a killed restore has begun. Before that document, the old collections are untouched.
 */
import { mongo } from 'mongoose';

const prefix = 'restoring.';
/** Holds one document while a swap is under way. */
const swapCollection = 'restore-swap';

interface Swap {
  _id: 'swap';
  /** The collections that are complete under their restoring name. */
  put: string[];
  /** The collections the backup does not know. */
  drop: string[];
}

export const restoringName = (collection: string) => `${prefix}${collection}`;

/** Whether a collection is only there because a restore is going on, or was stopped. */
export const isHalfRestored = (collection: string) => collection.startsWith(prefix) || collection === swapCollection;

/** Puts complete collections in the place of the old ones, and drops the others. Each changes places at once. */
export async function swapIn(database: mongo.Db, swap: Omit<Swap, '_id'>): Promise<void> {
  await swaps(database).insertOne({ _id: 'swap', ...swap });
  await finishRestore(database);
}

/** Finishes a swap that was interrupted; otherwise does nothing. */
export async function finishRestore(database: mongo.Db): Promise<void> {
  const swap = await swaps(database).findOne();
  if (!swap) return;
  const present = new Set(await collectionNames(database));
  for (const name of swap.put) {
    const complete = restoringName(name);
    if (present.has(complete)) await database.renameCollection(complete, name, { dropTarget: true }).catch(unlessGone);
  }
  for (const name of swap.drop) {
    if (present.has(name)) await database.dropCollection(name).catch(unlessGone);
  }
  await database.dropCollection(swapCollection).catch(unlessGone);
}

/** Another process may be finishing the same swap. */
function unlessGone(error: unknown): void {
  const isGone = error instanceof mongo.MongoServerError && error.codeName === 'NamespaceNotFound';
  if (!isGone) throw error;
}

/** Drops what a restore that was stopped before its swap has left. */
export async function dropHalfRestored(database: mongo.Db): Promise<void> {
  for (const name of await collectionNames(database)) {
    if (isHalfRestored(name)) await database.dropCollection(name);
  }
}

const swaps = (database: mongo.Db) => database.collection<Swap>(swapCollection);

async function collectionNames(database: mongo.Db): Promise<string[]> {
  const listed = await database.listCollections({}, { nameOnly: true }).toArray();
  return listed.map(({ name }) => name);
}
