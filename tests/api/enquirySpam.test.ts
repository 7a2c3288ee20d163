import request from 'supertest';
import { createApp } from '../../server/app';
import { eraseOld } from '../../server/enquiries/erase';
import { Enquiry } from '../../server/enquiries/model';
import { answerTo, enquiryOf, proof } from '../enquiries';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
}, 60_000);
afterAll(() => desk.close());

const send = (sent: object, app = desk.app, from = '127.0.0.1') =>
  request(app).post('/api/enquiries').set('X-Forwarded-For', from).send(sent);
const kept = (number: string) => Enquiry.findOne({ number }).orFail();
const minutes = (many: number) => many * 60_000;

describe('the riddle of an enquiry', () => {
  test('is handed out hard, and worked out by a browser', async () => {
    const { body } = await desk.visitor.get('/api/enquiry-challenge').expect(200);
    expect(body).toEqual({ challenge: expect.stringMatching(/^[\w.-]{40,300}$/), difficulty: 18 });
    const easy = await proof();
    await send(await enquiryOf({ proof: easy })).expect(201);
  });

  test.each([
    ['nobody worked out', async () => ({ ...(await proof(10_000, 8)), nonce: 0 }), 'proof.nonce'],
    ['is answered faster than anybody types', () => proof(1000), 'proof.challenge'],
    ['is over two hours old', () => proof(minutes(121)), 'proof.challenge'],
    ['is made up', async () => ({ challenge: 'aa.bb.1.cc', nonce: 1 }), 'proof.challenge'],
    ['is made easier', async () => madeEasier(), 'proof.challenge'],
    ['is of tomorrow', () => proof(-minutes(60)), 'proof.challenge'],
  ])('that %s opens nothing', async (_what, made, field) => {
    const before = await Enquiry.countDocuments();
    const { status, body } = await send(await enquiryOf({ proof: await made() }));
    expect({ status, fields: Object.keys(body.fields) }).toEqual({ status: 400, fields: [field] });
    expect(await Enquiry.countDocuments()).toBe(before);
  });

  async function madeEasier() {
    const { challenge } = await proof(10_000, 8);
    const [at, random, , signature] = challenge.split('.');
    const easier = [at, random, 0, signature].join('.');
    return { challenge: easier, nonce: answerTo(easier, 0) };
  }

  test('is good for one enquiry: the second click gives back the first, anything else is refused', async () => {
    const sent = await enquiryOf();
    const [one, other] = await Promise.all([send(sent), send(sent)]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body).toEqual(one.body);
    expect(await Enquiry.countDocuments({ riddle: sent.proof.challenge })).toBe(1);
    expect(await desk.letters(sent.contact.email)).toHaveLength(1);
    const { status, body } = await send({ ...sent, title: 'Another' });
    expect({ status, fields: Object.keys(body.fields) }).toEqual({ status: 409, fields: ['proof.challenge'] });
  });
});

describe('what robots send', () => {
  test('into the trap is answered like the rest, kept aside, and written to nobody', async () => {
    const sent = await enquiryOf();
    const trapped = { ...sent, proof: { ...sent.proof, website: 'https://casino.example' } };
    const { body } = await send(trapped).expect(201);
    expect(body).toEqual({ number: expect.stringMatching(/^\d{4}-D-\d{3}$/), email: sent.contact.email });
    expect((await kept(body.number)).status).toBe('spam');
    expect(await desk.letters(sent.contact.email)).toEqual([]);
    const { items } = (await staff.get('/api/enquiries?needs=unread&needs=unassigned').expect(200)).body;
    expect(items.map(({ number }: { number: string }) => number)).not.toContain(body.number);
  });

  test.each([
    ['many links', { message: 'Look https://a.example https://b.example https://c.example https://d.example now' }],
    ['little but a link', { message: 'Hi www.casino.example/win?x=1' }],
    ['markup of forums', { message: 'Visit [url=https://a.example]here[/url], thank you very much indeed' }],
    ['an address for a title', { title: 'https://casino.example' }],
  ])('by %s is put aside for the desk to look at', async (_what, given) => {
    const { body } = await send(await enquiryOf(given)).expect(201);
    expect((await kept(body.number)).status).toBe('spam');
  });

  test('is not what a producer sends with a treatment and a page', async () => {
    const message = `Notre dossier : https://drive.example/abc et notre site https://films.example. ${'Un lac. '.repeat(12)}`;
    const { body } = await send(await enquiryOf({ message })).expect(201);
    expect((await kept(body.number)).status).toBe('new');
  });

  test('and was none after all is taken in, with the letter that was held back', async () => {
    const sent = await enquiryOf({ message: 'Hi www.films.example/lake' });
    const { number } = (await send(sent).expect(201)).body;
    const { id } = await kept(number);
    const back = (await staff.patch(`/api/enquiries/${id}`).send({ status: 'new' }).expect(200)).body;
    expect(back).toMatchObject({ status: 'new', due: expect.any(String) });
    const [letter, ...more] = await desk.letters(sent.contact.email);
    expect(more).toEqual([]);
    await desk.visitor.get(`/api/enquiry-threads/${linkIn(letter).split('/').at(-1)}`).expect(200);
  });

  test('is erased after thirty days', async () => {
    const { number } = (await send(await enquiryOf({ title: 'www.casino.example' })).expect(201)).body;
    const real = (await send(await enquiryOf()).expect(201)).body;
    await eraseOld(new Date(Date.now() + minutes(60 * 24 * 29)));
    expect(await Enquiry.countDocuments({ number })).toBe(1);
    await eraseOld(new Date(Date.now() + minutes(60 * 24 * 31)));
    expect(await Enquiry.countDocuments({ number })).toBe(0);
    expect((await kept(real.number)).status).toBe('new');
  });
});

describe('limits', () => {
  const few = { points: 2, seconds: 3600 };

  test('one network asks some times an hour, and writes to no address often', async () => {
    const limits = { ...desk.outside.limits, enquiriesByNetwork: few };
    const byNetwork = createApp({ ...desk.outside, limits });
    for (const expected of [201, 201, 429]) await send(await enquiryOf(), byNetwork, '203.0.113.7').expect(expected);
    await send(await enquiryOf(), byNetwork, '203.0.113.8').expect(201);

    const contact = { email: 'victim@elsewhere.example' };
    const byAddress = createApp({ ...desk.outside, limits: { ...desk.outside.limits, enquiriesByAddress: few } });
    for (const expected of [201, 201, 429]) await send(await enquiryOf({ contact }), byAddress).expect(expected);
    await send(await enquiryOf(), byAddress).expect(201);
  });

  test('a link of a letter that is made up opens nothing', async () => {
    const path = `/api/enquiry-threads/${'x'.repeat(43)}`;
    expect((await desk.visitor.get(path)).status).toBe(404);
    expect((await desk.visitor.post(path).send({ text: 'Hello' })).status).toBe(404);
  });
});
