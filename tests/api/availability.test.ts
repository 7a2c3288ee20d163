import request from 'supertest';
import { createApp } from '../../server/app';
import { followQuestions } from '../../server/crew/availability/job';
import { Asked, Question, Turn } from '../../server/crew/availability/model';
import { Listing } from '../../server/listings/model';
import { buildAccount, buildTechnician } from '../builders';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await Promise.all([Listing.deleteMany({}), Question.deleteMany({}), Asked.deleteMany({}), Turn.deleteMany({})]);
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10);
const days = { from: dayIn(20), to: dayIn(29) };
const path = '/api/availability-questions';
const issoire = { commune: 'Issoire', insee: '63178', position: { lat: 45.544, lng: 3.249 } };

let told = 0;
/** A technician with an address of their own. */
async function technician(given: Parameters<typeof buildTechnician>[0] = {}, standing = {}) {
  told += 1;
  const email = `technician${told}@crew.example`;
  const contact = { email: { value: email, seenBy: 'desk' } };
  return { email, listing: await buildTechnician({ contact, ...given }, standing) };
}
const ask = (more: object = {}) => staff.post(path).send({ ...days, jobs: ['gaffer'], ...more });
const publicPath = (link: string) => `/api/availability/${link.split('/').at(-1)}`;
const linkTo = async (email: string) => publicPath(linkIn((await desk.letters(email)).at(-1)));
const calendarOf = async (slug: string) =>
  (await desk.visitor.get(`/api/listings/${slug}`).expect(200)).body.details.availability;

describe('a question about availability', () => {
  test('goes to those meant, is answered by one tap, and stands in the published calendar', async () => {
    const { email, listing } = await technician({ title: 'Inès Moulhaud' });
    const far = await technician({ place: issoire });
    const sound = await technician({ details: { jobs: [{ job: 'sound_mixer' }] } });
    await buildTechnician({ title: 'Sans Adresse' });

    const input = {
      ...days,
      jobs: ['gaffer'],
      near: { lat: 45.7772, lng: 3.087 },
      radius: 20,
      about: 'Un long métrage, nuits.',
    };
    expect((await staff.post(`${path}/preview`).send(input).expect(200)).body).toEqual({
      reached: 1,
      noAddress: 1,
      askedLately: 0,
    });
    const question = (await staff.post(path).send(input).expect(201)).body;
    expect(question).toMatchObject({
      place: 'Clermont-Ferrand',
      askedByName: 'Claire Bonnefoy',
      asked: 1,
      waiting: 0,
      answers: { free: 0, partly: 0, taken: 0 },
    });

    const [letter, ...more] = await desk.letters(email);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ lang: 'fr', secret: true, quote: 'Un long métrage, nuits.' });
    expect(letter?.actions?.map(({ url }) => new URL(url).search)).toEqual([
      '?answer=free',
      '?answer=partly',
      '?answer=taken',
    ]);
    expect(await desk.letters(far.email)).toEqual([]);
    expect(await desk.letters(sound.email)).toEqual([]);

    // Opened by a mail program too: nothing is answered by it.
    const link = await linkTo(email);
    const opened = await desk.visitor.get(`${link}`).expect(200);
    expect(opened.headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    expect(opened.body).toMatchObject({ name: 'Inès Moulhaud', ...days, answer: null, open: true });
    expect(await calendarOf(listing.slug)).toEqual([]);

    const body = { answer: 'free', note: 'Avec mon camion' };
    expect((await desk.visitor.post(link).send(body).expect(200)).body).toMatchObject({ answer: 'free' });
    expect(await calendarOf(listing.slug)).toEqual([{ ...days, free: true }]);
    const answered = (await staff.get(`${path}/${question.id}`).expect(200)).body;
    expect(answered.question.answers).toEqual({ free: 1, partly: 0, taken: 0 });
    expect(answered.people).toMatchObject([
      {
        slug: listing.slug,
        title: 'Inès Moulhaud',
        commune: 'Clermont-Ferrand',
        answer: 'free',
        note: 'Avec mon camion',
      },
    ]);
    const { history } = (await staff.get(`/api/listings/${listing.slug}/history`).expect(200)).body;
    expect(history[0]).toMatchObject({ action: 'answer', fields: ['details.availability'], by: null });
    expect((await staff.get(path).expect(200)).body.questions).toMatchObject([{ id: question.id, asked: 1 }]);
    expect(
      (await desk.visitor.get(`/api/crew-depth?near=45.7772,3.0870&from=${days.from}&to=${days.to}`)).body.people,
    ).toMatchObject({ known: [3, 4, 4], free: [1, 1, 1] });
  });

  test('is answered anew: in part, then taken; what the calendar said before and after stays, nothing overlaps', async () => {
    const before = { from: dayIn(10), to: dayIn(22), free: false };
    const after = { from: dayIn(30), to: dayIn(40), free: true };
    const { email, listing } = await technician({ details: { availability: [after, before] } });
    await ask().expect(201);
    const link = await linkTo(email);

    const free = [{ from: dayIn(24), to: dayIn(29) }];
    await desk.visitor.post(link).send({ answer: 'partly', free }).expect(200);
    expect(await calendarOf(listing.slug)).toEqual([
      { from: dayIn(10), to: dayIn(23), free: false },
      { from: dayIn(24), to: dayIn(40), free: true },
    ]);
    await desk.visitor.post(link).send({ answer: 'taken' }).expect(200);
    expect(await calendarOf(listing.slug)).toEqual([{ from: dayIn(10), to: dayIn(29), free: false }, after]);
    expect((await desk.visitor.get(link)).body).toMatchObject({ answer: 'taken', free: [] });

    for (const wrong of [[], [{ from: dayIn(19), to: dayIn(21) }], [{ from: dayIn(25), to: dayIn(24) }]])
      expect((await desk.visitor.post(link).send({ answer: 'partly', free: wrong })).body).toMatchObject({
        code: 'invalid_input',
        fields: { free: expect.any(String) },
      });
  });

  test('leaves a proposal that waits for the desk as it is, and warns whoever changes the calendar too', async () => {
    const owner = await desk.as('member');
    const { email, listing } = await technician({}, { owner: owner.id });
    const edit = (body: object) => owner.patch(`/api/listings/${listing.slug}`).send(body);
    await edit({ summary: { fr: 'Nouveau', en: '' } }).expect(200);
    await owner.post(`/api/listings/${listing.slug}/submit`).send({}).expect(200);
    const form = (await owner.get(`/api/listings/${listing.slug}/form`).expect(200)).body;
    await ask().expect(201);
    await desk.visitor
      .post(await linkTo(email))
      .send({ answer: 'free' })
      .expect(200);

    const kept = await Listing.findOne({ slug: listing.slug });
    expect(kept?.proposal).toMatchObject({ state: 'submitted', changes: [{ field: 'summary' }] });
    expect(await calendarOf(listing.slug)).toEqual([{ ...days, free: true }]);
    const late = await edit({ edition: form.edition, details: { availability: [] } });
    expect([late.status, Object.keys(late.body.fields ?? {})]).toEqual([409, ['details.availability']]);
  });

  test('reaches nobody twice a week, however many ask at once; after it they may be asked again', async () => {
    const { email } = await technician();
    const [one, other] = await Promise.all([ask(), ask({ about: 'Autre' })]);
    expect([one.status, other.status].filter((status) => status === 201).length).toBeGreaterThan(0);
    expect(await desk.letters(email)).toHaveLength(1);
    expect((await ask()).status).toBe(409);
    expect((await staff.post(`${path}/preview`).send({ ...days, jobs: ['gaffer'] })).body).toEqual({
      reached: 0,
      noAddress: 0,
      askedLately: 1,
    });
    await Turn.updateMany({}, { $set: { askedAt: inDays(-8) } });
    await ask().expect(201);
    expect(await desk.letters(email)).toHaveLength(2);
  });

  test('is written in the owner’s language to the account’s address where the listing has none', async () => {
    const owner = await buildAccount({ lang: 'en' });
    await buildTechnician({}, { owner: owner.id });
    await ask().expect(201);
    expect(await desk.letters(owner.email)).toMatchObject([
      { lang: 'en', subject: expect.stringMatching(/^Are you free/) },
    ]);
  });

  test('cut short anywhere it is made up for, once', async () => {
    const { email, listing } = await technician();
    const { body: question } = await ask();
    const link = await linkTo(email);
    // A crash after the question, after the letter was owed, and after the answer was kept.
    await Question.updateOne({ _id: question.id }, { $set: { gathering: true } });
    await Asked.updateMany({}, { $set: { owes: true } });
    await desk.visitor.post(link).send({ answer: 'free' }).expect(200);
    await Listing.updateOne({ _id: listing._id }, { $set: { 'details.availability': [] } });
    await Asked.updateMany({}, { $set: { written: false } });
    const follow = () => followQuestions(new Date(), desk.outside);
    await Promise.all([follow(), follow()]);
    await follow();
    expect(await desk.letters(email)).toHaveLength(1);
    expect(await Asked.countDocuments({})).toBe(1);
    expect(await Asked.findOne({})).toMatchObject({ owes: false, written: true, answer: 'free' });
    expect(await calendarOf(listing.slug)).toEqual([{ ...days, free: true }]);
  });

  test('is over with its days, and erased half a year later', async () => {
    const { email } = await technician();
    const { body: question } = await ask();
    const link = await linkTo(email);
    await Question.updateOne({ _id: question.id }, { $set: { from: dayIn(-9), to: dayIn(-3) } });
    expect((await desk.visitor.get(link)).body).toMatchObject({ open: false });
    expect((await desk.visitor.post(link).send({ answer: 'free' })).status).toBe(409);
    await followQuestions(inDays(170), desk.outside);
    expect((await desk.visitor.get(link)).status).toBe(200);
    await followQuestions(inDays(200), desk.outside);
    expect((await desk.visitor.get(link)).status).toBe(404);
    expect(await Asked.countDocuments({})).toBe(0);
  });

  test('a wrong link leads nowhere; the real one is in no database', async () => {
    const { email } = await technician();
    await ask().expect(201);
    const link = await linkTo(email);
    expect((await desk.visitor.get(`/api/availability/${'A'.repeat(43)}`)).status).toBe(404);
    expect(JSON.stringify(await Asked.find({}))).not.toContain(link.split('/').at(-1));
  });

  test('is for staff to ask, of known jobs and days to come', async () => {
    const member = await desk.as('member');
    expect((await member.post(path).send(days)).status).toBe(403);
    const wrong = await staff.post(path).send({ from: dayIn(-5), to: dayIn(-3), jobs: ['wizard'] });
    expect([wrong.status, Object.keys(wrong.body.fields).sort()]).toEqual([400, ['jobs', 'to']]);
  });

  test('is answered so often from one network, no more', async () => {
    const { email } = await technician();
    await ask().expect(201);
    const link = await linkTo(email);
    const app = createApp({ ...desk.outside, limits: { availabilityByNetwork: { points: 1, seconds: 3600 } } });
    const send = () => request(app).post(link).set('X-Forwarded-For', '198.51.100.9').send({ answer: 'free' });
    expect([(await send()).status, (await send()).status]).toEqual([200, 429]);
  });
});
