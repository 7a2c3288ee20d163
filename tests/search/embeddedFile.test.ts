import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openEmbeddedSearch } from '../../server/search/embedded';
import { type SearchDoc, type SearchEngine, SearchError } from '../../server/search/engine';
import { contractSettings, fill, record } from './contract/corpus';

const page = { page: 1, perPage: 5_000 };
let folder = '';
let file = '';
const opened: SearchEngine[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-file-'));
  file = join(folder, 'deep', 'search.db');
});
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
  await rm(folder, { recursive: true, force: true });
});

/** A new engine on the file, as after a restart. */
async function start(settings = contractSettings) {
  const engine = openEmbeddedSearch({ file });
  opened.push(engine);
  return { engine, states: await engine.open(settings) };
}

async function startFilled(docs: SearchDoc[]): Promise<SearchEngine> {
  const { engine } = await start();
  await fill(engine, docs);
  return engine;
}

const found = async (engine: SearchEngine, q: string) =>
  (await engine.search({ kind: 'location', q, page })).hits.map(({ id }) => id).sort();

const rock = (id: string, fields: Record<string, unknown> = {}) => record('k', id, { title: 'rocher', ...fields });

describe('the file of the embedded engine', () => {
  test('after a restart everything is as it was', async () => {
    const first = await startFilled([rock('a', { tags: ['Granit'], fee: 3, _geo: { lat: 45, lng: 3 } }), rock('b')]);
    await first.apply('location', { upsert: [rock('c', { jobs: ['carrier'] })], remove: ['k-b'] });
    await first.close();

    const { engine, states } = await start();

    expect(states).toEqual({ location: 'ready', technician: 'ready', actor: 'ready', company: 'ready' });
    expect(await found(engine, 'rocher')).toEqual(['k-a', 'k-c']);
    expect(await found(engine, 'carier ')).toEqual(['k-c']);
    const { hits, facets } = await engine.search({
      kind: 'location',
      filter: { op: 'geoRadius', at: { lat: 45, lng: 3 }, metres: 10 },
      facets: ['tags', 'fee'],
      page,
    });
    expect(hits.map(({ id }) => id)).toEqual(['k-a']);
    expect(facets).toEqual({ counts: { tags: { Granit: 1 }, fee: { 3: 1 } }, stats: { fee: { min: 3, max: 3 } } });
  });

  test('other settings ask for a rebuild, and only of their kind', async () => {
    await (await startFilled([rock('a')])).close();
    const other = { ...contractSettings.location, version: 2 };

    const { engine, states } = await start({ ...contractSettings, location: other });

    expect(states).toEqual({ location: 'needsRebuild', technician: 'ready', actor: 'ready', company: 'ready' });
    expect(await found(engine, 'rocher')).toEqual([]);
    await fill(engine, [rock('new')]);
    expect(await found(engine, 'rocher')).toEqual(['k-new']);
  });

  test('settings that come back do not bring back the records of before', async () => {
    await (await startFilled([rock('a')])).close();
    const { engine } = await start({ ...contractSettings, location: { ...contractSettings.location, version: 2 } });
    await engine.close();

    expect((await start()).states.location).toBe('needsRebuild');
  });

  test('a file that is damaged is built anew', async () => {
    await (await startFilled([rock('a')])).close();
    await writeFile(file, 'this is not an index');

    const { engine, states } = await start();

    expect(states.location).toBe('needsRebuild');
    await fill(engine, [rock('new')]);
    expect(await found(engine, 'rocher')).toEqual(['k-new']);
  });

  test('a file with damage inside is built anew', async () => {
    await (
      await startFilled(Array.from({ length: 300 }, (_, i) => rock(String(i), { description: 'x'.repeat(500) })))
    ).close();
    const bytes = await readFile(file);
    bytes.fill(0xff, 4096 * 3);
    await writeFile(file, bytes);

    expect((await start()).states.location).toBe('needsRebuild');
  });

  test('a file that another has open is left alone', async () => {
    const first = await startFilled([rock('a')]);

    const refused: unknown = await openEmbeddedSearch({ file })
      .open(contractSettings)
      .catch((failure: unknown) => failure);

    expect(refused).toBeInstanceOf(SearchError);
    expect(refused).toMatchObject({ code: 'unavailable', message: expect.stringContaining('another process') });
    expect(await found(first, 'rocher')).toEqual(['k-a']);
  });

  test('records written over and over leave the index as it should be', async () => {
    const engine = await startFilled([rock('a'), rock('still', { title: 'falaise' })]);

    for (let i = 0; i < 1_200; i++) {
      await engine.apply('location', { upsert: [rock('a', { title: `rocher numero${i}`, rev: i })], remove: [] });
    }

    expect(await found(engine, 'rocher')).toEqual(['k-a']);
    expect(await found(engine, 'numero7 ')).toEqual([]);
    expect(await found(engine, 'numero1199')).toEqual(['k-a']);
    expect(await found(engine, 'falaise')).toEqual(['k-still']);
    expect(await engine.revisions('location')).toEqual(
      new Map([
        ['k-still', 1],
        ['k-a', 1_199],
      ]),
    );
  });

  test('some fields of very many records come as they would of few', async () => {
    const many = Array.from({ length: 700 }, (_, i) => rock(String(i), { town: `t${i}`, fee: i }));
    const engine = await startFilled(many);
    const ask = async () => {
      const query = { kind: 'location', sort: [{ field: 'fee', dir: 'desc' }], fields: ['town'], page } as const;
      return (await engine.search({ ...query, sort: [...query.sort], fields: [...query.fields] })).hits;
    };

    expect(await ask()).toHaveLength(700);
    await engine.apply('location', { upsert: [rock('5', { town: 'moved', fee: 1_000 })], remove: ['k-6'] });
    const hits = await ask();

    expect(hits).toHaveLength(699);
    expect(hits[0]?.doc).toEqual({ id: 'k-5', kind: 'location', rev: 1, town: 'moved' });
    expect(hits[1]?.doc).toEqual({ id: 'k-699', kind: 'location', rev: 1, town: 't699' });
  });

  test('killed while it writes, it has all that was acknowledged, time after time', async () => {
    const acknowledged: string[] = [];
    for (const round of ['r1', 'r2', 'r3']) acknowledged.push(...(await writeAndBeKilled(round)));

    const { engine, states } = await start();

    expect(states.location).toBe('ready');
    expect(acknowledged.length).toBeGreaterThan(30);
    const revisions = await engine.revisions('location');
    expect(acknowledged.filter((id) => !revisions.has(id))).toEqual([]);
    expect(await found(engine, 'rocher r2')).toEqual(expect.arrayContaining(acknowledged.slice(0, 5)));
  }, 60_000);

  test('killed during a rebuild, it answers as before', async () => {
    await (await startFilled([rock('a')])).close();

    await writeAndBeKilled('half', 'rebuild');

    const { engine, states } = await start();
    expect(states.location).toBe('ready');
    expect(await found(engine, 'rocher')).toEqual(['k-a']);
  }, 60_000);

  test('closed during a rebuild, it breaks off and answers as before', async () => {
    const first = await startFilled([rock('a')]);
    const endless = first.rebuild(['location'], async function* () {
      for (let i = 0; ; i++) yield [rock(`half-${i}`)];
    });
    const broken = endless.catch((failure: unknown) => failure);
    await first.close();

    expect(await broken).toMatchObject({ code: 'unavailable' });
    expect(await found((await start()).engine, 'rocher')).toEqual(['k-a']);
  });
});

/** Lets a process write until it has acknowledged some records, and kills it there; gives what it acknowledged. */
async function writeAndBeKilled(prefix: string, work = 'apply'): Promise<string[]> {
  const script = join(__dirname, 'writeForever.ts');
  const writer = spawn(process.execPath, ['--import', 'tsx', script, file, prefix, work], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(writer, 'exit');
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: writer.stdout })) {
    if (id.startsWith(prefix)) acknowledged.push(id);
    if (acknowledged.length === 20) writer.kill('SIGKILL');
  }
  await gone;
  return acknowledged;
}
