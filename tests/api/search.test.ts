import { kilometres } from '../../server/common/distance';
import { buildActor, buildCompany, buildLocation, buildTechnician } from '../builders';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;

const at = (lat: number, lng: number, commune = 'Besse-et-Saint-Anastaise') => ({
  commune,
  insee: '63038',
  position: { lat, lng },
});

beforeAll(async () => {
  desk = await startDesk();
  await buildLocation({
    title: 'Lac Pavin',
    place: at(45.4956, 2.8881),
    details: { categories: ['crater_lake'], doubles: ['scotland_ireland'] },
  });
  await buildLocation({
    title: 'Château de Murol',
    place: at(45.575, 2.944, 'Murol'),
    details: { categories: ['castle_medieval'] },
  });
  await buildLocation({
    title: 'Viaduc de Garabit',
    place: { ...at(44.9744, 3.1775, 'Ruynes-en-Margeride'), departement: '15' },
    details: { categories: ['viaduct'] },
  });
  await buildLocation({
    title: 'Viaduc des Fades',
    place: at(45.9717, 2.8033, 'Sauret-Besserve'),
    details: { categories: ['viaduct'] },
  });
  await buildLocation({ title: 'Lac caché' }, { status: 'pending' });
  await buildTechnician({
    title: 'Nadia Chassaing',
    details: { jobs: [{ job: 'colourist', level: 'head' }], titles: 'feminine' },
  });
  await buildTechnician({ title: 'Paul Vidal', languages: ['fr', 'en'] });
  await buildActor({ title: 'Ana Duarte' });
  await buildCompany({ title: 'Cantine du Sancy', place: at(45.57, 2.81, 'Le Mont-Dore') });
  await desk.indexing.sweep();
});
afterAll(() => desk.close());

const search = async (query: string) => {
  const { status, body } = await desk.visitor.get(`/api/search?${query}`);
  return { status, body, titles: (body.hits ?? []).map(({ title }: { title: string }) => title) };
};

describe('GET /api/search', () => {
  test('finds a castle without its accent', async () => {
    expect((await search('q=chateau')).titles[0]).toBe('Château de Murol');
  });

  test('finds the right viaduct from an unfinished word', async () => {
    expect((await search('q=viaduc+garabi')).titles[0]).toBe('Viaduc de Garabit');
  });

  test('an English visitor finds a French lake and reads English', async () => {
    const { body } = await search('q=crater+lake&lang=en');
    expect(body.hits[0]).toMatchObject({ title: 'Lac Pavin', subtitle: 'Crater lake' });
  });

  test('a job in English finds its French title, and who lives beside the town', async () => {
    expect((await search('q=colourist')).titles[0]).toBe('Nadia Chassaing');
    expect((await search('q=etalonneur+clermont')).titles[0]).toBe('Nadia Chassaing');
  });

  test('what is not published is not found', async () => {
    expect((await search('q=lac+cach%C3%A9')).titles).not.toContain('Lac caché');
  });

  test('a radius holds, and the list is in order of distance', async () => {
    const { body } = await search('near=45.5,2.9&radius=30&sort=distance');
    const distances = body.hits.map(({ distanceKm }: { distanceKm: number }) => distanceKm);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(30);
    for (const hit of body.hits)
      expect(hit.distanceKm).toBeCloseTo(kilometres({ lat: 45.5, lng: 2.9 }, hit.position), 1);
  });

  test('a map window holds exactly what is inside', async () => {
    const { titles } = await search('kind=location&bbox=2.7,45.4,3.0,45.6&sort=title');
    expect(titles).toEqual(['Château de Murol', 'Lac Pavin']);
  });

  test('facets count every match; a field’s own choice does not reduce its own counts', async () => {
    const { body } = await search('kind=location&category=viaduct');
    expect(body.total).toBe(2);
    expect(body.facets.category).toMatchObject({ viaduct: 2, crater_lake: 1, castle_medieval: 1 });
    expect(body.facets.departement).toEqual({ 15: 1, 63: 1 });
  });

  test('a broader category finds what is filed under a narrower one', async () => {
    expect((await search('kind=location&category=natural')).titles).toEqual(['Lac Pavin']);
  });

  test('the tabs tell all four kinds, whichever is open', async () => {
    const { body } = await search('kind=location&category=viaduct');
    expect(body.kinds).toEqual({ location: 2, technician: 2, actor: 1, company: 1 });
  });

  test('without a kind all four stand in one list', async () => {
    const { body } = await search('limit=100');
    expect(body.total).toBe(8);
    expect(body.kinds).toEqual({ location: 4, technician: 2, actor: 1, company: 1 });
  });

  test('a card is whole', async () => {
    const { body } = await search('q=murol&lang=en');
    expect(body.hits[0]).toEqual({
      kind: 'location',
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      slug: 'chateau-de-murol',
      title: 'Château de Murol',
      subtitle: 'Medieval castle',
      summary: 'Summary',
      commune: 'Murol',
      departement: '63',
      position: { lat: 45.575, lng: 2.944 },
      precision: 'exact',
      distanceKm: null,
      photo: { id: expect.stringMatching(/^standin-/), illustration: true },
      shoots: 0,
      demo: false,
      highlights: expect.anything(),
    });
  });
});

describe('bad questions', () => {
  test.each([
    ['near=91,3', 'near'],
    ['near=here', 'near'],
    ['near=45.7', 'near'],
    ['radius=-1&near=45,3', 'radius'],
    ['radius=10', 'radius'],
    ['sort=distance', 'sort'],
    ['sort=best', 'sort'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['limit=101', 'limit'],
    ['bbox=3,46,2', 'bbox'],
    ['bbox=2,46,3,45', 'bbox'],
    ['kind=castle', 'kind'],
    ['colour=red', 'colour'],
    ['kind=actor&category=lake', 'category'],
    ['category=%27%20OR%201', 'category'],
    [`q=${'a'.repeat(10_000)}`, 'q'],
    ['q=%FF%FE', 'q'],
    ['lang=de', 'lang'],
  ])('%.40s → a problem that names %s', async (query, field) => {
    for (const path of ['/api/search', '/api/search/points']) {
      if (path.endsWith('points') && ['page', 'limit', 'sort'].includes(field)) continue;
      const reply = await desk.visitor.get(`${path}?${query}`);
      expect({ status: reply.status, type: reply.type }).toEqual({ status: 400, type: 'application/problem+json' });
      expect(Object.keys(reply.body.fields)).toContain(field);
      expect(JSON.stringify(reply.body)).not.toMatch(/\bat .*\.ts|node_modules/);
    }
  });
});

describe('GET /api/search/points', () => {
  test('every match once, in columns that add up', async () => {
    const { body } = await desk.visitor.get('/api/search/points?kind=location&kind=technician');
    expect(body.total).toBe(6);
    expect([...body.kinds].sort().join('')).toBe('TTllll');
    let at = 0;
    const sum = (steps: number[]) => {
      at = 0;
      return steps.map((step) => (at += step));
    };
    const pavin = body.slugs.indexOf('lac-pavin');
    expect(sum(body.lat)[pavin]).toBe(454956);
    expect(sum(body.lng)[pavin]).toBe(28881);
    expect(body.titles[pavin]).toBe('Lac Pavin');
  });
});

describe('GET /api/search/suggest', () => {
  test.each(['constructor', '__proto__', '!!!', '   '])('offers nothing odd for %j', async (q) => {
    const { status, body } = await desk.visitor.get(`/api/search/suggest?q=${encodeURIComponent(q)}`);
    expect({ status, body }).toEqual({ status: 200, body: { listings: [], terms: [], communes: [], also: [] } });
  });

  test('offers listings, terms with their counts, and communes', async () => {
    const { body } = await desk.visitor.get('/api/search/suggest?q=viad');
    expect(body.listings.map(({ title }: { title: string }) => title).sort()).toEqual([
      'Viaduc de Garabit',
      'Viaduc des Fades',
    ]);
    expect(body.terms).toContainEqual({
      kind: 'location',
      field: 'category',
      value: 'viaduct',
      label: 'Viaduc',
      count: 2,
    });
    const twice = await desk.visitor.get('/api/search/suggest?q=viad&kind=location&kind=location');
    expect(twice.body.terms).toHaveLength(1);
    const besse = await desk.visitor.get('/api/search/suggest?q=bess');
    expect(besse.body.communes[0]).toMatchObject({ insee: '63038', departementName: 'Puy-de-Dôme' });
  });
});
