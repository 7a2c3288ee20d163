/**
 * Measures the embedded search engine on a made-up directory: `npx tsx scripts/bench/search.ts [records …]`.
 * The index is built in one process and asked in another, whose memory then is that of searching alone. Every text is
 * one not asked before, so nothing that is kept from an earlier question helps.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedSearch } from '../../server/search/embedded';
import {
  type DeskQuery,
  type Filter,
  kinds,
  type Query,
  type SearchDoc,
  type SearchEngine,
} from '../../server/search/engine';
import { milliseconds, percentile, printTable } from './measure';
import { benchSettings, facetFields, Lexicon, makeDoc, makeDocs, seeded } from './searchCorpus';

const rounds = 200;
const page = { page: 1, perPage: 24 };
const clermont = { lat: 45.7772, lng: 3.087 };
const narrow: Filter = {
  op: 'and',
  of: [
    { op: 'in', field: 'setting', values: ['setting_0', 'setting_1'] },
    { op: 'range', field: 'price', lte: 1500 },
    { op: 'geoRadius', at: clermont, metres: 60_000 },
  ],
};
const cardFields = ['slug', 'title', 'subtitleFr', 'summaryFr', 'commune', 'departement', '_geo', 'photo'];
const pointFields = ['slug', 'title', '_geo', 'category'];

/** Prints one table for each size, in records. */
export async function benchSearch(...sizes: number[]): Promise<void> {
  for (const records of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    const file = join(folder, 'search.db');
    try {
      await build(file, records);
      await once(fork(import.meta.filename, ['--ask', file]), 'exit');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function build(file: string, records: number): Promise<void> {
  const random = seeded(7);
  const docs = makeDocs(records, random, new Lexicon(random));
  const engine = openEmbeddedSearch({ file });
  await engine.open(benchSettings);
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
  await engine.rebuild(kinds, (kind) => batches(docs.get(kind) ?? []));
  const { user, system } = process.cpuUsage(cpuBefore);
  const seconds = [(performance.now() - before) / 1e3, (user + system) / 1e6].map((value) => value.toFixed(2));
  console.log(`\n${records} records built in ${seconds[0]} s, ${seconds[1]} s of processor time`);
  await engine.close();
}

async function* batches(docs: SearchDoc[]): AsyncGenerator<SearchDoc[]> {
  for (let start = 0; start < docs.length; start += 500) yield docs.slice(start, start + 500);
}

async function askAll(file: string): Promise<void> {
  const random = seeded(11);
  const engine = openEmbeddedSearch({ file });
  const rows = [await measure('open', ['once'], () => engine.open(benchSettings))];
  const titles = await titlesIn(engine);
  const texts = (make: (title: string) => string) =>
    Array.from({ length: rounds }, () => make(titles[Math.floor(random() * titles.length)] ?? ''));
  for (const [what, make, ask] of questionsTo(engine)) rows.push(await measure(what, texts(make), ask));
  rows.push(await measureUpdates(engine, random));
  printTable(['', 'p50', 'p95', 'max', 'p95 of processor time'], rows);
  console.log(`${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB in memory`);
  await engine.close();
}

async function titlesIn(engine: SearchEngine): Promise<string[]> {
  const { hits } = await engine.search({ kind: 'location', page: { offset: 0, limit: 5_000 }, fields: ['title'] });
  return hits.map(({ doc }) => String(doc.title));
}

type Question = [what: string, text: (title: string) => string, ask: (q: string) => Promise<unknown>];

function questionsTo(engine: SearchEngine): Question[] {
  const search = (more: Partial<Query>) => (q: string) =>
    engine.search({ kind: 'location', q, page, fields: cardFields, highlight: ['title'], ...more });
  const facets = Object.fromEntries(kinds.map((kind) => [kind, facetFields]));
  const parts = kinds.map((kind) => ({ kind }));
  const wholeDesk: Omit<DeskQuery, 'q'> = { parts, facets, offset: 0, limit: 24, fields: cardFields };
  const desk = (q: string) => engine.desk({ ...wholeDesk, q });
  const everyPoint: Partial<Query> = { page: { offset: 0, limit: 20_000 }, fields: pointFields, highlight: undefined };
  return [
    ['text', mistyped, search({})],
    ['text, six facets, filter, radius', mistyped, search({ facets: facetFields, filter: narrow })],
    ['four kinds with facets', mistyped, desk],
    ['as you type, one kind', begun, search({})],
    ['as you type, four kinds', begun, desk],
    ['one common word, facets', (title) => title.split(' ')[2] ?? '', search({ facets: facetFields })],
    [
      'nothing typed, facets, sorted',
      nothing,
      search({ facets: facetFields, sort: [{ field: 'standing', dir: 'desc' }] }),
    ],
    ['nothing typed, nearest first', nothing, search({ sort: [{ near: clermont, dir: 'asc' }] })],
    ['every point of a kind', nothing, search(everyPoint)],
  ];
}

/** One letter in the middle wrong in every third title. */
function mistyped(title: string): string {
  if (title.length % 3 !== 0) return title;
  const middle = Math.floor(title.length / 2);
  return `${title.slice(0, middle)}x${title.slice(middle + 1)}`;
}

/** What stands in the box while a title is typed: one to six letters of it, or a word and a half. */
function begun(title: string): string {
  const length = 1 + (title.length % 8);
  return length > 6 ? title.slice(0, title.indexOf(' ') + 3) : title.slice(0, length);
}

const nothing = () => '';

async function measureUpdates(engine: SearchEngine, random: () => number): Promise<string[]> {
  const lexicon = new Lexicon(random);
  const words = Array.from({ length: rounds }, (_, i) => `nouveau${i}`);
  return measure('one update, until found', words, async (word) => {
    const doc = makeDoc(word, 'location', random, lexicon);
    await engine.apply('location', { upsert: [{ ...doc, title: word }], remove: [] });
    const { hits } = await engine.search({ kind: 'location', q: word, page });
    if (hits[0]?.id !== word) throw new Error(`${word} is not found`);
  });
}

/** Times each question by the clock and by the processor, which other work on the machine does not lengthen. */
async function measure(what: string, texts: string[], ask: (q: string) => Promise<unknown>): Promise<string[]> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (const text of texts) {
    const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
    await ask(text);
    const { user, system } = process.cpuUsage(cpuBefore);
    clock.push(performance.now() - before);
    processor.push((user + system) / 1e3);
  }
  for (const times of [clock, processor]) times.sort((a, b) => a - b);
  const shares = [percentile(clock, 0.5), percentile(clock, 0.95), percentile(clock, 1), percentile(processor, 0.95)];
  return [what, ...shares.map((value) => `${milliseconds(value)} ms`)];
}

if (process.argv[1] === import.meta.filename) {
  const [first = '', ...rest] = process.argv.slice(2);
  if (first === '--ask') await askAll(rest[0] ?? '');
  else await benchSearch(...[first, ...rest].map(Number).filter((size) => size > 0));
}
