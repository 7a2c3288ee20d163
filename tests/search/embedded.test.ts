import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedSearch } from '../../server/search/embedded';
import { searchContract } from './contract';

let folder = '';
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const freshFile = () => join(folder, `search-${++made}.db`);

searchContract('the embedded engine', async () => openEmbeddedSearch({ file: freshFile() }));
