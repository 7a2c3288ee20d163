import { type Kind, kinds, type SearchDoc, type SearchEngine } from '../../../server/search/engine';
import { contractSettings, fill, record } from './corpus';

const page = { page: 1, perPage: 20 };
const forge = (id: string, fields: Record<string, unknown> = {}) => record('e', id, { title: 'forge', ...fields });

/** Writes change what is found, so every story has an engine of its own to start from. */
export function writeRules(makeEngine: () => Promise<SearchEngine>): void {
  let engine: SearchEngine;
  const found = async (q: string, kind: Kind = 'location') =>
    (await engine.search({ kind, q, page })).hits.map(({ id }) => id).sort();
  const put = (...docs: SearchDoc[]) => engine.apply('location', { upsert: docs, remove: [] });

  beforeEach(async () => {
    engine = await makeEngine();
    await engine.open(contractSettings);
    await fill(engine, [forge('old'), { ...forge('crew'), kind: 'technician' }]);
  }, 60_000);
  afterEach(() => engine.close());

  test('E1 what is applied is found at once, in its kind alone', async () => {
    expect(await put(forge('new'))).toEqual([]);

    expect(await found('forge')).toEqual(['e-new', 'e-old']);
    expect(await found('forge', 'technician')).toEqual(['e-crew']);
  });

  test('E1 an upsert replaces the whole record', async () => {
    await put(forge('old', { town: 'Thiers', tags: ['feu'] }));
    await put(record('e', 'old', { title: 'laminoir', rev: 2 }));

    expect(await found('forge')).toEqual([]);
    expect(await found('thiers')).toEqual([]);
    const { hits, facets } = await engine.search({ kind: 'location', q: 'laminoir', page, facets: ['tags'] });
    expect(hits.map(({ doc }) => doc)).toEqual([record('e', 'old', { rev: 2, title: 'laminoir' })]);
    expect(facets?.counts.tags ?? {}).toEqual({});
  });

  test('E1 an id is removed, an absent one silently', async () => {
    await engine.apply('location', { upsert: [], remove: ['e-old', 'e-never'] });

    expect(await found('forge')).toEqual([]);
    expect(await engine.health()).toMatchObject({
      ok: true,
      kinds: { location: { docs: 0 }, technician: { docs: 1 } },
    });
  });

  test('E1 writes take effect in the order they were given', async () => {
    await Promise.all([put(forge('a', { town: 'Riom' })), put(forge('a', { town: 'Volvic' }))]);

    expect(await found('riom')).toEqual([]);
    expect(await found('volvic')).toEqual(['e-a']);
  });

  test('E1 a record that cannot be indexed is set aside, the rest goes in', async () => {
    const refused = await put(
      forge('good'),
      { ...forge('x'), id: '' },
      { ...forge('lost'), _geo: { lat: 123, lng: 3 } },
      forge('also'),
    );

    expect(refused.map(({ id }) => id).sort()).toEqual(['', 'e-lost']);
    expect(refused.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(await found('forge')).toEqual(['e-also', 'e-good', 'e-old']);
  });

  test('E1 the revision of every record is known', async () => {
    await put({ ...forge('old'), rev: 7 }, forge('new'));

    expect(await engine.revisions('location')).toEqual(
      new Map([
        ['e-old', 7],
        ['e-new', 1],
      ]),
    );
  });

  test('E1 a rebuild puts the new records in the place of the old ones', async () => {
    const report = await engine.rebuild(['location'], async function* () {
      yield [forge('one'), forge('two')];
      expect(await found('forge')).toEqual(['e-old']);
      yield [forge('three'), { ...forge('bad'), _geo: { lat: 0, lng: 999 } }];
    });

    expect(report).toMatchObject({ kinds: ['location'], docs: 3, swapped: true, refused: [{ id: 'e-bad' }] });
    expect(await found('forge')).toEqual(['e-one', 'e-three', 'e-two']);
    expect(await found('forge', 'technician')).toEqual(['e-crew']);
  });

  test('E1 what is written during a rebuild is not lost by it', async () => {
    await engine.rebuild(['location'], async function* () {
      yield [forge('one'), forge('gone')];
      await engine.apply('location', { upsert: [forge('late'), forge('two', { rev: 5 })], remove: ['e-gone'] });
      yield [forge('two', { rev: 4 })];
    });

    expect(await found('forge')).toEqual(['e-late', 'e-one', 'e-two']);
    expect((await engine.revisions('location')).get('e-two')).toBe(5);
  });

  test('E1 a rebuild that fails leaves the old answers', async () => {
    const failing = engine.rebuild(['location'], async function* () {
      yield [forge('one')];
      throw new Error('the source went away');
    });

    await expect(failing).rejects.toThrow('the source went away');
    expect(await found('forge')).toEqual(['e-old']);
    expect(await put(forge('new'))).toEqual([]);
    expect(await found('forge')).toEqual(['e-new', 'e-old']);
  });

  test('an index that was never built answers nothing', async () => {
    const empty = await makeEngine();
    const states = await empty.open(contractSettings);

    expect(Object.values(states)).toEqual(kinds.map(() => 'needsRebuild'));
    expect(await empty.search({ kind: 'location', q: 'forge', page })).toMatchObject({ hits: [], total: 0 });
    await empty.close();
  });
}
