import pino from 'pino';
import { Account } from '../../server/accounts/model';
import { Listing } from '../../server/listings/model';
import { createPost } from '../../server/mail/post';
import { sweepOwed } from '../../server/moderation/owed';
import { buildCompany } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let firm: SignedIn;
let other: SignedIn;
let staff: SignedIn;
let colleague: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  [firm, other] = [await desk.as('member'), await desk.as('member')];
  [staff, colleague] = [await desk.as('staff', { name: 'Claire Bonnefoy' }), await desk.as('admin')];
});
afterAll(() => desk.close());

const whole = {
  kind: 'company',
  summary: { fr: 'Groupes électrogènes de 20 à 100 kVA.' },
  place: {
    commune: 'Mont-Dore',
    insee: '63236',
    departement: '63',
    position: { lat: 45.5764, lng: 2.8098 },
    precision: 'exact',
  },
  contact: { phone: { value: '04 73 00 12 40', seenBy: 'members' } },
  details: { services: ['eq_power'] },
};

/** A listing that its owner has handed in. */
async function handedIn(title: string, owner: SignedIn = firm) {
  const { body } = await owner.post('/api/listings').send({ ...whole, title });
  return (await owner.post(`/api/listings/${body.slug}/submit`).send()).body;
}

const photo = (id: string, more: Record<string, unknown> = {}) => ({
  id: id.repeat(32),
  source: { illustration: { scene: 'portrait', seed: id } },
  caption: {},
  credit: 'Ana Roux',
  licence: 'CC-BY-4.0',
  ...more,
});

/** A published listing of this owner, with changes handed in. */
async function changed(title: string, patch: object, photos?: ReturnType<typeof photo>[]) {
  const listing = await buildCompany({ title, ...whole, place: whole.place as never }, { owner: firm.id });
  await firm.patch(`/api/listings/${listing.slug}`).send(patch);
  if (photos) await Listing.updateOne({ _id: listing._id }, { $set: { 'proposal.photos': photos } });
  return (await firm.post(`/api/listings/${listing.slug}/submit`).send()).body;
}

async function lettersTo(owner: SignedIn, key: RegExp) {
  const account = await Account.findById(owner.id).orFail();
  return (await desk.letters(account.email)).filter((letter) => key.test(letter.key ?? ''));
}

const shown = async (slug: string) => (await desk.visitor.get(`/api/listings/${slug}`)).body;

test('from a draft to the public: the desk asks for a change, the firm changes, the desk publishes', async () => {
  const { slug, edition } = await handedIn('Sancy Énergie');
  expect((await desk.visitor.get(`/api/listings/${slug}`)).status).toBe(404);

  const asked = await staff
    .post(`/api/listings/${slug}/reject`)
    .send({ edition, outcome: 'changes', reason: 'Quelles puissances exactement ?' });
  expect(asked.body).toMatchObject({
    status: 'rejected',
    state: 'returned',
    reason: 'Quelles puissances exactement ?',
  });
  const [letter] = await lettersTo(firm, /^changes:/);
  expect(letter).toMatchObject({ quote: 'Quelles puissances exactement ?', subject: expect.stringContaining('Sancy') });
  expect(letter?.actions?.[0]?.url).toBe(`http://localhost:3000/listings/${slug}/edit`);

  await firm.patch(`/api/listings/${slug}`).send({ summary: { fr: 'Groupes de 20, 60 et 100 kVA.' } });
  const again = await firm.post(`/api/listings/${slug}/submit`).send();
  expect(again.body).toMatchObject({ status: 'pending', state: 'submitted', reason: null });

  const published = await staff.post(`/api/listings/${slug}/publish`).send({ edition: again.body.edition });
  expect(published).toMatchObject({ status: 200, body: { slug, status: 'published', state: 'none', changed: [] } });
  expect(await shown(slug)).toMatchObject({ title: 'Sancy Énergie', summary: { fr: 'Groupes de 20, 60 et 100 kVA.' } });
  expect((await desk.visitor.get('/api/search?q=sancy énergie')).body.hits).toMatchObject([{ slug }]);
  expect((await lettersTo(firm, /^published:/))[0]?.actions?.[0]?.url).toBe(`http://localhost:3000/listings/${slug}`);

  const { history } = (await firm.get(`/api/listings/${slug}/history`)).body;
  expect(history.map((event: { action: string }) => event.action)).toEqual([
    'publish',
    'submit',
    'return',
    'submit',
    'create',
  ]);
  expect(history[0]).toMatchObject({ by: 'Claire Bonnefoy', version: expect.any(String) });
});

test('a published listing stays as it is until its change is agreed to', async () => {
  const { slug } = await changed('Atelier des Volcans', { summary: { fr: 'Costumes et retouches.' } });
  expect((await shown(slug)).summary.fr).toBe(whole.summary.fr);
  await staff.post(`/api/listings/${slug}/publish`).send();
  expect((await shown(slug)).summary.fr).toBe('Costumes et retouches.');
  expect(await lettersTo(firm, /^changed:/)).toHaveLength(1);
});

test('four of five: what is declined goes back to its owner with the reason, the rest is public', async () => {
  const { slug, edition } = await changed(
    'Filature de Lavoûte',
    {
      summary: { fr: 'De 20 à 150 kVA.' },
      tags: ['numéro 1'],
      contact: { phone: null },
      details: { services: ['eq_power', 'eq_light'] },
    },
    [photo('a'), photo('b')],
  );
  const { body } = await staff.post(`/api/listings/${slug}/publish`).send({
    edition,
    fields: ['summary', 'contact.phone', 'details.services', 'photos'],
    reason: 'Une formule publicitaire n’est pas un mot-clé.',
  });
  expect(body).toMatchObject({ status: 'published', state: 'returned', changed: ['tags'] });
  const view = await staff.get(`/api/listings/${slug}`);
  expect(view.body).toMatchObject({
    summary: { fr: 'De 20 à 150 kVA.' },
    tags: [],
    contact: {},
    details: { services: ['eq_power', 'eq_light'] },
    photos: [{ id: 'a'.repeat(32) }, { id: 'b'.repeat(32) }],
  });
  const form = await firm.get(`/api/listings/${slug}/form`);
  expect(form.body).toMatchObject({
    content: { tags: ['numéro 1'] },
    reason: 'Une formule publicitaire n’est pas un mot-clé.',
  });
  const [letter] = (await lettersTo(firm, /^changed:/)).slice(-1);
  expect(letter?.quote).toContain('publicitaire');
  expect(letter?.paragraphs.join(' ')).toMatch(/Mots-clés|Keywords/);
});

test('only pictures that were seen become public; the others wait', async () => {
  const { slug } = await changed('Studio du Puy', { tags: ['studio'] }, [photo('c'), photo('d')]);
  const { body } = await staff.post(`/api/listings/${slug}/publish`).send({ photos: ['c'.repeat(32)] });
  expect(body).toMatchObject({ state: 'returned', changed: ['photos'] });
  expect((await shown(slug)).photos).toMatchObject([{ id: 'c'.repeat(32) }]);
});

test('a picture without its author is not published', async () => {
  const { slug } = await changed('Studio du Livradois', { tags: ['studio'] });
  await Listing.updateOne({ slug }, { $set: { 'proposal.photos': [photo('e', { credit: '' })] } });
  const { status, body } = await staff.post(`/api/listings/${slug}/publish`).send();
  expect(status).toBe(400);
  expect(Object.keys(body.fields)).toEqual([`photos.${'e'.repeat(32)}.credit`]);
});

test('of two of the desk who decide at once the second is told', async () => {
  const { slug, edition } = await handedIn('Deux au guichet');
  const both = await Promise.all([
    staff.post(`/api/listings/${slug}/publish`).send({ edition }),
    colleague.post(`/api/listings/${slug}/reject`).send({ edition, reason: 'Déjà dans l’annuaire.' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { history } = (await staff.get(`/api/listings/${slug}/history`)).body;
  expect(history.filter(({ action }: { action: string }) => ['publish', 'refuse'].includes(action))).toHaveLength(1);
  expect(await lettersTo(firm, new RegExp(`^(published|refused):${await idOf(slug)}`))).toHaveLength(1);
});

const idOf = async (slug: string) => String((await Listing.findOne({ slug }).orFail())._id);

test('an owner who goes on writing is in nobody’s way, and the desk is told that it read an older one', async () => {
  const { slug, edition } = await changed('Traiteur du Livradois', { summary: { fr: 'Cantine, 80 couverts.' } });
  await firm.patch(`/api/listings/${slug}`).send({ edition, tags: ['cantine'] });
  expect((await staff.post(`/api/listings/${slug}/publish`).send({ edition })).status).toBe(409);
  const { body: review } = await staff.get(`/api/moderation/${slug}`);
  const published = await staff.post(`/api/listings/${slug}/publish`).send({ edition: review.edition });
  expect(published.status).toBe(200);
  const saved = await firm.patch(`/api/listings/${slug}`).send({ edition: review.edition, tags: ['cantine', 'bio'] });
  expect(saved).toMatchObject({ status: 200, body: { changed: ['tags'] } });
});

describe('POST /api/listings/:slug/reject', () => {
  test('what is refused of a published listing is dropped, and what is public stands', async () => {
    const { slug } = await changed('Moulin Richard de Bas', { summary: { fr: 'Le numéro 1 en Auvergne.' } });
    const { body } = await staff.post(`/api/listings/${slug}/reject`).send({ reason: 'C’est une réclame.' });
    expect(body).toMatchObject({ status: 'published', state: 'none', changed: [], reason: null });
    expect((await shown(slug)).summary.fr).toBe(whole.summary.fr);
    const [letter] = (await lettersTo(firm, /^dropped:/)).slice(-1);
    expect(letter?.quote).toBe('C’est une réclame.');
  });

  test('a new listing that is refused stays with its owner, who may hand it in again', async () => {
    const { slug } = await handedIn('Gare de Neussargues');
    const { body } = await staff.post(`/api/listings/${slug}/reject`).send({ reason: 'Hors du territoire.' });
    expect(body).toMatchObject({ status: 'rejected', state: 'returned', reason: 'Hors du territoire.' });
    const again = await firm.post(`/api/listings/${slug}/submit`).send();
    expect(again.body).toMatchObject({ status: 'pending', state: 'submitted' });
  });

  test('asks for a sentence, and for something that waits', async () => {
    const { slug } = await handedIn('Sans motif');
    const short = await staff.post(`/api/listings/${slug}/reject`).send({ reason: '' });
    expect(short).toMatchObject({ status: 400, body: { fields: { reason: expect.any(String) } } });
    const listing = await buildCompany({ title: 'Rien ne change' });
    const idle = await staff.post(`/api/listings/${listing.slug}/reject`).send({ reason: 'Pourquoi pas.' });
    expect(idle.status).toBe(409);
    expect((await staff.post(`/api/listings/${listing.slug}/publish`).send()).status).toBe(409);
  });
});

test('of an owner whom the desk trusts a change goes public at once, and is told in the history', async () => {
  const trusted = await desk.as('member', { trusted: true });
  const { slug } = await handedIn('Studio de confiance', trusted);
  expect(await shown(slug)).toMatchObject({ title: 'Studio de confiance' });
  await trusted.patch(`/api/listings/${slug}`).send({ summary: { fr: 'De 20 à 60 kVA.' } });
  await trusted.post(`/api/listings/${slug}/submit`).send().expect(200);
  expect((await shown(slug)).summary.fr).toBe('De 20 à 60 kVA.');
  const { history } = (await trusted.get(`/api/listings/${slug}/history`)).body;
  expect(history.slice(0, 2)).toMatchObject([{ action: 'publish', fields: ['summary'] }, { action: 'submit' }]);
});

test('what the desk writes itself is published without being handed in, under a readable address', async () => {
  const { body: draft } = await staff.post('/api/listings').send({ kind: 'company' });
  const written = { ...whole, title: 'Régie du Cézallier' };
  await staff.patch(`/api/listings/${draft.slug}`).send({ ...written, kind: undefined });
  const { status, body } = await staff.post(`/api/listings/${draft.slug}/publish`).send();
  expect({ status, slug: body.slug }).toEqual({ status: 200, slug: 'regie-du-cezallier' });
  expect(await shown('regie-du-cezallier')).toMatchObject({ title: 'Régie du Cézallier' });
});

test('a letter that a crash left between the decision and the post is handed in later, once', async () => {
  const { slug } = await handedIn('Panne de courant');
  const key = `published:${await idOf(slug)}:crash`;
  // As the write of a decision leaves it: whoever decided is gone before the letter.
  const owed = [{ key, letter: 'published', to: firm.id, fields: [] }];
  const sweep = () =>
    sweepOwed({
      post: createPost(),
      publicUrl: 'http://localhost:3000',
      log: pino({ level: 'silent' }),
      index: desk.indexing.index,
    });
  for (const _run of ['first', 'again']) {
    await Listing.updateOne({ slug }, { $set: { owed } });
    expect(await sweep()).toBe(1);
    expect(await lettersTo(firm, new RegExp(`^${key}`))).toHaveLength(1);
  }
  expect(await sweep()).toBe(0);
});

test('a letter that cannot be written holds up no other', async () => {
  const owe = async (to: string) => {
    const { id } = await buildCompany({}, { owner: firm.id });
    const owed = { key: `published:${id}`, letter: 'published', to, fields: [] };
    await Listing.updateOne({ _id: id }, { $push: { owed } });
    return owed.key;
  };
  const broken = await owe('no account has such an id');
  const key = await owe(firm.id);

  expect(await sweepOwed(desk.outside)).toBe(1);

  expect(await lettersTo(firm, new RegExp(key))).toHaveLength(1);
  await Listing.updateOne({ 'owed.key': broken }, { $set: { owed: [] } });
});

test('bulk decisions: what cannot be done to one does not stop the others', async () => {
  const [first, second] = [await handedIn('Lot un'), await handedIn('Lot deux')];
  const stale = await handedIn('Lot trois');
  await firm.patch(`/api/listings/${stale.slug}`).send({ tags: ['neuf'] });
  const items = [
    { slug: first.slug, edition: first.edition },
    { slug: stale.slug, edition: stale.edition },
    { slug: 'no-such-listing' },
    { slug: second.slug, edition: second.edition },
  ];
  const { status, body } = await staff.post('/api/moderation/decisions').send({ decision: 'publish', items });
  expect(status).toBe(200);
  expect(body.outcomes).toMatchObject([
    { slug: first.slug, done: true, problem: null },
    { slug: stale.slug, done: false, problem: expect.stringContaining('changed meanwhile') },
    { slug: 'no-such-listing', done: false, problem: expect.stringContaining('no such listing') },
    { slug: second.slug, done: true, problem: null },
  ]);
  expect((await shown(second.slug)).title).toBe('Lot deux');
  const silent = await staff.post('/api/moderation/decisions').send({ decision: 'refused', items: [items[1]] });
  expect(silent).toMatchObject({ status: 400, body: { fields: { reason: expect.any(String) } } });
});

test('nothing that waits leaves for visitors or other members, by any door', async () => {
  const secret = 'Xanthippe';
  const { slug } = await changed('Vitrine publique', { summary: { fr: secret }, tags: [secret] }, [photo('f')]);
  const { slug: hidden } = await handedIn(`${secret} confidentiel`);
  await desk.indexing.sweep();
  const open = [`/api/listings/${slug}`, `/api/listings/${slug}/nearby`];
  const searches = ['', '/points', '/suggest'].map((path) => `/api/search${path}?q=${secret}`);
  const closed = [
    ...['form', 'preview', 'history', 'versions/x'].map((path) => `/api/listings/${slug}/${path}`),
    ...['', '/nearby', '/form', '/preview', '/history'].map((path) => `/api/listings/${hidden}${path}`),
    ...['', `/${slug}`, `/${hidden}`].map((path) => `/api/moderation${path}`),
    `/media/${'f'.repeat(32)}/320.webp`,
  ];
  for (const asking of [desk.visitor, other]) {
    for (const path of open) {
      const { status, text } = await asking.get(path);
      expect({ path, status, leaks: text.includes(secret) }).toEqual({ path, status: 200, leaks: false });
    }
    for (const path of searches) expect((await asking.get(path)).text).not.toMatch(/confidentiel|vitrine/i);
    for (const path of closed) {
      const { status, text = '' } = await asking.get(path);
      expect({ path, leaks: text.includes(secret), refused: [401, 403, 404].includes(status) }).toEqual({
        path,
        leaks: false,
        refused: true,
      });
    }
  }
});
