import { followCalls } from '../../server/castings/follow';
import { CastingCalls } from '../../server/castings/model';
import { buildCall, buildProduction, dayFromNow } from '../builders';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());

const role = {
  id: 'r1',
  name: { fr: 'Le berger', en: 'The shepherd' },
  kind: 'lead',
  plays: ['man'],
  ageFrom: 50,
  ageTo: 70,
  count: 1,
  description: { fr: 'Parle peu.', en: '' },
  pay: { amount: 430, per: 'day' },
  days: 12,
};
const asked = (more: object = {}) => ({
  call: {
    title: 'Les Estives',
    type: 'feature_fiction',
    company: 'Films de la Dore',
    summary: { fr: 'Un été au Sancy.', en: '' },
    roles: [role],
    shootFrom: dayFromNow(60),
    shootTo: dayFromNow(90),
    place: 'Le Mont-Dore',
    applyBy: dayFromNow(30),
    eraseOn: dayFromNow(120),
    ...more,
  },
  asker: {
    name: 'Irène Dubois',
    email: 'irene@dore.example',
    phone: '04 73 11 22 33',
    lang: 'fr',
    companyNumber: '812 345 678 00012',
    website: 'https://dore.example',
  },
});
const ticked = { company: true, person: true, project: true, noFee: true, note: 'Rappelée le 12.' };

const ask = (body: object) => desk.visitor.post('/api/casting-calls').send(body);
const deskList = async (query = '') => (await staff.get(`/api/desk/casting-calls${query}`).expect(200)).body;
const move = (id: string, to: string, reason = '') =>
  staff.post(`/api/desk/casting-calls/${id}/status`).send({ to, reason });
const check = async (typed: string) =>
  (await desk.visitor.get(`/api/casting-calls/check/${encodeURIComponent(typed)}`).expect(200)).body;

describe('a casting call', () => {
  test('is asked for by anybody, checked by the desk, published with a code, and proved by it', async () => {
    expect(await ask(asked()).expect(201)).toMatchObject({ body: { email: 'irene@dore.example' } });
    const [receipt] = await desk.letters('irene@dore.example');
    expect(receipt?.subject).toContain('est au guichet');

    const { calls } = await deskList('?status=asked&q=estives');
    const [{ id, code, next }] = calls;
    expect({ code, next }).toEqual({ code: null, next: ['checked', 'published', 'refused'] });
    expect((await desk.visitor.get('/api/casting-calls?q=estives')).body.total).toBe(0);

    const refused = await move(id, 'published').expect(409);
    expect(refused.body.detail).toContain('four checks');
    await staff.patch(`/api/desk/casting-calls/${id}`).send({ checks: ticked }).expect(200);
    const { body: published } = await move(id, 'published').expect(200);
    expect(published).toMatchObject({ status: 'published', checkedByName: 'Claire Bonnefoy' });
    expect(published.code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const [, letter] = await desk.letters('irene@dore.example');
    expect(letter?.subject).toContain(published.code);
    expect(linkIn(letter)).toBe(`/castings/${published.code}`);

    const { body: list } = await desk.visitor
      .get('/api/casting-calls?q=estives&kind=lead&plays=man&age=60')
      .expect(200);
    expect(list).toMatchObject({ total: 1, calls: [{ code: published.code, open: true, title: 'Les Estives' }] });
    expect(JSON.stringify(list)).not.toMatch(/irene@|04 73 11|Rappelée|812 345/);
    expect((await desk.visitor.get('/api/casting-calls?q=estives&age=20')).body.total).toBe(0);
    const typed = ` ${published.code.toLowerCase().replace('-', ' ')} `;
    expect(await check(typed)).toMatchObject({ verdict: 'real', code: published.code, call: { title: 'Les Estives' } });
  });

  test('keeps its code when it is published again, and a second click sends no second letter', async () => {
    await ask({ ...asked({ title: 'Deux fois' }), asker: { ...asked().asker, email: 'twice@dore.example' } }).expect(
      201,
    );
    const [{ id }] = (await deskList('?q=deux fois')).calls;
    await staff.patch(`/api/desk/casting-calls/${id}`).send({ checks: ticked }).expect(200);
    const { body: once } = await move(id, 'published').expect(200);
    await move(id, 'published').expect(200);
    expect(await desk.letters('twice@dore.example')).toHaveLength(2);
    await move(id, 'closed').expect(200);
    expect(await check(once.code)).toMatchObject({ verdict: 'over', call: { open: false } });
    const { body: again } = await move(id, 'published').expect(200);
    expect(again.code).toBe(once.code);
  });

  test('is refused with the reason, which who asked reads; its code proves nothing then', async () => {
    const call = await buildCall({ title: 'Fausse annonce' });
    expect((await move(call.id, 'refused')).body.fields).toHaveProperty('reason');
    await move(call.id, 'refused', 'Des photos étaient vendues.').expect(200);
    const [letter] = await desk.letters(call.asker.email);
    expect(letter?.quote).toBe('Des photos étaient vendues.');
    expect(await check(call.code ?? '')).toEqual({ verdict: 'unknown', code: call.code, call: null });
    await desk.visitor.get(`/api/casting-calls/${call.code}`).expect(404);
  });

  test('closes by itself after its last day, and stays provable', async () => {
    const call = await buildCall({ applyBy: dayFromNow(-1) });
    const other = await buildCall();
    expect((await check(call.code ?? '')).verdict).toBe('over');
    await followCalls(new Date(), desk.outside);
    expect((await CastingCalls.findById(call.id))?.status).toBe('closed');
    expect((await CastingCalls.findById(other.id))?.status).toBe('published');
    expect((await check(call.code ?? '')).verdict).toBe('over');
    expect((await move(call.id, 'published')).body.fields).toHaveProperty('applyBy');
  });

  test.each(['K7MR-2QXO', '0000-0000', 'hello', '💶', 'K7MR-2QX', '%00'])('%s is no code of ours', async (typed) => {
    expect(await check(typed)).toMatchObject({ verdict: 'unknown', call: null });
  });

  test('is mended at the desk and bound to a production; an older edition is refused', async () => {
    const call = await buildCall();
    const production = await buildProduction();
    const path = `/api/desk/casting-calls/${call.id}`;
    const { body } = await staff
      .patch(path)
      .send({ title: 'Titre provisoire', production: production.id, edition: 1 })
      .expect(200);
    expect(body).toMatchObject({ title: 'Titre provisoire', production: production.id, edition: 2, minors: true });
    await staff.patch(path).send({ title: 'Trop tard', edition: 1 }).expect(409);
    expect((await staff.patch(path).send({ production: 'f'.repeat(24) })).body.fields).toHaveProperty('production');
    expect((await staff.patch(path).send({ type: 'opera' })).body.fields).toHaveProperty('type');
    const unticked = await staff
      .patch(path)
      .send({ checks: { ...ticked, noFee: false } })
      .expect(409);
    expect(unticked.body.detail).toContain('all four checks');
  });

  test('that a machine asks for is thanked for and kept nowhere', async () => {
    const before = await CastingCalls.countDocuments();
    await ask({ ...asked(), website: 'https://spam.example' }).expect(201);
    expect(await CastingCalls.countDocuments()).toBe(before);
  });

  test.each([
    ['a last day that is past', { applyBy: dayFromNow(-1) }, 'call.applyBy'],
    ['an erasure before the last day', { eraseOn: dayFromNow(3) }, 'call.eraseOn'],
    ['an erasure in ten years', { eraseOn: dayFromNow(3650) }, 'eraseOn'],
    ['two roles of one id', { roles: [role, role] }, 'roles.1.id'],
    ['a part that is none', { roles: [{ ...role, plays: ['horse'] }] }, 'roles.0.plays'],
    ['ages upside down', { roles: [{ ...role, ageTo: 10 }] }, 'call.roles.0.ageTo'],
  ])('is not taken with %s', async (_what, more, field) => {
    const { status, body } = await ask(asked(more));
    expect({ status, fields: Object.keys(body.fields) }).toEqual({ status: 400, fields: [field] });
  });

  test('stands in the desk’s list by what waits', async () => {
    await buildCall({ title: 'Zèbre un', status: 'closed' });
    await buildCall({ title: 'Zèbre deux', status: 'asked' });
    const { calls, statuses } = await deskList('?q=zebre');
    expect(calls.map(({ title }: { title: string }) => title)).toEqual(['Zèbre deux', 'Zèbre un']);
    expect(statuses).toEqual({ asked: 1, checked: 0, published: 0, closed: 1, refused: 0 });
  });
});
