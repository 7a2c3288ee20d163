import type { mongo } from 'mongoose';
import type { CollectionPlan } from './format';
import { isHalfRestored } from './swap';

/** The database's own collections, by name; views and what a restore left behind are not among them. */
export async function listCollections(database: mongo.Db): Promise<mongo.CollectionInfo[]> {
  const listed = await database.listCollections<mongo.CollectionInfo>({ type: 'collection' }).toArray();
  return listed
    .filter(({ name }) => !name.startsWith('system.') && !isHalfRestored(name))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** All documents of all collections, roughly: for a progress bar. */
export async function countDocuments(database: mongo.Db): Promise<number> {
  const collections = await listCollections(database);
  const counts = await Promise.all(collections.map(({ name }) => database.collection(name).estimatedDocumentCount()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What it takes to make each collection again. */
export async function planCollections(database: mongo.Db): Promise<CollectionPlan[]> {
  const plans = [];
  for (const { name, options = {} } of await listCollections(database)) {
    plans.push({ name, options, indexes: await listIndexes(database, name) });
  }
  return plans;
}

/** The index on `_id` comes with the collection; `v` is the engine's own affair. */
async function listIndexes(database: mongo.Db, collection: string) {
  const indexes = await database.collection(collection).listIndexes(asStored).toArray();
  return indexes.filter(({ name }) => name !== '_id_').map(({ v: _, ...index }) => index);
}

/** Options to read with: numbers as the class of their BSON type, regular expressions with all their options. */
export const asStored = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const;
