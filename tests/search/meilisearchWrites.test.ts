import { type Kind, type KindSettings, kinds, type SearchDoc, type SearchEngine } from '../../server/search/engine';
import { openMeilisearch } from '../../server/search/meilisearch/engine';
import { Fault } from './facade/fault';
import { type Facade, startFacade } from './facade/server';

const settings: KindSettings = {
  version: 1,
  searchable: ['title', 'jobs'],
  filterable: ['town', 'kind'],
  sortable: ['title'],
  stopWords: ['the', 'de'],
  synonyms: { director: ['réalisateur'] },
  exactFields: ['code'],
  noTypoOnNumbers: true,
  maxFacetValues: 300,
};
const allSettings = (own: Partial<KindSettings> = {}): Record<Kind, KindSettings> => {
  const same = { ...settings, ...own };
  return { location: same, technician: same, actor: same, company: same };
};

const doc = (id: string, rev = 1): SearchDoc => ({ id, kind: 'location', rev, title: id });
/** A place with a third number: ours to send, and refused by the server, not by us. */
const bad = (id: string): SearchDoc => {
  const _geo = { lat: 45, lng: 3, height: 1_197 };
  return { ...doc(id), _geo };
};
const batches = (...all: SearchDoc[][]) =>
  async function* (kind: Kind) {
    for (const batch of all) yield batch.filter((one) => one.kind === kind);
  };

/** These stories are about what the server keeps; none of them searches. */
const answersNothing = (): Promise<SearchEngine> => Promise.reject(new Error('no search was expected'));

describe('Writing to Meilisearch', () => {
  let facade: Facade;
  let engine: SearchEngine;
  const open = (own?: Partial<KindSettings>) => {
    const opened = openMeilisearch({ url: facade.url, key: facade.key });
    return opened.open(allSettings(own)).then(() => opened);
  };
  const revisions = async () => Object.fromEntries(await engine.revisions('location'));
  const indexesOf = (kind: Kind) => facade.indexes.list().filter(({ uid }) => uid.startsWith(`desk-${kind}-`));

  beforeEach(async () => {
    facade = await startFacade(answersNothing);
    engine = await open();
  });
  afterEach(() => facade.close());

  describe('changes', () => {
    beforeEach(() => engine.rebuild(kinds, batches([doc('pavin'), doc('guery')])));

    test('are there when the write resolves', async () => {
      await engine.apply('location', { upsert: [doc('pavin', 2), doc('aydat')], remove: ['guery', 'never-was'] });

      expect(await revisions()).toEqual({ pavin: 2, aydat: 1 });
    });

    test('leave out one bad record, and the rest of its batch goes in', async () => {
      const good = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => doc(id));
      const batch = [...good.slice(0, 2), bad('x'), ...good.slice(2, 5), bad('y'), ...good.slice(5)];

      const refused = await engine.apply('location', { upsert: batch, remove: [] });

      expect(refused.map(({ id }) => id)).toEqual(['x', 'y']);
      expect(refused[0]?.reason).toContain('_geo');
      expect(Object.keys(await revisions()).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'guery', 'pavin']);
    });

    test('leave out a record that no request can carry', async () => {
      const long = (id: string, letters: number) => ({ ...doc(id), description: 'x'.repeat(letters) });
      const batch = [long('a', 600_000), long('huge', 1_200_000), long('b', 600_000)];

      const refused = await engine.apply('location', { upsert: batch, remove: [] });

      expect(refused.map(({ id }) => id)).toEqual(['huge']);
      expect(await revisions()).toMatchObject({ a: 1, b: 1 });
    });

    test('fail as a whole when the server is at fault, so that they are sent again', async () => {
      facade.tasks.nextFault = new Fault(422, 'no_space_left_on_device', 'No space left on device.', 'system');

      await expect(engine.apply('location', { upsert: [doc('aydat')], remove: [] })).rejects.toMatchObject({
        code: 'unavailable',
      });
      expect(await revisions()).toEqual({ pavin: 1, guery: 1 });
    });

    test('are refused for a kind that has no index yet', async () => {
      const newer = await open({ version: 2 });

      await expect(newer.apply('location', { upsert: [doc('aydat')], remove: [] })).rejects.toMatchObject({
        code: 'unavailable',
      });
      expect(await newer.revisions('location')).toEqual(new Map());
    });
  });

  describe('a rebuild', () => {
    test('makes every kind answer in one step, with the settings in the index', async () => {
      const report = await engine.rebuild(kinds, batches([doc('pavin'), doc('guery')], [bad('x'), doc('aydat')]));

      expect(report).toMatchObject({ kinds: [...kinds], docs: 3, swapped: true, refused: [{ id: 'x' }] });
      expect(facade.seen.filter(({ path }) => path === '/swap-indexes')).toHaveLength(1);
      expect(indexesOf('location').map((index) => index.settings)).toEqual([
        {
          searchableAttributes: ['title', 'jobs'],
          filterableAttributes: ['_geo', 'kind', 'town'],
          sortableAttributes: ['_geo', 'title'],
          rankingRules: ['sort', 'words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness'],
          stopWords: ['de', 'the'],
          synonyms: { director: ['réalisateur'] },
          typoTolerance: { disableOnAttributes: ['code'], disableOnNumbers: true },
          faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
          pagination: { maxTotalHits: 20_000 },
          searchCutoffMs: 1_500,
        },
      ]);
      expect(await (await open()).revisions('location')).toEqual(
        new Map([
          ['pavin', 1],
          ['guery', 1],
          ['aydat', 1],
        ]),
      );
    });

    test('of the same settings replaces what stood and leaves one index a kind', async () => {
      await engine.rebuild(kinds, batches([doc('pavin'), doc('gone')]));
      const [before] = indexesOf('location');

      await engine.rebuild(['location'], batches([doc('pavin', 2)]));

      expect(indexesOf('location').map(({ uid }) => uid)).toEqual([before?.uid]);
      expect(await revisions()).toEqual({ pavin: 2 });
    });

    test('keeps what was changed while it ran', async () => {
      await engine.rebuild(kinds, batches([doc('pavin'), doc('guery'), doc('aydat')]));
      async function* slowSource() {
        yield [doc('pavin'), doc('guery')];
        await engine.apply('location', { upsert: [doc('pavin', 2), doc('servieres')], remove: ['guery'] });
        yield [doc('aydat')];
      }

      await engine.rebuild(['location'], slowSource);

      expect(await revisions()).toEqual({ pavin: 2, servieres: 1, aydat: 1 });
    });

    test('keeps what was changed while the very first one ran', async () => {
      async function* slowSource(kind: Kind) {
        if (kind !== 'location') return;
        yield [doc('pavin')];
        expect(await engine.apply('location', { upsert: [doc('guery')], remove: ['pavin'] })).toEqual([]);
      }

      await engine.rebuild(kinds, slowSource);

      expect(await revisions()).toEqual({ guery: 1 });
    });

    test('waits for the one before it', async () => {
      await Promise.all([
        engine.rebuild(kinds, batches([doc('first')])),
        engine.rebuild(['location'], batches([doc('second')])),
      ]);

      expect(await revisions()).toEqual({ second: 1 });
      expect(indexesOf('location')).toHaveLength(1);
    });

    test('looks again when another process was quicker to swap', async () => {
      async function* overtaken(kind: Kind) {
        yield [{ ...doc(`${kind}-1`), kind }];
        // Everything is filled by now, so the next task is the swap.
        if (kind === kinds.at(-1))
          facade.tasks.nextFault = new Fault(409, 'index_already_exists', 'It exists already.');
      }

      const report = await engine.rebuild(kinds, overtaken);

      expect(report.swapped).toBe(true);
      expect(facade.seen.filter(({ path }) => path === '/swap-indexes')).toHaveLength(2);
      expect(await revisions()).toEqual({ 'location-1': 1 });
    });

    test('and another in a second process both end, with one index a kind', async () => {
      const other = await open();

      await Promise.all([engine.rebuild(kinds, batches([doc('here')])), other.rebuild(kinds, batches([doc('there')]))]);

      expect(Object.keys(await revisions())).toHaveLength(1);
      expect(indexesOf('location')).toHaveLength(1);
      expect(await other.open(allSettings())).toMatchObject({ location: 'ready', company: 'ready' });
    });
  });

  describe('a new version of the settings', () => {
    test('is built beside the old one, which goes on answering its own program', async () => {
      await engine.rebuild(kinds, batches([doc('pavin')]));
      const newer = openMeilisearch({ url: facade.url, key: facade.key });

      expect(await newer.open(allSettings({ version: 2 }))).toMatchObject({ location: 'needsRebuild' });
      await newer.rebuild(kinds, batches([doc('pavin', 2)]));

      expect(await revisions()).toEqual({ pavin: 1 });
      expect(await newer.revisions('location')).toEqual(new Map([['pavin', 2]]));
      await engine.apply('location', { upsert: [doc('guery')], remove: [] });
      expect(await revisions()).toEqual({ pavin: 1, guery: 1 });
    });

    test('leaves the version before it and removes those before that', async () => {
      for (const version of [1, 2, 3]) {
        await (await open({ version })).rebuild(kinds, batches([doc('pavin', version)]));
      }

      const held = indexesOf('location').map(({ docs }) => docs.get('pavin')?.rev);
      expect(held.sort()).toEqual([2, 3]);
    });

    test('is not taken for built when its index has other settings', async () => {
      await engine.rebuild(kinds, batches([doc('pavin')]));
      const [index] = indexesOf('location');
      if (index) index.settings.searchableAttributes = ['*'];

      expect(await engine.open(allSettings())).toMatchObject({ location: 'needsRebuild', company: 'ready' });
      expect(indexesOf('location')).toHaveLength(1);
    });

    test('indexes of other installations are left alone', async () => {
      const neighbour = openMeilisearch({ url: facade.url, key: facade.key, prefix: 'other' });
      await neighbour.open(allSettings());
      await neighbour.rebuild(kinds, batches([doc('theirs')]));

      await engine.rebuild(kinds, batches([doc('pavin')]));

      expect(await neighbour.revisions('location')).toEqual(new Map([['theirs', 1]]));
      expect(await revisions()).toEqual({ pavin: 1 });
    });
  });
});
