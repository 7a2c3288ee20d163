import { dayAfter, today } from '../../server/productions/counting';
import { Production } from '../../server/productions/model';
import { buildProduction, placeIn } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
let member: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  [staff, member] = [await desk.as('staff'), await desk.as('member')];
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await Production.deleteMany({});
});

type Given = NonNullable<Parameters<typeof buildProduction>[0]>;
const released = (from: string, more: Given = {}) =>
  buildProduction({ status: 'wrapped', confidential: false, shoots: [{ from, to: from }], ...more });
const spent = (amount: number, category = 'wages_crew', evidence: 'audited' | 'declared' = 'declared') => ({
  spend: [{ category, amount, evidence }],
});
const read = async (query: string) => (await desk.visitor.get(`/api/indicators?${query}`).expect(200)).body;

const thisYear = new Date().getFullYear();
const publicAddresses = [
  '/api/goals',
  '/api/indicators',
  '/api/indicators?scope=desk',
  ...Array.from({ length: thisYear - 2016 }, (_, at) => `/api/indicators?year=${2018 + at}`),
  ...['2019-06-30', '2020-06-30', '2021-06-30'].map((on) => `/api/indicators?year=${on.slice(0, 4)}&on=${on}`),
];
const everyReply = async () =>
  Promise.all(
    [desk.visitor, member].flatMap((asking) =>
      publicAddresses.map(async (address) => (await asking.get(address).expect(200)).text),
    ),
  );

test('a confidential production changes no byte of any public reply', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, month) => released(`2019-${String(month + 1).padStart(2, '0')}-10`, spent(9000))),
  );
  await Promise.all([released('2020-03-01'), released(`${thisYear}-01-01`)]);
  const before = await everyReply();

  const rich: Given = {
    type: 'platform_series',
    origin: { country: 'US', region: null },
    status: 'wrapped',
    enquiredAt: '2019-02-01T10:00:00.000Z',
    answeredAt: '2019-02-01T11:00:00.000Z',
    shoots: [
      { from: '2019-05-01', to: '2019-08-30', places: [placeIn('15', { commune: 'Salers', insee: '15219' })] },
      { from: '2020-05-01', to: '2020-06-30', kind: 'reshoot' },
    ],
    spend: [{ category: 'catering', amount: 3_000_000 }],
    support: [{ amount: 500_000 }],
    people: { crew: { localHeads: 80, localJobDays: 4000 } },
  };
  await buildProduction({ ...rich, confidential: true });
  await buildProduction({ ...rich, confidential: true, publicFrom: '2199-01-01' });
  // Not shot yet: nothing public may say that it is coming, whatever its file says of secrecy.
  await buildProduction({ ...rich, confidential: false, status: 'preparation', shoots: [] });
  await buildProduction({ ...rich, confidential: false, deletedAt: new Date() });

  expect(await everyReply()).toEqual(before);
  expect((await staff.get('/api/indicators?year=2019').expect(200)).body).toMatchObject({ scope: 'desk', counted: 14 });
});

test('it stands in every figure from the day it may be public', async () => {
  await released('2021-05-01');
  await released('2021-06-01', { confidential: true, publicFrom: '2022-01-01' });
  expect(await read('year=2021')).toMatchObject({ scope: 'public', counted: 2, days: { done: 2 } });
});

test('staff may look with the eyes of the public', async () => {
  await buildProduction({ status: 'wrapped', shoots: [{ from: '2021-05-01', to: '2021-05-02' }] });
  const { body } = await staff.get('/api/indicators?year=2021&scope=public').expect(200);
  expect(body).toEqual(await read('year=2021'));
  expect(body).toMatchObject({ counted: 0, funnel: null, answers: null });
});

test('nothing that is still to be shot is told, whatever day and year are asked for', async () => {
  const [begun = '', coming = '', to = ''] = [-3, 2, 400].map((days) => dayAfter(today(), days));
  const there = [placeIn('15', { commune: 'Salers', insee: '15219' })];
  const asked = [begun, coming].flatMap((day) => {
    const year = Number(day.slice(0, 4));
    return [`year=${year}`, `year=${year}&on=${year}-12-31`, `year=${year + 1}`];
  });
  const readAll = () => Promise.all(asked.map(read));
  await released(begun);
  const before = await readAll();
  await released(coming, { status: 'shooting', shoots: [{ from: coming, to: coming, places: there }] });
  expect(await readAll()).toEqual(before);
  await released(begun, { status: 'shooting', shoots: [{ from: begun, to }] });
  const { days } = await read(`year=${begun.slice(0, 4)}`);
  expect(days.planned).toBe(days.done);
});

test('the place of a shoot is told no more exactly than its commune', async () => {
  const position = { lat: 45.123, lng: 2.456 };
  await released('2021-05-01', {
    shoots: [{ from: '2021-05-01', to: '2021-05-01', places: [placeIn('15', { commune: 'Hameau', position })] }],
  });
  const { byCommune } = await read('year=2021');
  expect(byCommune).toMatchObject([{ label: 'Hameau', position: null }]);
});

test('the public forecast carries the count on by the season, and shows no pipeline', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, at) => released(`2019-0${at + 1}-10`)));
  const { forecast } = await read('year=2019&on=2019-08-31');
  // 8 by 67 % of the year, with 47 a year as five more: (8 + 5) / (0.67 + 5 / 47) × 0.33 to come.
  expect(forecast).toMatchObject({ method: 'season', mid: 13.5, pipeline: [], toCome: 0 });
  expect(forecast.low).toBeLessThan(forecast.mid);
  expect(forecast.high).toBeGreaterThan(forecast.mid);
});

describe('money and jobs of few productions are not told', () => {
  test('fewer than three', async () => {
    await released('2021-05-01', spent(1000));
    await released('2021-06-01', spent(1000));
    expect(await read('year=2021')).toMatchObject({ counted: 2, spend: null, jobs: null });
  });

  test('one that makes up more than 85 %', async () => {
    const people = (localJobDays: number) => ({ people: { crew: { localHeads: 4, localJobDays } } });
    await released('2021-05-01', { ...spent(100_000), ...people(100) });
    await released('2021-06-01', { ...spent(9000), ...people(100) });
    await released('2021-07-01', { ...spent(8000), ...people(100) });
    expect(await read('year=2021')).toMatchObject({ spend: null, jobs: { heads: 12, jobDays: 300, known: 3 } });
  });

  test('a grade or category of two is held back, and another with it so that the rest of the sum does not say it', async () => {
    for (const [at, amount] of [10_000, 12_000, 14_000].entries()) {
      await released(`2021-05-0${at + 1}`, {
        spend: [
          { category: 'wages_crew', amount: 4 * amount, evidence: 'declared' },
          { category: 'catering', amount: 2 * amount, evidence: 'declared' },
          { category: 'meals', amount, evidence: 'declared' },
          ...(at < 2 ? [{ category: 'accommodation', amount, evidence: 'declared' as const }] : []),
        ],
      });
    }
    const { spend } = await read('year=2021');
    expect(spend.total).toBe(7 * 36_000 + 22_000);
    expect(spend.categories.map(({ category }: { category: string }) => category)).toEqual(['wages_crew', 'catering']);
    expect(spend.grades).toEqual([{ evidence: 'declared', amount: 274_000, productions: 3 }]);
  });

  test('nor by asking for two days and taking one from the other', async () => {
    await Promise.all([3, 4, 5, 6].map((month) => released(`2021-0${month}-01`, spent(10_000 + month))));
    const early = await read('year=2021&on=2021-05-31');
    const late = await read('year=2021&on=2021-06-01');
    expect([early.counted, late.counted]).toEqual([3, 4]);
    expect(early.spend).toEqual(late.spend);
    expect(early.spend.total).toBe(40_018);
  });
});
