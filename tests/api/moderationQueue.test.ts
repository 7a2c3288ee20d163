import { Account } from '../../server/accounts/model';
import { Listing } from '../../server/listings/model';
import { KeptLetter } from '../../server/mail/model';
import { buildCompany, buildLocation } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let firm: SignedIn;
let staff: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  firm = await desk.as('member', { name: 'Hervé Roux', organisation: 'Sancy Énergie' });
  staff = await desk.as('staff');
});
afterAll(() => desk.close());
// Queue and twins are of the whole directory: each story has its own.
beforeEach(async () => {
  await Listing.deleteMany({});
  await KeptLetter.deleteMany({});
});

const issoire = {
  commune: 'Issoire',
  insee: '63178',
  departement: '63',
  position: { lat: 45.544, lng: 3.249 },
  precision: 'exact',
} as const;

async function handedIn(given: Record<string, unknown>, owner: SignedIn = firm): Promise<string> {
  const whole = {
    kind: 'company',
    summary: { fr: 'Cantine de tournage.' },
    place: issoire,
    details: { services: ['fo_catering'] },
  };
  const { body } = await owner.post('/api/listings').send({ ...whole, ...given });
  await owner.post(`/api/listings/${body.slug}/submit`).send().expect(200);
  return body.slug;
}

const queue = async (tab = 'all', more = '') => (await staff.get(`/api/moderation?tab=${tab}${more}`)).body;
const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);

describe('GET /api/moderation', () => {
  test('tells what is new, changed, doubtful and claimed, oldest first, with a count for each tab', async () => {
    const first = await handedIn({ title: 'La Table du Cézallier' });
    const published = await buildCompany({ title: 'Sancy Énergie' }, { owner: firm.id });
    await firm.patch(`/api/listings/${published.slug}`).send({ summary: { fr: 'De 20 à 150 kVA.' }, tags: ['kVA'] });
    await firm.post(`/api/listings/${published.slug}/submit`).send();
    const twin = await handedIn({ title: 'La table du Cezallier' });
    const claimed = await buildLocation({ title: 'Filature de Lavoûte' });
    await firm.post(`/api/listings/${claimed.slug}/claim`).send({ message: 'La filature est à ma famille.' });
    await firm.post('/api/listings').send({ kind: 'company', title: 'Encore un brouillon' });

    const all = await queue();
    expect(all).toMatchObject({
      total: 4,
      counts: { all: 4, new: 2, changed: 1, duplicate: 2, claim: 1 },
      items: [
        { slug: first, what: 'new', terms: ['fo_catering'], twins: 1, owner: 'Hervé Roux', commune: 'Issoire' },
        { slug: published.slug, what: 'changed', fields: ['summary', 'tags'], newPhotos: 0, twins: 0 },
        { slug: twin, what: 'new', twins: 1 },
        { slug: claimed.slug, what: 'claim', fields: [], owner: null },
      ],
    });
    expect(slugs(await queue('new'))).toEqual([first, twin]);
    expect(slugs(await queue('changed'))).toEqual([published.slug]);
    expect(slugs(await queue('duplicate'))).toEqual([first, twin]);
    expect(slugs(await queue('claim'))).toEqual([claimed.slug]);
    expect(slugs(await queue('all', '&limit=2&page=2'))).toEqual([twin, claimed.slug]);
  });

  test('what is decided leaves the queue', async () => {
    const slug = await handedIn({ title: 'Traiteur du Livradois' });
    await staff.post(`/api/listings/${slug}/publish`).send().expect(200);
    expect(await queue()).toMatchObject({ total: 0, items: [] });
  });

  test('is the desk’s alone', async () => {
    expect((await desk.visitor.get('/api/moderation')).status).toBe(401);
    expect((await firm.get('/api/moderation')).status).toBe(403);
  });
});

describe('GET /api/moderation/:slug', () => {
  test('shows before and after in reading order, who changed it, its owner’s record and the history', async () => {
    const listing = await buildCompany(
      { title: 'Sancy Énergie', summary: { fr: 'De 20 à 100 kVA.', en: '' }, details: { siret: '73282932000074' } },
      { owner: firm.id },
    );
    await firm.patch(`/api/listings/${listing.slug}`).send({
      details: { services: ['fo_catering', 'eq_power'] },
      contact: { phone: { value: '04 73 00 18 22', seenBy: 'public' } },
      summary: { fr: 'De 20 à 150 kVA.' },
    });
    await firm.post(`/api/listings/${listing.slug}/submit`).send();
    await handedIn({ title: 'Une autre' });
    const { body } = await staff.get(`/api/moderation/${listing.slug}`);
    expect(body).toMatchObject({
      title: 'Sancy Énergie',
      status: 'published',
      waiting: true,
      versions: 0,
      changes: [
        {
          field: 'summary',
          before: { fr: 'De 20 à 100 kVA.', en: '' },
          after: { fr: 'De 20 à 150 kVA.' },
          by: 'Hervé Roux',
        },
        { field: 'contact.phone', before: null, after: { value: '04 73 00 18 22', seenBy: 'public' } },
        { field: 'details.services', before: ['fo_catering'], after: ['fo_catering', 'eq_power'] },
      ],
      unchanged: 14,
      photos: { before: [], after: [], changed: false },
      missing: {},
      owner: { name: 'Hervé Roux', organisation: 'Sancy Énergie', trusted: false, published: 0, refused: 0 },
      siretValid: true,
      twins: [],
      compared: 1,
      claims: [],
      history: [{ action: 'submit', by: 'Hervé Roux', fields: ['summary', 'contact.phone', 'details.services'] }],
    });
  });

  test('counts what became of an owner’s submissions', async () => {
    const [good, bad, next] = [
      await handedIn({ title: 'Bonne fiche' }),
      await handedIn({ title: 'Mauvaise fiche' }),
      await handedIn({ title: 'La suivante' }),
    ];
    await staff.post(`/api/listings/${good}/publish`).send();
    await staff.post(`/api/listings/${bad}/reject`).send({ reason: 'Hors du territoire.' });
    const { body } = await staff.get(`/api/moderation/${next}`);
    expect(body.owner).toMatchObject({ published: 1, refused: 1 });
  });
});

describe('twins', () => {
  const near = { ...issoire, position: { lat: 45.546, lng: 3.249 }, insee: '63050' };
  const far = { ...issoire, position: { lat: 45.9, lng: 3.249 }, insee: '63300', commune: 'Thiers' };
  const phone = { phone: { value: '+33 4 73 00 12 40', seenBy: 'desk' } };

  test.each([
    ['the same name 220 m away', { title: 'La Table d’Issoire', place: near }, ['title'], 222],
    ['the same name in the same commune', { title: 'la table d issoire' }, ['title'], 0],
    ['the same telephone anywhere', { title: 'Autre', place: far, contact: phone }, ['phone'], 39_585],
    [
      'the same SIRET anywhere',
      { title: 'Autre', place: far, details: { siret: '73282932000074' } },
      ['siret'],
      39_585,
    ],
    ['the same name elsewhere', { title: 'La Table d’Issoire', place: far }, null, null],
    ['nothing in common', { title: 'Autre' }, null, null],
  ])('%s', async (_what, other, why, metres) => {
    const listing = await buildCompany({
      title: 'La Table d’Issoire',
      place: issoire,
      contact: { phone: { value: '04 73 00 12 40', seenBy: 'public' } },
      details: { siret: '73282932000074' },
    });
    const twin = await buildCompany({ place: issoire, ...other } as never);
    const { body } = await staff.get(`/api/moderation/${listing.slug}`);
    expect(body.twins).toEqual(
      why === null ? [] : [expect.objectContaining({ slug: twin.slug, why, metres, status: 'published' })],
    );
  });

  test('a pair that the desk has told apart is suspected no more, from either side', async () => {
    const [one, two] = [
      await buildCompany({ title: 'Moulin', place: issoire }),
      await buildCompany({ title: 'Moulin', place: issoire }),
    ];
    const { status, body } = await staff.post(`/api/listings/${one.slug}/distinct`).send({ from: two.slug });
    expect({ status, body }).toEqual({ status: 200, body: { twins: [] } });
    for (const { slug } of [one, two]) expect((await staff.get(`/api/moderation/${slug}`)).body.twins).toEqual([]);
    const third = await buildCompany({ title: 'Moulin', place: issoire });
    expect((await staff.get(`/api/moderation/${third.slug}`)).body.twins).toHaveLength(2);
  });
});

describe('claims', () => {
  const asked = async (slug: string, who: SignedIn) =>
    who.post(`/api/listings/${slug}/claim`).send({ message: 'Je gère ce lieu depuis 2012.' }).expect(200);
  const emailOf = async ({ id }: SignedIn) => (await Account.findById(id).orFail()).email;

  test('the desk gives a listing to one who claims it; both are written to', async () => {
    const rival = await desk.as('member');
    const { slug } = await buildLocation({ title: 'Château de Val' });
    await asked(slug, firm);
    await asked(slug, rival);
    const { body: review } = await staff.get(`/api/moderation/${slug}`);
    expect(review.claims).toMatchObject([
      { account: firm.id, name: 'Hervé Roux', email: await emailOf(firm), message: 'Je gère ce lieu depuis 2012.' },
      { account: rival.id },
    ]);

    const given = await staff.post(`/api/listings/${slug}/claims/${firm.id}`).send({ accept: true });
    expect(given).toMatchObject({ status: 200, body: { answered: true } });
    expect((await firm.get(`/api/listings/${slug}/form`)).body.owner).toEqual({ id: firm.id, name: 'Hervé Roux' });
    expect((await rival.get(`/api/listings/${slug}/form`)).status).toBe(403);
    expect((await firm.get(`/api/listings/${slug}/history`)).body.history[0].action).toBe('own');
    // That others asked too is the desk's to know.
    expect((await firm.get(`/api/listings/${slug}/history`)).body.history).toHaveLength(2);
    expect((await staff.get(`/api/listings/${slug}/history`)).body.history).toHaveLength(3);
    expect(await desk.letters(await emailOf(firm))).toMatchObject([{ subject: expect.stringContaining('est à vous') }]);
    expect(await desk.letters(await emailOf(rival))).toMatchObject([{ subject: expect.stringContaining('demande') }]);
    expect(await queue()).toMatchObject({ total: 0 });
    const late = await staff.post(`/api/listings/${slug}/claims/${rival.id}`).send({ accept: true });
    expect(late.status).toBe(404);
  });

  test('a no takes the claim away and says why', async () => {
    const { slug } = await buildLocation({ title: 'Château de Murol' });
    await asked(slug, firm);
    const reason = 'La commune en est propriétaire.';
    await staff.post(`/api/listings/${slug}/claims/${firm.id}`).send({ accept: false, reason }).expect(200);
    expect(await desk.letters(await emailOf(firm))).toMatchObject([{ quote: reason }]);
    expect((await firm.get(`/api/listings/${slug}/form`)).status).toBe(403);
    expect(await queue()).toMatchObject({ total: 0 });
  });
});
