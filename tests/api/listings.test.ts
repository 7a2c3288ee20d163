import { saveChange } from '../../server/listings/enter';
import { buildCompany, buildLocation, buildTechnician } from '../builders';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

describe('GET /api/listings/:slug', () => {
  test('shows a published listing, each fact in its place', async () => {
    const listing = await buildLocation({
      title: 'Lac de Guéry',
      details: { categories: ['crater_lake'], altitude: 1244, power: { amps: 32, phases: 1, note: {} } },
    });
    const { status, body } = await desk.visitor.get('/api/listings/lac-de-guery');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: String(listing.id),
      kind: 'location',
      slug: 'lac-de-guery',
      may: { edit: false },
      details: { altitude: 1244, power: { amps: 32, phases: 1 } },
    });
    expect(body.photos).toHaveLength(1);
  });

  test('one language stands in for the other', async () => {
    await buildLocation({ title: 'Bois de Draveil', summary: { fr: 'Un bois.', en: '' } });
    const { body } = await desk.visitor.get('/api/listings/bois-de-draveil');
    expect(body.summary).toEqual({ fr: 'Un bois.', en: 'Un bois.' });
  });

  test('a picture without a caption keeps its place', async () => {
    const source = { illustration: { scene: 'portrait', seed: 'a' } };
    const photos = [{ id: 'a'.repeat(32), source, caption: {}, credit: 'Illustration', licence: 'CC0-1.0' }];
    await buildTechnician({ title: 'Maud Chassaing' }, { photos });
    const { body } = await desk.visitor.get('/api/listings/maud-chassaing');
    expect(body.photos).toEqual([
      { id: 'a'.repeat(32), caption: {}, alt: {}, credit: 'Illustration', licence: 'CC0-1.0', illustration: true },
    ]);
  });

  test('contact fields leave only for those who may see them', async () => {
    await buildCompany({
      title: 'Volcan Location',
      contact: {
        name: { value: 'Ana', seenBy: 'public' },
        email: { value: 'ana@volcan.test', seenBy: 'members' },
        phone: { value: '04 65 71 00 00', seenBy: 'desk' },
      },
    });
    const { body, text } = await desk.visitor.get('/api/listings/volcan-location');
    expect(body.contact).toEqual({ name: 'Ana' });
    expect(text).not.toContain('volcan.test');
  });

  test('of somebody who shows the commune only, neither spot nor address leaves, anywhere', async () => {
    await buildTechnician({
      title: 'Rémi Vialatoux',
      place: {
        position: { lat: 45.71234, lng: 3.11234 },
        address: '3 rue des Chaussetiers',
        commune: 'Clermont-Ferrand',
        insee: '63113',
      },
    });
    await desk.indexing.sweep();
    const replies = await Promise.all(
      [
        '/api/listings/remi-vialatoux',
        '/api/search?q=vialatoux',
        '/api/search/points?q=vialatoux',
        '/api/search/suggest?q=vialatoux',
      ].map((path) => desk.visitor.get(path)),
    );
    for (const { text } of replies) expect(text).not.toMatch(/45\.71234|3\.11234|457123|Chaussetiers/);
  });

  test('hidden and missing look the same', async () => {
    await buildLocation({ title: 'Encore caché' }, { status: 'pending' });
    const [hidden, missing] = await Promise.all([
      desk.visitor.get('/api/listings/encore-cache'),
      desk.visitor.get('/api/listings/no-such-place'),
    ]);
    expect(hidden.status).toBe(404);
    expect(hidden.body).toEqual(missing.body);
  });

  test.each(['%E0%A4', 'Lac Pavin', '../../etc/passwd', 'a'.repeat(300)])(
    'a mangled slug %.20s is a 4xx problem',
    async (slug) => {
      const { status, type } = await desk.visitor.get(
        `/api/listings/${slug === '%E0%A4' ? slug : encodeURIComponent(slug)}`,
      );
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(type).toBe('application/problem+json');
    },
  );

  test('two of the same name get readable addresses, and keep them when renamed', async () => {
    const place = { commune: 'Thiers', insee: '63430', departement: '63', position: { lat: 45.856, lng: 3.547 } };
    const [first, second, third] = [
      await buildLocation({ title: 'Moulin' }),
      await buildLocation({ title: 'Moulin', place }),
      await buildLocation({ title: 'Moulin', place }),
    ];
    expect([first.slug, second.slug, third.slug]).toEqual(['moulin', 'moulin-thiers', 'moulin-thiers-2']);
    second.title = 'Moulin des Horreurs';
    await saveChange(second);
    expect((await desk.visitor.get('/api/listings/moulin-thiers')).body.title).toBe('Moulin des Horreurs');
  });
});

describe('GET /api/listings/:slug/nearby', () => {
  test('groups what stands around, nearest first, without the listing itself', async () => {
    const centre = {
      position: { lat: 45.1, lng: 2.6 },
      commune: 'Mandailles-Saint-Julien',
      insee: '15113',
      departement: '15',
    };
    await buildLocation({ title: 'Puy Mary', place: centre });
    await buildCompany({
      title: 'Hôtel du Puy',
      place: { ...centre, position: { lat: 45.12, lng: 2.6 } },
      details: { services: ['st_hotel'] },
    });
    await buildCompany({
      title: 'Hôtel plus loin',
      place: { ...centre, position: { lat: 45.2, lng: 2.6 } },
      details: { services: ['st_hotel'] },
    });
    await buildCompany({
      title: 'Groupes du Cantal',
      place: { ...centre, position: { lat: 45.11, lng: 2.6 } },
      details: { services: ['eq_power'] },
    });
    await desk.indexing.sweep();
    const { body } = await desk.visitor.get('/api/listings/puy-mary/nearby?radius=20');
    const named = body.groups.map(({ group, hits }: { group: string; hits: { title: string }[] }) => [
      group,
      hits.map(({ title }) => title),
    ]);
    expect(named).toEqual([
      ['lodging', ['Hôtel du Puy', 'Hôtel plus loin']],
      ['hire', ['Groupes du Cantal']],
    ]);
  });
});

describe('the database', () => {
  test('refuses details that are not those of the kind, by whatever door', async () => {
    const listing = await buildLocation({ title: 'Lieu juste' });
    listing.set('details', { categories: [] });
    await expect(listing.save()).rejects.toThrow('Not the details of a location');
  });
});
