import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedSearch } from '../../server/search/embedded';
import { type Kind, type KindSettings, kinds, type SearchDoc, type SearchEngine } from '../../server/search/engine';
import { openMeilisearch } from '../../server/search/meilisearch/engine';
import { type Facade, startFacade } from './facade/server';

const settings: KindSettings = {
  version: 1,
  searchable: ['title'],
  filterable: ['town'],
  sortable: ['title'],
  stopWords: [],
  synonyms: {},
  exactFields: [],
  noTypoOnNumbers: true,
  maxFacetValues: 300,
};
const allSettings = { location: settings, technician: settings, actor: settings, company: settings };

const docs: SearchDoc[] = [
  { id: 'pavin', kind: 'location', rev: 1, title: 'Lac Pavin', town: 'Besse', _geo: { lat: 45.4956, lng: 2.888 } },
  { id: 'guery', kind: 'location', rev: 1, title: 'Lac de Guéry', town: 'Orcival', _geo: { lat: 45.593, lng: 2.818 } },
  { id: 'lacoste', kind: 'actor', rev: 1, title: 'Lac Oste', town: 'Besse' },
];
const page = { page: 1, perPage: 10 };

describe('Asking Meilisearch', () => {
  let folder: string;
  let facade: Facade;
  let engine: SearchEngine;
  const lastBody = () => facade.seen.at(-1)?.body;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-asking-'));
    let files = 0;
    facade = await startFacade(async () => openEmbeddedSearch({ file: join(folder, `${files++}.db`) }));
    engine = openMeilisearch({ url: facade.url, key: facade.key });
    await engine.open(allSettings);
    await engine.rebuild(['location', 'actor'], async function* (kind: Kind) {
      yield docs.filter((doc) => doc.kind === kind);
    });
  });
  afterAll(async () => {
    await engine.close();
    await facade.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a question goes out quoted, with marks that no text holds', async () => {
    await engine.search({
      kind: 'location',
      q: 'lac',
      filter: { op: 'eq', field: 'town', value: 'Besse" OR "town" EXISTS' },
      highlight: ['title'],
      crop: [{ field: 'title', words: 5 }],
      facets: ['town'],
      page,
    });

    expect(lastBody()).toEqual({
      queries: [
        {
          indexUid: expect.stringMatching(/^desk-location-[0-9a-f]{16}$/),
          q: 'lac',
          filter: '"town" = "Besse\\" OR \\"town\\" EXISTS"',
          matchingStrategy: 'last',
          attributesToHighlight: ['title'],
          highlightPreTag: '\uE000',
          highlightPostTag: '\uE001',
          attributesToCrop: ['title:5'],
          cropMarker: '…',
          showRankingScore: true,
          facets: ['town'],
          page: 1,
          hitsPerPage: 10,
        },
      ],
    });
  });

  test('the place is fetched for the distance and not handed on', async () => {
    const near = { lat: 45.4956, lng: 2.888 };
    const { hits } = await engine.search({
      kind: 'location',
      sort: [{ near, dir: 'asc' }],
      fields: ['title'],
      page,
    });

    expect(lastBody()).toMatchObject({
      queries: [
        { sort: ['_geoPoint(45.4956, 2.888):asc'], attributesToRetrieve: ['id', 'kind', 'rev', '_geo', 'title'] },
      ],
    });
    expect(hits.map(({ doc }) => doc)).toEqual([
      { id: 'pavin', kind: 'location', rev: 1, title: 'Lac Pavin' },
      { id: 'guery', kind: 'location', rev: 1, title: 'Lac de Guéry' },
    ]);
    expect(hits[0]?.distance).toBe(0);
    expect(hits[1]?.distance).toBeGreaterThan(11_000);
    expect(hits[1]?.distance).toBeLessThan(13_000);
  });

  test('several questions are one request, and a kind that was never built answers nothing', async () => {
    const before = facade.seen.filter(({ path }) => path === '/multi-search').length;
    const results = await engine.many(kinds.map((kind) => ({ kind, q: 'lac', page, facets: ['town'] })));

    expect(facade.seen.filter(({ path }) => path === '/multi-search')).toHaveLength(before + 1);
    expect(results.map(({ total }) => total)).toEqual([2, 0, 1, 0]);
    expect(results[1]).toMatchObject({ hits: [], totalIs: 'exact', degraded: false });
  });

  test('the desk asks only what stands, and names facets by index', async () => {
    const parts = kinds.map((kind) => ({ kind, weight: kind === 'actor' ? 2 : 1 }));
    const facets = Object.fromEntries(kinds.map((kind) => [kind, ['kind']]));
    const result = await engine.desk({ q: 'lac', parts, facets, offset: 0, limit: 2, fields: ['town'] });

    const [location, actor] = [/^desk-location-/, /^desk-actor-/].map((name) => expect.stringMatching(name));
    expect(lastBody()).toMatchObject({
      queries: [
        { indexUid: location, federationOptions: { weight: 1 } },
        { indexUid: actor, federationOptions: { weight: 2 } },
      ],
    });
    expect(result.hits.map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'lacoste'],
      ['location', 'pavin'],
    ]);
    expect(result.hits[0]?.doc).toEqual({ id: 'lacoste', kind: 'actor', rev: 1, town: 'Besse' });
    expect(result.facets).toEqual({
      location: { counts: { kind: { location: 2 } }, stats: {} },
      actor: { counts: { kind: { actor: 1 } }, stats: {} },
    });
    expect(result.total).toBe(3);
  });

  test('a search that took all its time is told to be cut short', async () => {
    const slow: SearchEngine = openMeilisearch({ url: facade.url, key: facade.key });
    await slow.open(allSettings);
    facade.tookMs = 1_500;

    expect((await slow.search({ kind: 'location', q: 'lac', page })).degraded).toBe(true);
    facade.tookMs = null;
    expect((await slow.search({ kind: 'location', q: 'lac', page })).degraded).toBe(false);
  });

  test('an index that another process built is found without being told', async () => {
    const other = openMeilisearch({ url: facade.url, key: facade.key });
    await other.open(allSettings);
    expect((await other.search({ kind: 'company', q: 'studio', page })).total).toBe(0);

    await engine.rebuild(['company'], async function* () {
      yield [{ id: 'studio', kind: 'company' as const, rev: 1, title: 'Studio du Puy' }];
    });

    expect((await other.search({ kind: 'company', q: 'studio', page })).total).toBe(1);
  });
});
