import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseName } from './embeddedMongo';

/** Bytes. The system takes 104 to 108, by platform, and cuts a longer path without a word. */
const longestPath = 100;

export interface SocketPlace {
  path: string;
  uri: string;
  remove(): Promise<void>;
}

/** A folder only this user can enter, and in it the path of a socket to be. */
export async function makeSocketPlace(): Promise<SocketPlace> {
  const folder = await mkdtemp(join(shortTemporaryFolder(), 'single-desk-'));
  await chmod(folder, 0o700);
  const path = join(folder, 'database.sock');
  return { path, uri: uriOf(path), remove: () => rm(folder, { recursive: true, force: true }) };
}

function shortTemporaryFolder(): string {
  const usual = tmpdir();
  const added = '/single-desk-XXXXXX/database.sock'.length;
  return Buffer.byteLength(usual) + added <= longestPath ? usual : '/tmp';
}

const options = new URLSearchParams({
  directConnection: 'true',
  // A write is acknowledged once it is on disk: without this `kill -9` lost 1 write in 70.
  journal: 'true',
  // Milliseconds: a dead server is noticed within the first even when nobody asks it anything, and one that is back
  // within the second.
  heartbeatFrequencyMS: '2000',
  minHeartbeatFrequencyMS: '100',
});

const uriOf = (path: string) => `mongodb://${encodeURIComponent(path)}/${databaseName}?${options}`;
