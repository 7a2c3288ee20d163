import { agent } from 'supertest';
import type { AccountRole } from '../../server/accounts/contract';
import { createApp } from '../../server/app';
import { Listing } from '../../server/listings/model';
import { buildAccount, buildCompany, testPassword } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let firm: SignedIn;
let other: SignedIn;
let staff: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  [firm, other, staff] = [await desk.as('member'), await desk.as('member'), await desk.as('staff')];
});
afterAll(() => desk.close());

const place = {
  commune: 'Issoire',
  insee: '63178',
  departement: '63',
  position: { lat: 45.544, lng: 3.249 },
  precision: 'commune',
};
const whole = {
  kind: 'company',
  title: 'La Table du Cézallier',
  summary: { fr: 'Cantine de tournage, 80 couverts.' },
  place,
  contact: { phone: { value: '06 00 12 34 56', seenBy: 'members' } },
  details: { services: ['fo_catering'] },
};

/** A draft with everything it needs, of its own title. */
async function draft(title: string, owner: SignedIn = firm) {
  const { body } = await owner.post('/api/listings').send({ ...whole, title });
  return body;
}

describe('POST /api/listings', () => {
  test('a member begins with nothing but a kind, and is told what is missing', async () => {
    const { status, body } = await firm.post('/api/listings').send({ kind: 'technician' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'technician', status: 'draft', state: 'open', published: null, changed: [] });
    expect(Object.keys(body.missing)).toEqual(expect.arrayContaining(['title', 'summary', 'place', 'details.jobs']));
  });

  test('a half-typed address is kept, and said to be one', async () => {
    const { body } = await firm
      .post('/api/listings')
      .send({ kind: 'company', contact: { email: { value: 'contact@latable', seenBy: 'public' } } });
    expect(body.content.contact.email.value).toBe('contact@latable');
    expect(body.missing['contact.email.value']).toBeDefined();
  });

  test('a visitor is asked to sign in', async () => {
    const { status, body } = await desk.visitor.post('/api/listings').send({ kind: 'company' });
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'sign_in_required' });
  });

  test('a field that the kind has not is named', async () => {
    const { status, body } = await firm.post('/api/listings').send({ kind: 'company', details: { jobs: [] } });
    expect({ status, fields: Object.keys(body.fields) }).toEqual({ status: 400, fields: ['details.jobs'] });
  });
});

describe('PATCH /api/listings/:slug', () => {
  test('changes only what is named; null empties', async () => {
    const { slug, edition } = await draft('Rien que le nécessaire');
    const { body } = await firm
      .patch(`/api/listings/${slug}`)
      .send({ edition, details: { teamSize: 6 }, contact: { phone: null } });
    expect(body.content.details).toEqual({ services: ['fo_catering'], teamSize: 6 });
    expect(body.content.contact ?? {}).toEqual({});
    expect(body.edition).toBe(edition + 1);
  });

  test('what is public stays as it was until the desk agrees, and undone changes are none', async () => {
    const listing = await buildCompany({ title: 'Volcans Énergie' }, { owner: firm.id });
    const path = `/api/listings/${listing.slug}`;
    const changed = await firm.patch(path).send({ summary: { fr: 'Autre chose.' } });
    expect(changed.body).toMatchObject({ status: 'published', changed: ['summary'], state: 'open' });
    expect((await desk.visitor.get(path)).body.summary.fr).toBe('Résumé');
    const back = await firm.patch(path).send({ summary: { fr: 'Résumé', en: 'Summary' } });
    expect(back.body).toMatchObject({ changed: [], state: 'none' });
  });

  test('two editors on two fields do not meet', async () => {
    const { slug, edition } = await draft('Deux champs');
    await firm.patch(`/api/listings/${slug}`).send({ edition, title: 'Deux champs, deux gens' });
    const { status, body } = await staff.patch(`/api/listings/${slug}`).send({ edition, tags: ['montagne'] });
    expect(status).toBe(200);
    expect(body.content).toMatchObject({ title: 'Deux champs, deux gens', tags: ['montagne'] });
  });

  test('two editors on one field: the second is told, and nothing is lost', async () => {
    const { slug, edition } = await draft('Un seul champ');
    await firm.patch(`/api/listings/${slug}`).send({ edition, summary: { fr: 'Le premier.' } });
    const late = await staff
      .patch(`/api/listings/${slug}`)
      .send({ edition, summary: { fr: 'Le second.' }, tags: ['a'] });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'conflict', fields: { summary: expect.stringContaining('Person') } });
    const { body } = await staff.get(`/api/listings/${slug}/form`);
    expect(body.content).toMatchObject({ summary: { fr: 'Le premier.' } });
    expect(body.content.tags ?? []).toEqual([]);
  });

  test('ten changes at once all arrive', async () => {
    const { slug } = await draft('Dix à la fois');
    const fields = ['teamSize', 'references', 'certifications', 'siret', 'equipment'];
    const values = [4, ['Un film'], [], '12345678901234', { fr: 'Four' }];
    const replies = await Promise.all(
      fields.map((field, at) => firm.patch(`/api/listings/${slug}`).send({ details: { [field]: values[at] } })),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const { body } = await firm.get(`/api/listings/${slug}/form`);
    expect(body.content.details).toMatchObject({ teamSize: 4, siret: '12345678901234', equipment: { fr: 'Four' } });
  });

  test("another member's draft does not exist", async () => {
    const { slug } = await draft('Bien caché');
    for (const reply of [
      await other.get(`/api/listings/${slug}/form`),
      await other.patch(`/api/listings/${slug}`).send({ title: 'Pris' }),
      await other.get(`/api/listings/${slug}/preview`),
      await other.delete(`/api/listings/${slug}`),
      await desk.visitor.get(`/api/listings/${slug}`),
    ])
      expect(reply.status).toBe(404);
  });
});

test.each([
  ['a name with a NUL', '{"a\\u0000b":1}'],
  ['an operator', '{"$set":{"status":"published"}}'],
  ['a prototype', '{"__proto__":{"x":1}}'],
  ['a well', '['.repeat(50_000) + ']'.repeat(50_000)],
])('%s is no value of a detail', async (_what, value) => {
  const { slug } = await draft('Valeurs étranges');
  const reply = await firm
    .patch(`/api/listings/${slug}`)
    .set('Content-Type', 'application/json')
    .send(`{"details":{"services":${value}}}`);
  expect({ status: reply.status, fields: Object.keys(reply.body.fields) }).toEqual({
    status: 400,
    fields: ['details.services'],
  });
});

test('of several who take one name at once each gets an address, and keeps it', async () => {
  const begun = await Promise.all(Array.from({ length: 6 }, () => draft('Draft jumeau')));
  expect(new Set(begun.map(({ slug }) => slug)).size).toBe(6);
  const replies = await Promise.all(begun.map(({ slug }) => firm.post(`/api/listings/${slug}/submit`)));
  expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
  expect(replies.map(({ body }) => body.slug)).toContain('draft-jumeau');
  expect(replies.filter(({ body }) => /^draft-[0-9a-f]{10}$/.test(body.slug))).toEqual([]);
});

test('who begins listings or claims them without end is asked to wait; the desk is not', async () => {
  const { slug } = await buildCompany({ title: 'Sans propriétaire' });
  const once = { points: 1, seconds: 3600 };
  const limits = { ...desk.outside.limits, listingsByAccount: once, claimsByAccount: once };
  const app = createApp({ ...desk.outside, limits });
  const statuses = async (role: AccountRole) => {
    const { email } = await buildAccount({ role });
    const person = agent(app);
    await person.post('/api/session').send({ email, password: testPassword }).expect(200);
    const begin = () => person.post('/api/listings').send({ kind: 'company' });
    const ask = () => person.post(`/api/listings/${slug}/claim`).send({ message: 'Cette société est la mienne.' });
    const replies = [await begin(), await begin(), await ask(), await ask()];
    return replies.map(({ status }) => status);
  };

  expect(await statuses('member')).toEqual([201, 429, 200, 429]);
  expect(await statuses('staff')).toEqual([201, 201, 200, 200]);
});

describe('POST /api/listings/:slug/submit', () => {
  test('says everything that is missing, then hands in, once', async () => {
    const { body: begun } = await firm.post('/api/listings').send({ kind: 'company' });
    expect(begun.slug).toMatch(/^draft-/);
    const early = await firm.post(`/api/listings/${begun.slug}/submit`);
    expect(early.status).toBe(400);
    expect(Object.keys(early.body.fields)).toContain('details.services');

    const { kind: _kind, ...content } = whole;
    await firm.patch(`/api/listings/${begun.slug}`).send(content);
    const { body } = await firm.post(`/api/listings/${begun.slug}/submit`);
    expect(body).toMatchObject({ slug: 'la-table-du-cezallier', status: 'pending', state: 'submitted', missing: {} });
    const again = await firm.post(`/api/listings/${body.slug}/submit`);
    expect(again.body.submittedAt).toBe(body.submittedAt);
  });

  test('of a trusted owner it is public at once', async () => {
    const trusted = await desk.as('member', { trusted: true });
    const { slug } = await draft('De confiance', trusted);
    const { body } = await trusted.post(`/api/listings/${slug}/submit`);
    expect(body).toMatchObject({ status: 'published', state: 'none', changed: [] });
    expect((await desk.visitor.get('/api/search?q=confiance')).body.hits).toMatchObject([{ slug }]);
  });

  test('what the desk took down or sent back it reads again, also of a trusted owner', async () => {
    const trusted = await desk.as('member', { trusted: true });
    const { slug } = await draft('De confiance, arrêtée', trusted);
    const handIn = async () => (await trusted.post(`/api/listings/${slug}/submit`).expect(200)).body.status;
    expect(await handIn()).toBe('published');
    await trusted.post(`/api/listings/${slug}/archive`).expect(200);
    expect(await handIn()).toBe('published');

    await staff.post(`/api/listings/${slug}/archive`).send({ reason: 'Plainte d’un voisin' }).expect(200);
    expect(await handIn()).toBe('pending');
    await staff.post(`/api/listings/${slug}/reject`).send({ outcome: 'changes', reason: 'Pas encore.' }).expect(200);
    expect(await handIn()).toBe('pending');
    await staff.post(`/api/listings/${slug}/publish`).expect(200);
    await trusted
      .patch(`/api/listings/${slug}`)
      .send({ tags: ['calme'] })
      .expect(200);
    expect((await trusted.post(`/api/listings/${slug}/submit`)).body.state).toBe('none');
  });

  test('a preview is what a visitor would see', async () => {
    const { slug } = await draft('Vue du dehors');
    const { body } = await firm.get(`/api/listings/${slug}/preview`);
    expect(body).toMatchObject({ title: 'Vue du dehors', contact: {}, place: { commune: 'Issoire' } });
  });
});

test('a listing taken down is gone at once, and can be handed in again', async () => {
  const listing = await buildCompany({ title: 'Retirée puis remise' }, { owner: firm.id });
  await desk.indexing.sweep();
  const path = `/api/listings/${listing.slug}`;
  expect((await firm.post(`${path}/archive`)).body.status).toBe('archived');
  expect((await desk.visitor.get(path)).status).toBe(404);
  expect((await desk.visitor.get('/api/search?q=retir%C3%A9e')).body.total).toBe(0);
  expect((await firm.post(`${path}/submit`)).body).toMatchObject({ status: 'pending', state: 'submitted' });
});

test('a public listing is not deleted, a draft is', async () => {
  const listing = await buildCompany({ title: 'En ligne' }, { owner: firm.id });
  expect((await firm.delete(`/api/listings/${listing.slug}`)).status).toBe(409);
  const { slug } = await draft('À jeter');
  expect((await firm.delete(`/api/listings/${slug}`)).body).toEqual({ deleted: true });
  expect(await Listing.exists({ slug })).toBeNull();
});

test('a listing that the search still shows is not deleted before the search has heard of it', async () => {
  const { slug } = await buildCompany({ title: 'Fantôme du lac' }, { owner: firm.id });
  await desk.indexing.sweep();
  const resting = jest.spyOn(desk.engine, 'apply').mockRejectedValue(new Error('resting'));
  await firm.post(`/api/listings/${slug}/archive`).expect(200);
  expect((await firm.delete(`/api/listings/${slug}`)).status).toBe(503);
  resting.mockRestore();
  await firm.delete(`/api/listings/${slug}`).expect(200);
  expect((await desk.visitor.get('/api/search').query({ q: 'fantôme' })).body.total).toBe(0);
});

test('one’s own listings stand in one list, with the claims that wait', async () => {
  const owner = await desk.as('member');
  const { slug } = await draft('À moi', owner);
  const long = new Date(Date.now() - 400 * 86_400_000);
  const old = await buildCompany({ title: 'Depuis longtemps' }, { owner: owner.id, confirmedAt: long });
  const unowned = await buildCompany({ title: 'À qui ?' });
  await owner
    .post(`/api/listings/${unowned.slug}/claim`)
    .send({ message: 'Je suis le gérant depuis 2019.' })
    .expect(200);
  const { body } = await owner.get('/api/me/listings');
  const due = Object.fromEntries(body.listings.map((each: { slug: string; due: boolean }) => [each.slug, each.due]));
  expect(due).toEqual({ [slug]: false, [old.slug]: true });
  expect(body.claims).toMatchObject([{ slug: unowned.slug, title: 'À qui ?' }]);
});
