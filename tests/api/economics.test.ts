import { usualEconomics } from '../../server/productions/economics/usual';
import { buildProduction } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());

const path = '/api/settings/economics';
const read = async () => (await staff.get(path).expect(200)).body;
const daysIn2022 = (days: number) => [{ from: '2022-05-01', to: '2022-05-31', days }];

test('the usual figures stand until the desk changes them, each with its source', async () => {
  expect(await read()).toMatchObject({
    territory: ['03', '15', '43', '63'],
    localCapture: { value: 0.7, assumption: true },
    changedAt: null,
    changedBy: null,
  });
});

test('a change is kept with who and when, and every figure follows at once', async () => {
  await buildProduction({ type: 'tv_doc', status: 'wrapped', shoots: daysIn2022(10) });
  const spend = async () => (await staff.get('/api/indicators?year=2022').expect(200)).body.spend.total;
  // 1,500 of 2011 are 1,700 in 2022.
  expect(await spend()).toBe(10 * 1700 * 0.7);

  const capture = { value: 0.5, source: 'Nos dix premiers bilans', asOf: '2026-01-01', assumption: false };
  const { body } = await staff
    .put(path)
    .send({ ...usualEconomics, localCapture: capture })
    .expect(200);

  expect(body).toMatchObject({ localCapture: capture, changedBy: 'Claire Bonnefoy', changedAt: expect.any(String) });
  expect(await read()).toMatchObject(body);
  expect(await spend()).toBe(10 * 1700 * 0.5);
});

test('another territory counts other productions', async () => {
  await staff
    .put(path)
    .send({ ...usualEconomics, territory: ['75'] })
    .expect(200);
  expect((await staff.get('/api/indicators?year=2022').expect(200)).body).toMatchObject({ counted: 0 });
  await staff.put(path).send(usualEconomics).expect(200);
  expect((await staff.get('/api/indicators?year=2022').expect(200)).body).toMatchObject({ counted: 1 });
});

test('our own median a day shows beside the rate once ten productions have declared or audited', async () => {
  const declared = (amount: number) =>
    buildProduction({
      type: 'tv_movie',
      status: 'wrapped',
      shoots: daysIn2022(10),
      spend: [{ category: 'catering', amount }],
    });
  const own = async () => (await read()).own.find(({ types }: { types: string[] }) => types.includes('tv_movie'));
  for (let n = 1; n <= 9; n += 1) await declared(n * 1000);
  expect(await own()).toEqual({ types: ['tv_movie', 'pilot'], productions: 9, perDay: null });
  await declared(1_000_000);
  expect(await own()).toMatchObject({ productions: 10, perDay: 550 });
});

const [first, second] = usualEconomics.dayRates;
test.each([
  [{ dayRates: [{ ...first, types: ['blockbuster'] }] }, 'dayRates.0.types.0', /no type/],
  [{ dayRates: [first, { ...second, types: ['tv_movie', 'medium_length'] }] }, 'dayRates.1.types.1', /has a rate/],
  [{ localCapture: { ...usualEconomics.localCapture, value: 1.2 } }, 'localCapture.value', /From 0 to 1/],
  [{ otherRate: { ...usualEconomics.otherRate, source: '' } }, 'otherRate.source', /Where the figure comes from/],
  [{ territory: ['Puy-de-Dôme'] }, 'territory.0', /code of a département/],
])('%j is refused by its field', async (wrong, field, message) => {
  const { body } = await staff
    .put(path)
    .send({ ...usualEconomics, ...wrong })
    .expect(400);
  expect(body.fields).toEqual({ [field]: expect.stringMatching(message) });
});

test('the figures are the desk’s own business', async () => {
  await desk.visitor.get(path).expect(401);
  await (await desk.as('member')).put(path).send(usualEconomics).expect(403);
});
