import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../server/database/connect';
import { buildIndexes } from '../../server/database/indexes';
import { floor } from './floor';
import { fillListings } from './listings';
import { milliseconds, percentile, printTable, sample } from './measure';
import { get, residentMegabytes, startProduct } from './product';

const words = [
  'lac',
  'château',
  'viaduc',
  'thermes',
  'volcan',
  'forêt',
  'gare',
  'église',
  'village',
  'usine',
  'cheffe machiniste',
  'hôtel',
  'étalonneur',
];
const word = (run: number) => encodeURIComponent(words[run % words.length] ?? '');
const spot = (run: number) => `${(45.2 + (run % 7) * 0.15).toFixed(3)},${(2.6 + (run % 5) * 0.25).toFixed(3)}`;

/** The questions of the search page, each varied by run so that no cache answers. */
const questions: [name: string, path: (run: number) => string][] = [
  ['text, one kind, facets', (run) => `/api/search?kind=location&q=${word(run)}`],
  ['text, four kinds, facets', (run) => `/api/search?q=${word(run)}`],
  ['nothing typed, facets', (run) => `/api/search?kind=location&page=${1 + (run % 20)}`],
  [
    'text + radius + facet',
    (run) => `/api/search?kind=location&q=${word(run)}&near=${spot(run)}&radius=40&category=built`,
  ],
  ['radius, by distance', (run) => `/api/search?kind=location&near=${spot(run)}&radius=30&sort=distance`],
  [
    'as you type',
    (run) => `/api/search/suggest?q=${encodeURIComponent((words[run % words.length] ?? '').slice(0, 2 + (run % 4)))}`,
  ],
  ['map points of a word', (run) => `/api/search/points?q=${word(run)}`],
];

/** The whole product over HTTP with `count` listings on the embedded engines. */
export async function benchDesk(count = 10_000): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const database = await openDatabase({ dataDir });
    await buildIndexes();
    await fillListings(count);
    await database.close();
    console.log(`${count.toLocaleString('en')} listings, embedded engines, one connection\n`);
    await measure(dataDir, count);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(dataDir: string, count: number): Promise<void> {
  const first = await startProduct(dataDir, 4871);
  await first.stop();
  const product = await startProduct(dataDir, 4871);
  try {
    const rows = [];
    for (const [name, path] of questions) rows.push(await rowOf(name, product.port, path));
    printTable(['question', 'p50 ms', 'p95 ms', 'p99 ms', 'kB', 'floor p50 ms'], rows);
    await tellPoints(product.port, count);
    console.log(
      `first start with an index to build ${(first.readyMs / 1000).toFixed(1)} s; restart ${(product.readyMs / 1000).toFixed(1)} s`,
    );
    console.log(`resident memory of all processes ${residentMegabytes(product.pid).toFixed(0)} MB`);
  } finally {
    await product.stop();
  }
}

async function rowOf(name: string, port: number, path: (run: number) => string): Promise<string[]> {
  const { body, status } = await get(port, path(0));
  if (status !== 200) throw new Error(`${name}: ${status} ${body.toString().slice(0, 300)}`);
  const samples = await sample(300, (run) => get(port, path(run)));
  const bare = await floor(body);
  const figures = [0.5, 0.95, 0.99].map((share) => milliseconds(percentile(samples, share)));
  return [name, ...figures, (body.length / 1024).toFixed(1), milliseconds(percentile(bare, 0.5))];
}

async function tellPoints(port: number, count: number): Promise<void> {
  const compressed = { 'accept-encoding': 'gzip' };
  const all = await get(port, '/api/search/points', compressed);
  const samples = await sample(30, () => get(port, '/api/search/points', compressed));
  console.log(
    `\nall ${count.toLocaleString('en')} map points: p50 ${milliseconds(percentile(samples, 0.5))} ms, p95 ${milliseconds(percentile(samples, 0.95))} ms, ${(all.body.length / 1024).toFixed(0)} kB gzipped`,
  );
}
