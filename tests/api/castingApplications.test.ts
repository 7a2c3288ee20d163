import { CastingApplications } from '../../server/castings/applications/model';
import { followCalls } from '../../server/castings/follow';
import { buildActor, buildCall, dayFromNow } from '../builders';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());

const shared = { lang: 'fr', consent: true };
const adult = (more: object = {}) => ({
  kind: 'adult',
  name: 'Paul Sabatier',
  email: 'paul@home.example',
  age: 41,
  roles: ['adult'],
  ...shared,
  ...more,
});
const child = (more: object = {}) => ({
  kind: 'child',
  guardian: {
    name: 'Anne Roux',
    email: 'anne@home.example',
    phone: '06 00 00 00 01',
    relation: 'parent',
    bothParents: true,
  },
  firstName: 'Capucine',
  age: 9,
  childAgrees: true,
  roles: ['child'],
  ...shared,
  ...more,
});
const group = (more: object = {}) => ({
  kind: 'group',
  name: 'Jo Chalus',
  email: 'jo@choir.example',
  phone: '06 00 00 00 02',
  people: 24,
  profile: 'Une chorale, 20 à 70 ans',
  roles: ['crowd'],
  ...shared,
  ...more,
});

const send = (code: string | null, body: object, agent: Pick<TestDesk['visitor'], 'post'> = desk.visitor) =>
  agent.post(`/api/casting-calls/${code}/applications`).send(body);
const applicationsOf = async (id: string, query = '') =>
  (await staff.get(`/api/desk/casting-calls/${id}/applications${query}`).expect(200)).body;
const ownPath = (link: string) => `/api/casting-applications/${link.split('/').at(-1)}`;

describe('an application', () => {
  test('is confirmed by a letter that shows it and takes it back', async () => {
    const call = await buildCall();
    const other = await buildCall();
    await send(other.code, adult({ email: 'lea@home.example' })).expect(201);
    const reply = await send(call.code?.toLowerCase() ?? '', adult({ email: 'lea@home.example' })).expect(201);
    expect(reply.body).toEqual({ email: 'lea@home.example', eraseOn: call.eraseOn });

    const [, letter] = await desk.letters('lea@home.example');
    expect(letter?.secret).toBe(true);
    const own = ownPath(linkIn(letter));
    const { body, headers } = await desk.visitor.get(own).expect(200);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    expect(body).toMatchObject({ code: call.code, application: { kind: 'adult', name: 'Paul Sabatier', age: 41 } });
    expect(body.application).not.toHaveProperty('note');
    expect(body.application.consent.version).toBe('2026-11');

    await desk.visitor.delete(own).expect(200);
    await desk.visitor.get(own).expect(404);
    expect((await applicationsOf(call.id)).total).toBe(0);
    expect((await applicationsOf(other.id)).total).toBe(1);
  });

  test('of a crowd counts by its people; each reading is noted', async () => {
    const call = await buildCall();
    await send(call.code, group()).expect(201);
    await send(call.code, adult({ roles: ['adult', 'crowd'] })).expect(201);
    const list = await applicationsOf(call.id);
    expect(list.roles).toEqual({
      adult: { applications: 1, people: 1 },
      crowd: { applications: 2, people: 25 },
    });
    expect((await applicationsOf(call.id, '?role=adult')).total).toBe(1);
    expect((await applicationsOf(call.id, '?q=chalus')).applications).toMatchObject([{ kind: 'group', people: 24 }]);
    const { body } = await staff.get(`/api/desk/casting-calls/${call.id}/readings`).expect(200);
    expect(body.readings).toHaveLength(3);
    expect(body.readings[0]).toMatchObject({ byName: 'Claire Bonnefoy' });
  });

  test('sent again by the same person replaces the first; what the desk made of it stays', async () => {
    const call = await buildCall();
    await send(call.code, adult({ email: 'Bis@home.example', message: 'Un' })).expect(201);
    const [first] = (await applicationsOf(call.id)).applications;
    const path = `/api/desk/casting-calls/${call.id}/applications/${first.id}`;
    await staff.patch(path).send({ status: 'shortlisted', note: 'Belle voix' }).expect(200);
    await send(call.code, adult({ email: 'bis@home.example', message: 'Deux' })).expect(201);
    await send(call.code, adult({ email: 'bis@home.example', name: 'Rose Sabatier' })).expect(201);
    const { total, applications } = await applicationsOf(call.id, '?q=paul');
    expect({ total, one: applications[0] }).toMatchObject({
      total: 1,
      one: { id: first.id, message: 'Deux', status: 'shortlisted', note: 'Belle voix' },
    });
    expect((await applicationsOf(call.id)).total).toBe(2);
  });

  test('of a listed actor carries the listing only where it is their own', async () => {
    const call = await buildCall();
    const actor = await desk.as('member');
    const [own, foreign] = [await buildActor({}, { owner: actor.id }), await buildActor()];
    await send(call.code, adult({ listing: own.slug, email: 'own@home.example' }), actor).expect(201);
    for (const [slug, agent] of [
      [foreign.slug, actor],
      [own.slug, desk.visitor],
    ] as const) {
      const { status, body } = await send(call.code, adult({ listing: slug, email: 'no@home.example' }), agent);
      expect({ status, fields: Object.keys(body.fields) }).toEqual({ status: 400, fields: ['listing'] });
    }
    expect((await applicationsOf(call.id)).applications).toMatchObject([{ listing: own.slug }]);
  });

  test('of a child comes from its guardian with the file to gather, ticked at the desk', async () => {
    const call = await buildCall();
    await send(call.code, child()).expect(201);
    const [application] = (await applicationsOf(call.id)).applications;
    expect(application).toMatchObject({
      kind: 'child',
      name: 'Capucine',
      email: 'anne@home.example',
      guardian: { name: 'Anne Roux', relation: 'parent', bothParents: true },
      links: [],
      listing: null,
      heightCm: null,
    });
    expect(application.checklist.map(({ done }: { done: boolean }) => done)).not.toContain(true);
    const path = `/api/desk/casting-calls/${call.id}/applications/${application.id}`;
    const { body } = await staff
      .patch(path)
      .send({ checklist: [{ id: 'medical', done: true }] })
      .expect(200);
    expect(body.checklist).toContainEqual({ id: 'medical', done: true });
    const [letter] = await desk.letters('anne@home.example');
    expect(JSON.stringify(letter)).not.toContain('Capucine');
  });

  test.each([
    ['a role of adults', { roles: ['adult'] }, 'roles.0'],
    ['a role of other ages', { age: 15 }, 'roles.0'],
    ['an adult as a child', { age: 18 }, 'age'],
    ['no wish of its own', { childAgrees: false }, 'childAgrees'],
    [
      'one parent without a reason',
      { guardian: { ...child().guardian, bothParents: false } },
      'guardian.onlyOneReason',
    ],
    ['its measurements', { message: 'Elle mesure 132 cm' }, 'message'],
    ['an address of pictures', { availability: 'www.pictures.example' }, 'availability'],
  ])('of a child is not taken with %s', async (_what, more, field) => {
    const call = await buildCall();
    const { status, body } = await send(call.code, child(more));
    expect({ status, fields: Object.keys(body.fields) }).toEqual({ status: 400, fields: [field] });
  });

  test.each([
    ['an adult under 18', adult({ age: 17 })],
    ['an adult for a part of a child', adult({ roles: ['child'] })],
    ['a crowd for a part', group({ roles: ['adult'] })],
    ['a role of another call', adult({ roles: ['nobody'] })],
    ['no consent', adult({ consent: false })],
    ['a child with links', child({ links: ['https://pictures.example'] })],
    ['a child with a height', child({ heightCm: 132 })],
    ['a child with a listing', child({ listing: 'somebody' })],
  ])('is not taken from %s', async (_what, body) => {
    const call = await buildCall();
    await send(call.code, body).expect(400);
    expect(await CastingApplications.countDocuments({ call: call.id })).toBe(0);
  });

  test('to a call that is over, or that is none, is refused', async () => {
    const over = await buildCall({ applyBy: dayFromNow(-1) });
    const asked = await buildCall({ status: 'asked' });
    await send(over.code, adult()).expect(409);
    await send('K7MR-2QXA', adult()).expect(404);
    expect(asked.code).toBeNull();
  });

  test('of a machine is thanked for and kept nowhere', async () => {
    const call = await buildCall();
    await send(call.code, adult({ website: 'x', email: 'bot@spam.example' })).expect(201);
    expect((await applicationsOf(call.id)).total).toBe(0);
    expect(await desk.letters('bot@spam.example')).toEqual([]);
  });

  test('whose letter was cut short gets it from the job, once', async () => {
    const call = await buildCall();
    await send(call.code, adult({ email: 'late@home.example' })).expect(201);
    await CastingApplications.updateMany({ call: call.id }, { owes: true });
    await followCalls(new Date(), desk.outside);
    expect(await desk.letters('late@home.example')).toHaveLength(1);
  });
});
