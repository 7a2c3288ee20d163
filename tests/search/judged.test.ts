import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedSearch } from '../../server/search/embedded';
import { judgedSearch } from './judged';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judged-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

judgedSearch('the embedded engine', async () => openEmbeddedSearch({ file: join(folder, 'search.db') }));
