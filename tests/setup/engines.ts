import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedMongo } from '../../server/database/embedded/start';

declare global {
  /** Ends what the run started; set here, called by stopEngines.ts. */
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

/** Before all tests: one database for the whole run, the one MONGODB_URI names or an embedded one of our own. */
export default async function startEngines(): Promise<void> {
  const { MONGODB_URI, MEILI_URL } = process.env;
  const database = MONGODB_URI ? checkGiven(MONGODB_URI) : await startOwn();
  console.log(`\nTested on: database ${database}; search ${MEILI_URL ? `Meilisearch at ${MEILI_URL}` : 'embedded'}`);
}

/** Tests drop what they made, so a database must say in its name that it is for that. */
function checkGiven(uri: string): string {
  const [, server, name = ''] = /^[^/]+\/\/(?:[^@/]*@)?([^/]*)\/?([^?]*)/.exec(uri) ?? [];
  if (!name.includes('test')) {
    throw new Error(`MONGODB_URI names the database "${name}"; tests run only on one with "test" in its name.`);
  }
  process.env.TEST_MONGODB_URI = uri;
  return `MongoDB at ${server}, ${name}`;
}

async function startOwn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'single-desk-tests-'));
  const own = await startEmbeddedMongo(folder);
  process.env.TEST_MONGODB_URI = own.uri;
  globalThis.stopTestDatabase = async () => {
    await own.close();
    await rm(folder, { recursive: true, force: true });
  };
  return own.engine;
}
