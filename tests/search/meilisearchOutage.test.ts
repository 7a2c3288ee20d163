import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type Kind, type KindSettings, kinds, type SearchDoc, type SearchEngine } from '../../server/search/engine';
import { openMeilisearch } from '../../server/search/meilisearch/engine';
import { type Facade, startFacade } from './facade/server';

const settings: KindSettings = {
  version: 1,
  searchable: ['title'],
  filterable: [],
  sortable: [],
  stopWords: [],
  synonyms: {},
  exactFields: [],
  noTypoOnNumbers: true,
  maxFacetValues: 300,
};
const allSettings: Record<Kind, KindSettings> = {
  location: settings,
  technician: settings,
  actor: settings,
  company: settings,
};

const doc = (id: string, rev = 1): SearchDoc => ({ id, kind: 'location', rev, title: id });
const source = (...docs: SearchDoc[]) =>
  async function* (kind: Kind) {
    yield docs.filter((one) => one.kind === kind);
  };

/** These stories are about the line to the server; none of them searches. */
const answersNothing = (): Promise<SearchEngine> => Promise.reject(new Error('no search was expected'));

describe('A Meilisearch server that is not well', () => {
  let facade: Facade;
  let engine: SearchEngine;
  const requests = () => facade.seen.length;

  beforeEach(async () => {
    facade = await startFacade(answersNothing);
    engine = openMeilisearch({ url: facade.url, key: facade.key, timeoutMs: 100 });
    await engine.open(allSettings);
    await engine.rebuild(kinds, source(doc('pavin')));
    await engine.revisions('location');
  });
  afterEach(async () => {
    facade.be('well');
    await engine.close();
    await facade.close();
  });

  test.each(['down', 'failing', 'full', 'garbled', 'slow'] as const)('%s once is asked a second time', async (mood) => {
    facade.be(mood, 1);

    expect(await engine.revisions('location')).toEqual(new Map([['pavin', 1]]));
  });

  test.each([
    ['down', 'unavailable'],
    ['failing', 'unavailable'],
    ['full', 'unavailable'],
    ['garbled', 'unavailable'],
    ['slow', 'timeout'],
  ] as const)('%s twice is told as %s', async (mood, code) => {
    facade.be(mood);
    const before = requests();

    await expect(engine.revisions('location')).rejects.toMatchObject({ name: 'SearchError', code });
    expect(requests() - before).toBe(2);
  });

  test('nobody listening is unavailable', async () => {
    const port = await freePort();
    const nobody = openMeilisearch({ url: `http://127.0.0.1:${port}`, key: 'any' });

    await expect(nobody.open(allSettings)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await nobody.health()).toEqual({ ok: false, kinds: {} });
  });

  test('a wrong key is unavailable at once, without a second try', async () => {
    const stranger = openMeilisearch({ url: facade.url, key: 'wrong' });
    const before = requests();

    await expect(stranger.open(allSettings)).rejects.toMatchObject({ code: 'unavailable' });
    expect(requests() - before).toBe(1);
    expect((await stranger.health()).ok).toBe(false);
  });

  test('health tells the count of each kind, and never throws', async () => {
    expect(await engine.health()).toEqual({
      ok: true,
      kinds: { location: { docs: 1 }, technician: { docs: 0 }, actor: { docs: 0 }, company: { docs: 0 } },
    });
    facade.be('down');
    expect(await engine.health()).toEqual({ ok: false, kinds: {} });
  });

  test('a server that lost everything takes no writes until it is rebuilt', async () => {
    facade.wipe();

    await expect(engine.search({ kind: 'location', page: { page: 1, perPage: 5 } })).rejects.toMatchObject({
      code: 'unavailable',
    });
    await expect(engine.apply('location', { upsert: [doc('guery')], remove: [] })).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(facade.indexes.list()).toEqual([]);
    expect(await engine.open(allSettings)).toMatchObject({ location: 'needsRebuild' });

    await engine.rebuild(kinds, source(doc('pavin'), doc('guery')));

    expect(await engine.open(allSettings)).toMatchObject({ location: 'ready' });
    expect([...(await engine.revisions('location')).keys()]).toEqual(['pavin', 'guery']);
  });

  test('a rebuild that fails leaves what stood, and nothing half-filled', async () => {
    const names = () => facade.indexes.list().map(({ uid }) => uid);
    const before = names();
    async function* breaksOff() {
      yield [doc('guery')];
      throw new Error('the database went away');
    }

    await expect(engine.rebuild(['location'], breaksOff)).rejects.toThrow('the database went away');

    expect(names()).toEqual(before);
    expect([...(await engine.revisions('location')).keys()]).toEqual(['pavin']);
  });
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
