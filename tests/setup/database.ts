import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { buildIndexes } from '../../server/database/indexes';

/**
 * Connects mongoose to a database no other test file uses, with the indexes of every model imported so far.
 *
 * @returns what a test file calls at its end: drops the database and disconnects
 */
export async function connectTestDatabase(): Promise<() => Promise<void>> {
  mongoose.set('strictQuery', true);
  await mongoose.connect(testUri(), { dbName: uniqueName(), autoIndex: false, autoCreate: false });
  await buildIndexes();
  return async () => {
    await mongoose.connection.dropDatabase();
    await mongoose.disconnect();
  };
}

/** The server of this run; engines.ts has started or checked it. */
export function testUri(): string {
  const { TEST_MONGODB_URI } = process.env;
  if (!TEST_MONGODB_URI) throw new Error('Tests of the database need the setup of tests/jest.config.cjs');
  return TEST_MONGODB_URI;
}

/** Names of databases end at 63 bytes. */
export const uniqueName = () => `single-desk-test-${process.env.JEST_WORKER_ID ?? 0}-${randomBytes(6).toString('hex')}`;

/** The server of this run, with a database named in the URI itself. */
export function uriOf(database: string): string {
  const [, server = '', options = ''] = /^([^/]+\/\/[^/]+)[^?]*(.*)$/.exec(testUri()) ?? [];
  return `${server}/${database}${options}`;
}
