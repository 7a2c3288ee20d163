import { Listing } from '../../server/listings/model';
import { sweepVersions, Version } from '../../server/listings/versions';
import { buildAccount, buildCompany, buildLocation } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
});
afterAll(() => desk.close());

interface Event {
  action: string;
  version: string | null;
}

async function publishAs(slug: string, patch: object) {
  await staff.patch(`/api/listings/${slug}`).send(patch).expect(200);
  return staff.post(`/api/listings/${slug}/publish`).send().expect(200);
}

const historyOf = async (slug: string): Promise<Event[]> =>
  (await staff.get(`/api/listings/${slug}/history`)).body.history;
const read = async (slug: string) => (await desk.visitor.get(`/api/listings/${slug}`)).body;

const photo = (id: string) => ({
  id: id.repeat(32),
  source: { illustration: { scene: 'portrait', seed: id } },
  caption: {},
  credit: 'Ana Roux',
  licence: 'CC-BY-4.0',
});

describe('POST /api/listings/:slug/restore', () => {
  test('puts back what stood there, pictures too, and can itself be undone', async () => {
    const { slug } = await buildLocation(
      {
        title: 'Lac Chauvet',
        summary: { fr: 'Un lac rond.', en: '' },
        contact: { name: { value: 'Ana', seenBy: 'public' } },
      },
      { photos: [photo('a')] },
    );
    await publishAs(slug, { summary: { fr: 'Un lac.' }, contact: { name: null } });
    const [newest, oldest] = await historyOf(slug);
    expect([newest?.action, oldest?.action]).toEqual(['publish', 'import']);

    const looked = await staff.get(`/api/listings/${slug}/versions/${oldest?.version}`);
    expect(looked.body).toMatchObject({
      by: null,
      changes: [
        { field: 'summary', before: { fr: 'Un lac.' }, after: { fr: 'Un lac rond.' } },
        { field: 'contact.name', before: null, after: { value: 'Ana', seenBy: 'public' } },
      ],
      photos: { changed: false },
    });

    const back = await staff.post(`/api/listings/${slug}/restore`).send({ version: oldest?.version });
    expect(back).toMatchObject({ status: 200, body: { status: 'published', state: 'none' } });
    expect(await read(slug)).toMatchObject({
      summary: { fr: 'Un lac rond.' },
      contact: { name: 'Ana' },
      photos: [{ id: 'a'.repeat(32) }],
    });
    await staff.post(`/api/listings/${slug}/restore`).send({ version: newest?.version }).expect(200);
    expect((await read(slug)).summary.fr).toBe('Un lac.');
    expect((await historyOf(slug)).map(({ action }) => action)).toEqual(['restore', 'restore', 'publish', 'import']);
  });

  test('who still edits from what stood there is told, and loses nothing', async () => {
    const firm = await desk.as('member');
    const { slug } = await buildCompany({ title: 'Rocher Régie' }, { owner: firm.id });
    await publishAs(slug, { summary: { fr: 'Régie et transports.' } });
    const oldest = (await historyOf(slug)).at(-1)?.version;
    const { edition } = (await firm.get(`/api/listings/${slug}/form`)).body;
    await staff.post(`/api/listings/${slug}/restore`).send({ version: oldest }).expect(200);
    const late = await firm.patch(`/api/listings/${slug}`).send({ edition, summary: { fr: 'Régie.' } });
    expect(late).toMatchObject({ status: 409, body: { fields: { summary: expect.stringContaining('Claire') } } });
    expect((await firm.patch(`/api/listings/${slug}`).send({ edition, tags: ['régie'] })).status).toBe(200);
  });

  test('what was put back and then taken down stays down, also for an owner who once did not answer', async () => {
    const owner = await desk.as('member');
    const { slug } = await buildLocation({ title: 'Lac de Servières' }, { owner: owner.id });
    await publishAs(slug, { tags: ['lac'] });
    const version = (await historyOf(slug))[0]?.version;
    await Listing.updateOne({ slug }, { $set: { status: 'archived', freshness: { expiredAt: new Date() } } });
    await staff.post(`/api/listings/${slug}/restore`).send({ version }).expect(200);
    await staff.post(`/api/listings/${slug}/archive`).send({ reason: 'Le lac est fermé' }).expect(200);

    expect((await owner.post(`/api/listings/${slug}/confirm`)).status).toBe(409);
    expect((await desk.visitor.get(`/api/listings/${slug}`)).status).toBe(404);
  });

  test('a version of another listing is none of this one', async () => {
    const [one, two] = [await buildLocation({ title: 'Source une' }), await buildLocation({ title: 'Source deux' })];
    await publishAs(one.slug, { tags: ['eau'] });
    const version = (await historyOf(one.slug))[0]?.version;
    expect((await staff.post(`/api/listings/${two.slug}/restore`).send({ version })).status).toBe(404);
  });
});

test('versions that no history names are swept; the others stay', async () => {
  const { id, slug } = await buildLocation({ title: 'Gour de Tazenat' });
  await publishAs(slug, { tags: ['maar'] });
  const orphan = { _id: 'orphan', listing: String(id), edition: 9, at: new Date(0), content: {}, photos: [] };
  await Version.create(orphan);
  await sweepVersions(new Date(Date.now() + 1000));
  expect(await Version.exists({ _id: 'orphan' })).toBeNull();
  for (const { version } of await historyOf(slug)) expect(await Version.exists({ _id: version })).not.toBeNull();
});

describe('POST /api/listings/:slug/merge', () => {
  const place = { commune: 'Thiers', insee: '63300', departement: '63', position: { lat: 45.856, lng: 3.547 } };

  test('the kept listing takes over what it lacks; the other’s address leads there', async () => {
    const owner = await buildAccount();
    const kept = await buildLocation(
      {
        title: 'Moulin de la Durolle',
        summary: { fr: 'Un moulin.', en: '' },
        place,
        tags: ['coutellerie'],
        details: { pastShoots: [{ title: 'Le Couteau', year: 2001 }] },
      },
      { photos: [photo('b')] },
    );
    const twin = await buildLocation(
      {
        title: 'Moulin de la Durolle',
        summary: { fr: 'Le même.', en: 'A mill.' },
        place,
        tags: ['coutellerie', 'usine'],
        languages: ['en'],
        contact: { phone: { value: '04 73 80 00 00', seenBy: 'desk' } },
        details: { altitude: 400, stepFree: true, pastShoots: [{ title: 'La Lame' }] },
      },
      { photos: [photo('b'), photo('c')], owner: String(owner.id) },
    );
    await desk.indexing.sweep();

    const merged = await staff.post(`/api/listings/${twin.slug}/merge`).send({ into: kept.slug });
    expect(merged).toMatchObject({ status: 200, body: { slug: kept.slug, owner: { id: String(owner.id) } } });
    expect(await read(twin.slug)).toMatchObject({
      slug: kept.slug,
      summary: { fr: 'Un moulin.', en: 'A mill.' },
      tags: ['coutellerie', 'usine'],
      languages: ['en'],
      details: {
        altitude: 400,
        stepFree: true,
        pastShoots: [{ title: 'Le Couteau', year: 2001 }, { title: 'La Lame' }],
      },
      photos: [{ id: 'b'.repeat(32) }, { id: 'c'.repeat(32) }],
    });
    const found = await desk.visitor.get('/api/search?q=moulin durolle');
    expect(found.body.hits.map(({ slug }: { slug: string }) => slug)).toEqual([kept.slug]);
    expect((await staff.get(`/api/moderation/${kept.slug}`)).body.twins).toEqual([]);
    expect((await historyOf(kept.slug))[0]).toMatchObject({ action: 'merge', reason: twin.slug });
    expect((await historyOf(twin.slug))[0]).toMatchObject({ action: 'merge', reason: kept.slug });
  });

  test('done twice it is done once, also when the first was cut short in between', async () => {
    const [kept, twin] = [
      await buildCompany({ title: 'Cantine un', place }),
      await buildCompany({ title: 'Cantine deux', place, tags: ['bio'] }),
    ];
    await staff.post(`/api/listings/${twin.slug}/merge`).send({ into: kept.slug }).expect(200);
    await Listing.updateOne({ _id: twin._id }, { $set: { status: 'published' }, $unset: { mergedInto: 1 } });
    await staff.post(`/api/listings/${twin.slug}/merge`).send({ into: kept.slug }).expect(200);
    expect((await historyOf(kept.slug)).filter(({ action }) => action === 'merge')).toHaveLength(1);
    expect((await read(twin.slug)).slug).toBe(kept.slug);
  });

  test('a mistake is undone: the one restored, the other published again', async () => {
    const [kept, twin] = [
      await buildCompany({ title: 'Hôtel un', place }),
      await buildCompany({ title: 'Hôtel deux', place, tags: ['spa'] }),
    ];
    await staff.post(`/api/listings/${twin.slug}/merge`).send({ into: kept.slug }).expect(200);
    const before = (await historyOf(kept.slug)).at(-1)?.version;
    await staff.post(`/api/listings/${kept.slug}/restore`).send({ version: before }).expect(200);
    await staff.post(`/api/listings/${twin.slug}/publish`).send().expect(200);
    expect(await read(kept.slug)).toMatchObject({ slug: kept.slug, tags: [] });
    expect(await read(twin.slug)).toMatchObject({ slug: twin.slug, tags: ['spa'] });
  });

  test('only two of a kind, and into one that is public', async () => {
    const [firm, lake, hidden] = [
      await buildCompany({ title: 'Régie' }),
      await buildLocation({ title: 'Lac' }),
      await buildCompany({ title: 'Cachée' }, { status: 'archived' }),
    ];
    const into = (slug: string) => staff.post(`/api/listings/${firm.slug}/merge`).send({ into: slug });
    expect(await into(lake.slug)).toMatchObject({ status: 400, body: { fields: { into: expect.any(String) } } });
    expect(await into(firm.slug)).toMatchObject({ status: 400, body: { fields: { into: expect.any(String) } } });
    expect((await into(hidden.slug)).status).toBe(409);
    expect((await into('no-such-listing')).status).toBe(404);
    expect((await read(firm.slug)).slug).toBe(firm.slug);
  });
});
