import { fold } from '../../server/common/fold';
import { demoPeople } from '../../server/demo/accounts';
import { removeDemoShortlists, seedDemoShortlists } from '../../server/demo/shortlists';
import type { ShortlistView } from '../../server/shortlists/contract';
import { Shortlist } from '../../server/shortlists/model';
import { sweepShortlists } from '../../server/shortlists/remove';
import { buildAccount, buildLocation, buildTechnician } from '../builders';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const titles = ({ items }: ShortlistView) => items.map(({ card }) => card?.title ?? null);

/** A shortlist of this person's with these listings on it. */
async function begin(who: SignedIn, slugs: string[] = [], title = 'Les Heures blanches'): Promise<ShortlistView> {
  const { body } = await who
    .post('/api/shortlists')
    .send({ title, items: slugs.map((slug) => ({ slug })) })
    .expect(201);
  return body;
}

/** Somebody comes in by the letter that the owner has sent. */
async function join(owner: SignedIn, guest: SignedIn, email: string, id: string): Promise<void> {
  await owner.post(`/api/shortlists/${id}/members`).send({ email }).expect(201);
  const token = linkIn((await desk.letters(email)).at(-1))
    .split('/')
    .at(-1);
  await guest.post(`/api/shortlist-invitations/${token}`).expect(200);
}

describe('gathering', () => {
  test('what was gathered before signing in is kept with its words, and what is gone is passed over', async () => {
    const [lake, gaffer] = [await buildLocation({ title: 'Lac rond' }), await buildTechnician()];
    const hidden = await buildLocation({}, { status: 'archived' });
    const producer = await desk.as('member');
    const items = [
      { slug: lake.slug, note: 'Brume à l’aube' },
      { slug: 'no-such-place' },
      { slug: hidden.slug },
      { slug: gaffer.slug, status: 'chosen' },
      { slug: lake.slug },
    ];

    const { status, body } = await producer.post('/api/shortlists?lang=en').send({ title: 'Noces', items });

    expect({ status, titles: titles(body) }).toEqual({ status: 201, titles: ['Lac rond', gaffer.title] });
    expect(body.items[0]).toMatchObject({ note: 'Brume à l’aube', status: 'idea', card: { slug: lake.slug } });
    expect(body.items[1]).toMatchObject({ status: 'chosen', card: { subtitle: 'Gaffer' } });
    expect(body).toMatchObject({ members: [{ account: producer.id, owner: true }], production: null });
  });

  test('gathered into a list that is there, it tells what is new on it, and twice changes nothing', async () => {
    const [one, two] = [await buildLocation(), await buildLocation()];
    const producer = await desk.as('member');
    const list = await begin(producer, [one.slug]);
    const gather = () =>
      producer.post(`/api/shortlists/${list.id}/gathered`).send({ items: [{ slug: one.slug }, { slug: two.slug }] });

    const [first, again] = [await gather(), await gather()];

    expect(titles(first.body.shortlist)).toEqual([one.title, two.title]);
    expect(first.body.added).toEqual([first.body.shortlist.items[1].id]);
    expect(again.body.added).toEqual([]);
    expect(titles(again.body.shortlist)).toEqual([one.title, two.title]);
  });

  test('one’s own lists say what is on them, and nobody else’s are there', async () => {
    const place = await buildLocation();
    const [producer, other] = [await desk.as('member'), await desk.as('member')];
    await begin(producer, [], 'Été 63');
    const list = await begin(producer, [place.slug], 'L’Étang');
    await begin(other, [place.slug], 'Étranger');

    const { body } = await producer.get('/api/shortlists');
    const found = await producer.get('/api/shortlists?q=etang');

    expect(body.shortlists.map((each: { title: string }) => each.title)).toEqual(['L’Étang', 'Été 63']);
    expect(found.body.shortlists).toMatchObject([{ id: list.id, items: 1, slugs: [place.slug] }]);
  });

  test('no more than 200 are on one list', async () => {
    const producer = await desk.as('member');
    const list = await begin(producer);
    const items = Array.from({ length: 200 }, (_, number) => ({
      id: String(number).padStart(24, '0'),
      listing: String(number).padStart(24, 'a'),
      addedAt: new Date(),
    }));
    await Shortlist.updateOne({ _id: list.id }, { $set: { items: items.map((item) => ({ ...item, offAt: null })) } });
    const place = await buildLocation();

    const { status, body } = await producer.post(`/api/shortlists/${list.id}/items`).send({ slug: place.slug });

    expect({ status, code: body.code }).toEqual({ status: 409, code: 'conflict' });
  });
});

describe('the entries', () => {
  test('taken off and added again, an entry has its words and its place back', async () => {
    const places = [await buildLocation(), await buildLocation(), await buildLocation()];
    const producer = await desk.as('member');
    const list = await begin(
      producer,
      places.map(({ slug }) => slug),
    );
    const second = list.items[1]?.id;
    const words = { status: 'scouted', note: 'Vu le 2', pitch: 'Scene 7.', alias: 'Une forteresse' };
    await producer.patch(`/api/shortlists/${list.id}/items/${second}`).send(words).expect(200);

    const off = await producer.delete(`/api/shortlists/${list.id}/items/${second}`).expect(200);
    const back = await producer.post(`/api/shortlists/${list.id}/items`).send({ slug: places[1]?.slug }).expect(201);

    expect(titles(off.body)).toEqual([places[0]?.title, places[2]?.title]);
    expect(titles(back.body)).toEqual(places.map(({ title }) => title));
    expect(back.body.items[1]).toMatchObject({ id: second, ...words });
  });

  test('they stand in the order given, and those not named follow', async () => {
    const places = [await buildLocation(), await buildLocation(), await buildLocation()];
    const producer = await desk.as('member');
    const list = await begin(
      producer,
      places.map(({ slug }) => slug),
    );
    const [a, b, c] = list.items.map(({ id }) => id);

    const { body } = await producer.put(`/api/shortlists/${list.id}/order`).send({ items: [c, 'f'.repeat(24)] });

    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([c, a, b]);
  });

  test('of a listing that is withdrawn nothing is shown but one’s own words; of a merged one, what it became', async () => {
    const [gone, merged, kept] = [await buildLocation(), await buildLocation(), await buildLocation()];
    const producer = await desk.as('member');
    const list = await begin(producer, [gone.slug, merged.slug]);
    await producer.patch(`/api/shortlists/${list.id}/items/${list.items[0]?.id}`).send({ note: 'À revoir' });
    gone.status = 'archived';
    await gone.save();
    merged.set({ status: 'archived', mergedInto: kept.slug });
    await merged.save();

    const { body, text } = await producer.get(`/api/shortlists/${list.id}`);

    expect(body.items[0]).toMatchObject({ card: null, note: 'À revoir' });
    expect(body.items[1]).toMatchObject({ card: { slug: kept.slug } });
    expect(text).not.toContain(gone.title);
  });

  test('two people change two fields at once, and both are kept', async () => {
    const place = await buildLocation();
    const producer = await desk.as('member');
    const list = await begin(producer, [place.slug]);
    const path = `/api/shortlists/${list.id}/items/${list.items[0]?.id}`;

    await Promise.all([
      producer.patch(path).send({ note: 'Vu' }).expect(200),
      producer.patch(path).send({ status: 'chosen' }).expect(200),
      producer.patch(`/api/shortlists/${list.id}`).send({ company: 'Films du Tilleul' }).expect(200),
    ]);

    const { body } = await producer.get(`/api/shortlists/${list.id}`);
    expect(body).toMatchObject({ company: 'Films du Tilleul', edition: 4, items: [{ note: 'Vu', status: 'chosen' }] });
  });
});

describe('who gathers', () => {
  test('a guest comes in by the letter, once, changes what is there, and leaves', async () => {
    const email = 'ines@test.example';
    const owner = await desk.as('member', { name: 'Hélène Marchetti' });
    const [guest, third] = [await desk.as('member'), await desk.as('member')];
    const place = await buildLocation();
    const list = await begin(owner, [place.slug]);

    const { body } = await owner.post(`/api/shortlists/${list.id}/members`).send({ email }).expect(201);
    const [letter] = await desk.letters(email);
    const token = linkIn(letter).split('/').at(-1);
    const kept = await Shortlist.findById(list.id).lean();
    const joined = await guest.post(`/api/shortlist-invitations/${token}`);
    const again = await third.post(`/api/shortlist-invitations/${token}`);

    expect(body.invited).toEqual([email]);
    expect(letter?.subject).toContain('Hélène Marchetti');
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(joined).toMatchObject({ status: 200, body: { may: { edit: true, invite: false, delete: false } } });
    expect(again.status).toBe(404);
    await guest.patch(`/api/shortlists/${list.id}/items/${list.items[0]?.id}`).send({ note: 'Oui' }).expect(200);
    await guest.post(`/api/shortlists/${list.id}/members`).send({ email: 'x@test.example' }).expect(403);
    await guest.delete(`/api/shortlists/${list.id}`).expect(403);
    await guest.delete(`/api/shortlists/${list.id}/members/${guest.id}`).expect(200);
    await guest.get(`/api/shortlists/${list.id}`).expect(404);
  });

  test('the owner takes somebody off; nobody takes the owner off', async () => {
    const [owner, guest] = [await desk.as('member'), await desk.as('member')];
    const list = await begin(owner);
    await join(owner, guest, 'off@test.example', list.id);

    await guest.delete(`/api/shortlists/${list.id}/members/${owner.id}`).expect(409);
    await owner.delete(`/api/shortlists/${list.id}/members/${guest.id}`).expect(200);

    await guest.get(`/api/shortlists/${list.id}`).expect(404);
  });

  test('a new letter ends the link of the one before; who is on it cannot be asked again', async () => {
    const [owner, guest] = [await desk.as('member'), await buildAccount({ email: 'twice@test.example' })];
    const list = await begin(owner);
    const ask = () => owner.post(`/api/shortlists/${list.id}/members`).send({ email: guest.email });
    await ask();
    await ask();
    const [first, second] = (await desk.letters(guest.email)).map((letter) => linkIn(letter).split('/').at(-1));
    const stranger = await desk.as('member');

    await stranger.post(`/api/shortlist-invitations/${first}`).expect(404);
    await stranger.post(`/api/shortlist-invitations/${second}`).expect(200);
    await Shortlist.updateOne({ _id: list.id }, { $addToSet: { members: guest.id } });
    await ask().expect(409);
  });

  test('to others, the desk among them, it does not exist', async () => {
    const owner = await desk.as('member');
    const list = await begin(owner, [(await buildLocation()).slug]);
    const path = `/api/shortlists/${list.id}`;
    for (const stranger of [await desk.as('member'), await desk.as('staff'), await desk.as('admin')]) {
      const replies = await Promise.all([
        stranger.get(path),
        stranger.patch(path).send({ title: 'x' }),
        stranger.delete(path),
        stranger.post(`${path}/restore`),
        stranger.post(`${path}/items`).send({ slug: 'lac' }),
        stranger.delete(`${path}/items/${list.items[0]?.id}`),
        stranger.post(`${path}/members`).send({ email: 'a@test.example' }),
      ]);
      expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404));
    }
  });
});

describe('deleting', () => {
  test('it can be brought back for 30 days, then it is gone', async () => {
    const owner = await desk.as('member');
    const [list, other] = [await begin(owner, [(await buildLocation()).slug]), await begin(owner)];
    const path = `/api/shortlists/${list.id}`;

    await owner.delete(path).expect(200);
    await owner.get(path).expect(404);
    const restored = await owner.post(`${path}/restore`).expect(200);
    expect(restored.body.items).toHaveLength(1);

    await owner.delete(path).expect(200);
    await sweepShortlists();
    await owner.post(`${path}/restore`).expect(200);
    await owner.delete(path).expect(200);
    await Shortlist.updateOne({ _id: list.id }, { deletedAt: new Date(Date.now() - 31 * 86_400_000) });
    await owner.post(`${path}/restore`).expect(404);
    await sweepShortlists();

    expect(await Shortlist.countDocuments({ _id: { $in: [list.id, other.id] } })).toBe(1);
  });
});

test('what is kept in a browser is shown as cards, without what was withdrawn', async () => {
  const [lake, hidden] = [
    await buildLocation({ title: 'Étang noir' }),
    await buildLocation({}, { status: 'archived' }),
  ];

  const { body } = await desk.visitor.post('/api/cards?lang=en').send({ slugs: [hidden.slug, lake.slug] });

  expect(body.cards).toMatchObject([{ slug: lake.slug, title: 'Étang noir', summary: 'Summary' }]);
});

describe('POST /api/comparisons', () => {
  test('public pages in the order asked, and the kilometres between them', async () => {
    const issoire = { commune: 'Issoire', insee: '63178', position: { lat: 45.5442, lng: 3.2497 } };
    const contact = { phone: { value: '04 73 00 11 22', seenBy: 'members' } };
    const [a, b] = [await buildLocation({ contact }), await buildLocation({ place: issoire })];
    const hidden = await buildLocation({}, { status: 'draft' });

    const { body } = await (await desk.as('staff'))
      .post('/api/comparisons')
      .send({ slugs: [b.slug, hidden.slug, a.slug] });

    expect(body.listings.map(({ slug }: { slug: string }) => slug)).toEqual([b.slug, a.slug]);
    expect(body.listings[1].contact).toEqual({});
    expect(body.distances[0]).toEqual([0, body.distances[1][0]]);
    expect(body.distances[0][1]).toBeCloseTo(28.8, 0);
  });
});

test('the demonstration’s shortlist is made once, stays as it was left, and goes with the demonstration', async () => {
  const [producer] = demoPeople;
  await buildAccount({ ...producer, demo: true });
  for (const title of ['Lac Pavin', 'Salers, cité Renaissance', 'Inès Moulhaud'])
    await buildLocation({ title }, { demo: true });

  expect(await seedDemoShortlists()).toBe(true);
  const made = await Shortlist.findOne({ demo: true });
  await made?.updateOne({ company: 'Autre' });
  expect(await seedDemoShortlists()).toBe(false);

  expect(made?.items.map(({ alias }) => fold(alias).slice(0, 7))).toEqual(['un lac ', 'un vill', '']);
  expect((await Shortlist.findOne({ demo: true }))?.company).toBe('Autre');
  await removeDemoShortlists();
  expect(await Shortlist.countDocuments({ demo: true })).toBe(0);
});
