import request from 'supertest';
import { makeAdmin } from '../../server/accounts/makeAdmin';
import { Account } from '../../server/accounts/model';
import { SessionRecord } from '../../server/accounts/sessionRecords';
import { sweepEnded } from '../../server/accounts/sweep';
import { Token } from '../../server/accounts/tokens';
import { createApp } from '../../server/app';
import { KeptLetter } from '../../server/mail/model';
import { buildAccount, testPassword } from '../builders';
import { linkIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await KeptLetter.deleteMany({});
});

const password = 'la pluie sur le puy';
const newPassword = 'le soleil sur le lac';
let people = 0;
const newcomer = (more: Record<string, string> = {}) => {
  people += 1;
  return { name: 'Camille Roche', organisation: 'La Roche', email: `camille${people}@firm.example`, password, ...more };
};
const letterTo = async (email: string) => (await desk.letters(email)).at(-1);
const tokenOf = async (email: string) =>
  linkIn(await letterTo(email))
    .split('/')
    .at(-1);
const browser = () => request.agent(desk.app);
const signInAs = (email: string, word: string, agent = browser()) =>
  agent.post('/api/session').send({ email, password: word });
const whoIs = async (agent: ReturnType<typeof browser>) => (await agent.get('/api/me')).body.account?.email ?? null;

async function joined() {
  const person = newcomer();
  await desk.visitor.post('/api/accounts').send(person).expect(201);
  const agent = browser();
  await agent.post('/api/accounts/verify').send({ token: await tokenOf(person.email) });
  return { person, agent };
}

describe('signing up', () => {
  test('a newcomer confirms the address and is in; the link works once', async () => {
    const person = newcomer();
    const agent = browser();

    const reply = await agent.post('/api/accounts').send(person);
    expect({ status: reply.status, body: reply.body }).toEqual({ status: 201, body: { sent: true } });
    expect(await whoIs(agent)).toBeNull();

    const letter = await letterTo(person.email);
    expect(letter).toMatchObject({ lang: 'fr', subject: 'Confirmez votre adresse', secret: true });
    expect(linkIn(letter)).toMatch(/^\/verify\/[\w-]{43}$/);
    const token = await tokenOf(person.email);
    const verified = await agent.post('/api/accounts/verify').send({ token });
    expect(verified.body.account).toMatchObject({
      email: person.email,
      role: 'member',
      verified: true,
      trusted: false,
    });
    expect(await whoIs(agent)).toBe(person.email);

    const again = await desk.visitor.post('/api/accounts/verify').send({ token });
    expect(again).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test('whoever has an account gets the same reply, and a letter that says so', async () => {
    const { person } = await joined();

    const reply = await desk.visitor.post('/api/accounts').send({ ...person, password: newPassword });

    expect({ status: reply.status, body: reply.body }).toEqual({ status: 201, body: { sent: true } });
    expect(await letterTo(person.email)).toMatchObject({ subject: 'Vous avez déjà un compte' });
    expect((await signInAs(person.email, newPassword)).status).toBe(403);
    expect((await signInAs(person.email, password)).status).toBe(200);
  });

  test('a stranger who signed up with somebody’s address first brings no password of theirs in', async () => {
    const stranger = newcomer({ password: newPassword });
    await desk.visitor.post('/api/accounts').send(stranger);
    await desk.visitor.post('/api/accounts').send({ ...stranger, password });

    await desk.visitor.post('/api/accounts/verify').send({ token: await tokenOf(stranger.email) });

    expect((await signInAs(stranger.email, newPassword)).status).toBe(403);
    expect((await signInAs(stranger.email, password)).status).toBe(200);
  });

  test('an administrator who has not come in yet is not entered anew by a stranger', async () => {
    const boss = newcomer();
    await desk.visitor.post('/api/accounts').send({ ...boss, password: newPassword });
    await makeAdmin(boss.email, 'Boss');
    await desk.visitor.post('/api/accounts').send({ ...boss, password: newPassword });

    const reply = await signInAs(boss.email, newPassword);
    expect({ status: reply.status, fields: reply.body.fields }).toEqual({ status: 403, fields: undefined });
    expect(await Token.find({ purpose: 'verify' }).distinct('account')).not.toContain(
      String((await Account.findOne({ email: boss.email }))?.id),
    );
    const admin = await desk.as('admin');
    const stranger = await buildAccount({ verifiedAt: null });
    expect((await admin.patch(`/api/accounts/${stranger.id}`).send({ role: 'staff' })).status).toBe(409);
  });

  test('two at once make one account', async () => {
    const person = newcomer();
    await Promise.all([1, 2, 3].map(() => desk.visitor.post('/api/accounts').send(person).expect(201)));

    expect(await Account.countDocuments({ email: person.email })).toBe(1);
  });

  test('faults are told field by field', async () => {
    const reply = await desk.visitor
      .post('/api/accounts')
      .send({ name: 'x', email: 'nobody', password: 'short', role: 'admin' });

    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(Object.keys(reply.body.fields).sort()).toEqual(['email', 'name', 'password', 'role']);
  });
});

describe('signing in', () => {
  test('wrong passwords and unknown addresses sound the same', async () => {
    const { person } = await joined();

    const [wrong, unknown] = [
      await signInAs(person.email, 'not the password'),
      await signInAs('nobody@firm.example', 'not the password'),
    ];

    expect(wrong.status).toBe(403);
    expect(unknown.body).toEqual(wrong.body);
  });

  test('an address that is not confirmed is asked for it, with a fresh letter, only when the password is right', async () => {
    const person = newcomer();
    await desk.visitor.post('/api/accounts').send(person);
    await KeptLetter.deleteMany({});

    const wrong = await signInAs(person.email, 'not the password');
    expect(wrong.body.fields).toBeUndefined();
    expect(await desk.letters(person.email)).toHaveLength(0);

    const right = await signInAs(person.email, password);
    expect(right).toMatchObject({ status: 403, body: { code: 'not_allowed', fields: { email: expect.any(String) } } });
    await desk.visitor
      .post('/api/accounts/verify')
      .send({ token: await tokenOf(person.email) })
      .expect(200);
    expect((await signInAs(person.email, password)).status).toBe(200);
  });

  test('the cookie is the browser’s own, and new at each sign-in', async () => {
    const { person } = await joined();
    const agent = browser();
    const cookieOf = async () =>
      String((await signInAs(person.email, password, agent)).headers['set-cookie']).replace(/Expires=[^;]+/, 'Expires');

    const [first, second] = [await cookieOf(), await cookieOf()];

    expect(first).toMatch(/^desk=[^;]+; Path=\/; Expires; HttpOnly; SameSite=Lax$/);
    expect(second).not.toBe(first);
    expect((await desk.visitor.get('/api/me').set('Cookie', first.split(';')[0] ?? '')).body.account).toBeNull();
    expect(await whoIs(agent)).toBe(person.email);
  });

  test('behind https the cookie never travels in the open', async () => {
    const app = createApp({ ...desk.outside, session: { secret: 'another secret of the tests', secure: true } });
    const { person } = await joined();

    const reply = await request(app)
      .post('/api/session')
      .set('X-Forwarded-Proto', 'https')
      .send({ email: person.email, password });

    expect(String(reply.headers['set-cookie'])).toContain('; Secure');
  });

  test('signing out ends the session for whoever kept its cookie', async () => {
    const { agent } = await joined();
    await agent.delete('/api/session').expect(200);

    expect(await whoIs(agent)).toBeNull();
    expect((await agent.patch('/api/me').send({ name: 'Somebody' })).status).toBe(401);
  });

  test('a session ends thirty days after signing in, however often it is used', async () => {
    const { agent } = await joined();
    const startedAt = new Date(Date.now() - 30 * 86_400_000).toISOString();
    await SessionRecord.collection.updateMany({}, { $set: { 'session.startedAt': startedAt } });

    expect(await whoIs(agent)).toBeNull();
  });
});

describe('a forgotten password', () => {
  test('is chosen anew by a letter, which signs in here and out everywhere else', async () => {
    const { person, agent: elsewhere } = await joined();
    const agent = browser();

    await agent.post('/api/accounts/forgot').send({ email: person.email }).expect(200, { sent: true });
    expect(linkIn(await letterTo(person.email))).toMatch(/^\/reset\/[\w-]{43}$/);
    const token = await tokenOf(person.email);
    await agent.post('/api/accounts/reset').send({ token, password: newPassword }).expect(200);

    expect([await whoIs(agent), await whoIs(elsewhere)]).toEqual([person.email, null]);
    expect((await signInAs(person.email, password)).status).toBe(403);
    expect((await signInAs(person.email, newPassword)).status).toBe(200);
    expect(await letterTo(person.email)).toMatchObject({ subject: 'Votre mot de passe a changé' });
    expect((await agent.post('/api/accounts/reset').send({ token, password })).status).toBe(404);
  });

  test('of an address nobody has gets the same reply and no letter', async () => {
    const reply = await desk.visitor.post('/api/accounts/forgot').send({ email: 'nobody@firm.example' });

    expect({ status: reply.status, body: reply.body }).toEqual({ status: 200, body: { sent: true } });
    expect(await desk.letters()).toEqual([]);
  });

  test('a link that is too old, or for something else, opens nothing; no secret stands in the database', async () => {
    const { person } = await joined();
    await desk.visitor.post('/api/accounts/forgot').send({ email: person.email });
    const token = await tokenOf(person.email);

    expect(JSON.stringify(await Token.find().lean())).not.toContain(token);
    expect((await desk.visitor.post('/api/accounts/verify').send({ token })).status).toBe(404);
    await Token.updateMany({}, { expiresAt: new Date() });
    expect((await desk.visitor.post('/api/accounts/reset').send({ token, password })).status).toBe(404);
  });
});

describe('one’s own account', () => {
  test('name, organisation and language are one’s own to change; role and trust are not', async () => {
    const { agent } = await joined();

    const reply = await agent.patch('/api/me').send({ name: 'Camille Roux', organisation: '', lang: 'en' });
    expect(reply.body.account).toMatchObject({ name: 'Camille Roux', organisation: '', lang: 'en' });
    expect(reply.headers['cache-control']).toBe('private, no-store');
    for (const body of [{ role: 'admin' }, { trusted: true }, { email: 'other@firm.example' }])
      expect((await agent.patch('/api/me').send(body)).status).toBe(400);
  });

  test('a new password needs the old one and signs out everywhere else', async () => {
    const { person, agent } = await joined();
    const elsewhere = browser();
    await signInAs(person.email, password, elsewhere);
    const change = (current: string) => agent.post('/api/me/password').send({ current, password: newPassword });

    expect(await change('not the password')).toMatchObject({
      status: 400,
      body: { fields: { current: expect.any(String) } },
    });
    expect((await change(password)).status).toBe(200);

    expect([await whoIs(agent), await whoIs(elsewhere)]).toEqual([person.email, null]);
    expect((await signInAs(person.email, newPassword)).status).toBe(200);
  });

  test('a new address is confirmed by a letter to it, and the old one is told', async () => {
    const { person, agent } = await joined();
    const email = `new-${person.email}`;

    await agent.post('/api/me/email').send({ email, password: 'not it' }).expect(400);
    await agent.post('/api/me/email').send({ email, password }).expect(200, { sent: true });
    expect(await letterTo(person.email)).toMatchObject({ subject: "L'adresse de votre compte va changer" });
    expect(await whoIs(agent)).toBe(person.email);

    const token = await tokenOf(email);
    const reply = await desk.visitor.post('/api/accounts/verify').send({ token });
    expect(reply).toMatchObject({ status: 200, body: { account: null } });
    expect(await whoIs(agent)).toBe(email);
    expect((await signInAs(person.email, password)).status).toBe(403);
  });

  test('an address that has an account is not told apart, and is not taken', async () => {
    const [{ agent }, { person: other }] = [await joined(), await joined()];

    await agent.post('/api/me/email').send({ email: other.email, password }).expect(200, { sent: true });

    expect(await letterTo(other.email)).toMatchObject({ subject: 'Vous avez déjà un compte' });
  });

  test('a new password calls off a change of address under way', async () => {
    const { person, agent } = await joined();
    const email = `moved-${person.email}`;
    await agent.post('/api/me/email').send({ email, password });
    const token = await tokenOf(email);

    await agent.post('/api/me/password').send({ current: password, password: newPassword }).expect(200);

    expect((await desk.visitor.post('/api/accounts/verify').send({ token })).status).toBe(404);
  });
});

describe('sessions', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

  test('are listed with their devices and ended one by one, or all others at once', async () => {
    const { person, agent } = await joined();
    const [phone, office] = [browser(), browser()];
    await signInAs(person.email, password, office.set('User-Agent', firefox));
    await signInAs(person.email, password, phone);

    const { body } = await agent.get('/api/me/sessions').expect(200);
    expect(body.sessions).toHaveLength(3);
    expect(body.sessions.filter((each: { current: boolean }) => each.current)).toHaveLength(1);
    const there = body.sessions.find((each: { device: string }) => each.device === 'Firefox, Windows');
    expect(await SessionRecord.exists({ _id: there.id })).toBeNull();

    const left = await agent.delete(`/api/me/sessions/${there.id}`).expect(200);
    expect(left.body.sessions).toHaveLength(2);
    expect([await whoIs(office), await whoIs(phone)]).toEqual([null, person.email]);

    expect((await agent.delete('/api/me/sessions').expect(200)).body.sessions).toHaveLength(1);
    expect([await whoIs(phone), await whoIs(agent)]).toEqual([null, person.email]);
  });

  test('of somebody else cannot be ended', async () => {
    const [{ agent: one }, { person, agent: other }] = [await joined(), await joined()];
    const [theirs] = (await other.get('/api/me/sessions')).body.sessions;

    expect((await one.delete(`/api/me/sessions/${theirs.id}`)).status).toBe(404);
    expect(await whoIs(other)).toBe(person.email);
  });

  test('one’s own can be ended by its name too', async () => {
    const { agent } = await joined();
    const [mine] = (await agent.get('/api/me/sessions')).body.sessions;

    expect((await agent.delete(`/api/me/sessions/${mine.id}`)).body.sessions).toEqual([]);
    expect(await whoIs(agent)).toBeNull();
  });

  test('what has ended is swept', async () => {
    const { person, agent } = await joined();
    await desk.visitor.post('/api/accounts/forgot').send({ email: person.email });
    await SessionRecord.updateMany({}, { expires: new Date(0) });
    await Token.updateMany({}, { expiresAt: new Date(0) });

    await sweepEnded();

    expect([await SessionRecord.countDocuments(), await Token.countDocuments()]).toEqual([0, 0]);
    expect(await whoIs(agent)).toBeNull();
  });
});

describe('accounts at the desk', () => {
  test('staff finds people without accents, and no sign of theirs is a pattern', async () => {
    const staff = await desk.as('staff');
    await buildAccount({ name: 'Zoé Œuvrard', organisation: 'Caméra (Nord) & fils', email: 'zoe.o@firm.example' });
    const found = async (q: string) => {
      const { body } = await staff.get('/api/accounts').query({ q }).expect(200);
      return body.accounts.map((each: { name: string }) => each.name);
    };

    for (const q of ['zoe oeuvrard', 'OEUVRARD', 'camera (nord', 'zoe.o@', 'fils œuv']) {
      expect(await found(q)).toEqual(['Zoé Œuvrard']);
    }
    expect(await found('zoe\0oeuvrard')).toEqual(['Zoé Œuvrard']);
    for (const q of ['zoe.*', '.{40}', '[a-z]', 'zoe nobody']) expect(await found(q)).toEqual([]);
  });

  test('staff trusts a member; only an administrator gives roles', async () => {
    const [staff, admin, member] = [await desk.as('staff'), await desk.as('admin'), await desk.as('member')];
    const path = `/api/accounts/${member.id}`;

    expect((await staff.patch(path).send({ trusted: true })).body).toMatchObject({ trusted: true, role: 'member' });
    expect((await staff.patch(path).send({ role: 'staff' })).status).toBe(403);
    expect((await admin.patch(path).send({ role: 'staff' })).body).toMatchObject({ role: 'staff' });
    expect((await member.get('/api/accounts')).status).toBe(200);
    await admin.patch(path).send({ role: 'member' }).expect(200);
    expect((await member.get('/api/accounts')).status).toBe(403);
    expect((await member.patch(path).send({ trusted: true })).status).toBe(403);
    expect((await desk.visitor.get('/api/accounts')).status).toBe(401);
  });

  test('nobody changes their own role, and two who demote each other do not leave the desk without an administrator', async () => {
    await Account.updateMany({ role: 'admin' }, { role: 'member' });
    const [one, other] = [await desk.as('admin'), await desk.as('admin')];

    expect((await one.patch(`/api/accounts/${one.id}`).send({ role: 'member' })).status).toBe(403);
    await Promise.all([
      one.patch(`/api/accounts/${other.id}`).send({ role: 'member' }),
      other.patch(`/api/accounts/${one.id}`).send({ role: 'member' }),
    ]);

    expect(await Account.countDocuments({ role: 'admin' })).toBeGreaterThan(0);
  });
});

describe('limits', () => {
  const strict = { points: 3, seconds: 3600 };
  const process = (limits: object) =>
    request(createApp({ ...desk.outside, limits: { ...desk.outside.limits, ...limits } }));

  test('wrong passwords are counted by address in all processes together; a right one begins anew', async () => {
    const { person } = await joined();
    const [one, other] = [process({ signInByAddress: strict }), process({ signInByAddress: strict })];
    const attempt = (at: typeof one, word: string) =>
      at.post('/api/session').send({ email: person.email, password: word });

    expect((await attempt(one, 'wrong')).status).toBe(403);
    expect((await attempt(other, 'wrong')).status).toBe(403);
    expect((await attempt(one, password)).status).toBe(200);
    for (const at of [one, other, one]) expect((await attempt(at, 'wrong')).status).toBe(403);

    const refused = await attempt(other, password);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests', title: 'Too many requests' } });
    expect(refused.type).toBe('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3500);
  });

  test('letters are counted by address, known or not', async () => {
    const { person } = await joined();
    const at = process({ lettersByAddress: { points: 1, seconds: 3600 } });

    for (const email of [person.email, 'nobody@firm.example']) {
      const replies = [1, 2, 3].map(() => at.post('/api/accounts/forgot').send({ email }));
      expect((await Promise.all(replies)).map(({ status }) => status).filter((status) => status === 429)).not.toEqual(
        [],
      );
    }
  });

  test('sign-ups are counted by network', async () => {
    const at = process({ signUpByNetwork: { points: 2, seconds: 3600 } });
    const from = (ip: string) => at.post('/api/accounts').set('X-Forwarded-For', ip).send(newcomer());

    const replies = [await from('2001:db8::1'), await from('2001:db8::2'), await from('2001:db8::3:4')];
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect((await from('2001:db8:1::1')).status).toBe(201);
  });
});

describe('writes from elsewhere', () => {
  const body = { email: 'nobody@firm.example', password: 'whatever it is' };
  const write = (headers: Record<string, string>) => desk.visitor.post('/api/session').set(headers).send(body);

  test.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:3001' },
  ])('%j is refused', async (headers) => {
    expect((await write({ Host: 'desk.example', ...headers })).body).toMatchObject({
      code: 'not_allowed',
      detail: 'Another site may not write here in your name',
    });
  });

  test.each<Record<string, string>>([
    {},
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://desk.example' },
    { 'Sec-Fetch-Site': 'none' },
    { Origin: 'https://desk.example' },
    { Origin: 'http://localhost:3000' },
  ])('%j gets as far as the password', async (headers) => {
    const reply = await write({ Host: 'desk.example', ...headers });
    expect(reply.body.detail).toBe('The address or the password is not right');
  });

  test('reading is open to links from anywhere', async () => {
    expect((await desk.visitor.get('/api/me').set('Sec-Fetch-Site', 'cross-site')).status).toBe(200);
  });
});

test('what anybody reads of themselves is kept nowhere', async () => {
  const member = await desk.as('member');
  expect((await desk.visitor.get('/api/me')).headers['cache-control']).toBe('private, no-store');
  for (const path of ['/api/me', '/api/vocabularies', '/api/me/sessions'])
    expect((await member.get(path)).headers['cache-control']).toBe('private, no-store');
  expect((await desk.visitor.get('/api/vocabularies')).headers['cache-control']).toBeUndefined();
  expect((await signInAs((await buildAccount()).email, testPassword)).status).toBe(200);
});
