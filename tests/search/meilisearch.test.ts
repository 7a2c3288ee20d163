import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { openEmbeddedSearch } from '../../server/search/embedded';
import type { SearchEngine } from '../../server/search/engine';
import { openMeilisearch } from '../../server/search/meilisearch/engine';
import { searchContract } from './contract';
import { startFacade } from './facade/server';

const { MEILI_URL, MEILI_KEY = '' } = process.env;
const where = MEILI_URL ? `against the server at ${MEILI_URL}` : 'real client against the test facade (no MEILI_URL)';
process.stdout.write(`Meilisearch: ${where}\n`);

searchContract('Meilisearch', MEILI_URL ? () => onServer(MEILI_URL) : onFacade);

/** An installation of its own on the server named in the environment, removed when its engine closes. */
async function onServer(url: string): Promise<SearchEngine> {
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const client = new Meilisearch({ host: url, apiKey: MEILI_KEY });
  const engine = openMeilisearch({ url, key: MEILI_KEY, prefix, timeoutMs: 10_000 });
  return closingWith(engine, async () => {
    const { results } = await client.getIndexes({ limit: 1_000 });
    for (const { uid } of results) if (uid.startsWith(`${prefix}-`)) await client.deleteIndex(uid).waitTask();
  });
}

/** A facade of its own, answered by the embedded engine; both go when the engine closes. */
async function onFacade(): Promise<SearchEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-facade-'));
  let files = 0;
  const facade = await startFacade(async () => openEmbeddedSearch({ file: join(folder, `${files++}.db`) }));
  const engine = openMeilisearch({ url: facade.url, key: facade.key });
  return closingWith(engine, async () => {
    await facade.close();
    await rm(folder, { recursive: true, force: true });
  });
}

function closingWith(engine: SearchEngine, after: () => Promise<void>): SearchEngine {
  return {
    ...engine,
    async close() {
      await engine.close();
      await after();
    },
  };
}
