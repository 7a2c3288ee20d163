import { Production } from '../../server/productions/model';
import { buildProduction, placeIn } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await Production.deleteMany({});
});

type Given = NonNullable<Parameters<typeof buildProduction>[0]>;
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const step = (status: 'enquiry' | 'scouting' | 'preparation' | 'shooting' | 'wrapped' | 'lost', day: string) => ({
  status,
  at: at(day),
  byName: 'Claire',
});

/** Shot from a day on, for so many days. */
const shot = (from: string, to = from, more: Given = {}) =>
  buildProduction({ status: 'wrapped', shoots: [{ from, to }], ...more });
/** An enquiry of 2019 that stands where its history ends. */
const open = (steps: ReturnType<typeof step>[], more: Given = {}) =>
  buildProduction({
    status: steps.at(-1)?.status ?? 'enquiry',
    statusHistory: steps,
    enquiredAt: steps[0]?.at.toISOString() ?? null,
    ...more,
  });

const read = async (query: string) => (await staff.get(`/api/indicators?${query}`).expect(200)).body;

describe('2019, with 47 counted in 2018 and a goal of 60', () => {
  /** 43 first days up to 18 September, 4 a month and more, and 14 after it. */
  const firstDays = Array.from({ length: 57 }, (_, i) => {
    const day = new Date(Date.UTC(2019, 0, 4 + i * 6));
    return day.toISOString().slice(0, 10);
  });

  test('counts exactly, against the pace of the day', async () => {
    await Promise.all(firstDays.map((day) => shot(day)));
    const body = await read('year=2019&on=2019-09-18');

    const counted = firstDays.filter((day) => day <= '2019-09-18').length;
    expect(counted).toBe(43);
    expect(body).toMatchObject({
      year: 2019,
      on: '2019-09-18',
      scope: 'desk',
      counted,
      goal: 60,
      previous: { year: 2018, counted: 47, from: 'baseline' },
    });
    // The assumed season: 67 % until the end of August, 18 of 30 days of September’s 12 %: 60 × 0.742.
    expect(body.pace).toEqual({ expected: 44.5, ahead: -1.5, profileOf: [] });
    expect(body.lines.counted).toHaveLength(43);
    expect(body.lines.counted.at(-1)).toEqual({ day: '2019-09-13', value: 43 });
    expect(body.lines.previous.at(-1)).toEqual({ day: '2018-12-31', value: 47 });
    expect(body.lines.pace.at(-1)).toEqual({ day: '2019-12-31', value: 60 });
  });

  test('counts the whole year once it is over, and forecasts no more', async () => {
    await Promise.all(firstDays.map((day) => shot(day)));
    expect(await read('year=2019')).toMatchObject({
      on: '2019-12-31',
      counted: 57,
      pace: { expected: 60, ahead: -3 },
      forecast: null,
    });
  });

  test('the season of our own past years replaces the assumed one', async () => {
    await Promise.all(firstDays.map((day) => shot(day)));
    // 2018 has ten records, all in June: by the middle of the month half of the year has come.
    await Promise.all(Array.from({ length: 10 }, () => shot('2018-06-10')));
    expect((await read('year=2019&on=2019-06-15')).pace).toMatchObject({ expected: 30, profileOf: [2018] });
    expect((await read('year=2019&on=2019-05-31')).pace).toMatchObject({ expected: 0, profileOf: [2018] });
  });

  test('forecasts from what is open: by status, by its date, and what has not come yet', async () => {
    await Promise.all(firstDays.slice(0, 43).map((day) => shot(day)));
    await Promise.all([
      open([step('enquiry', '2019-03-01'), step('preparation', '2019-06-01')], {
        shoots: [{ from: '2019-10-07', to: '2019-10-20' }],
      }),
      open([step('enquiry', '2019-05-01'), step('scouting', '2019-07-01')], { expected: expecting('2019-11') }),
      open([step('enquiry', '2019-09-01')]),
      open([step('enquiry', '2019-09-02')], { expected: expecting('2020-04') }),
      open([step('enquiry', '2019-02-01'), step('lost', '2019-04-01')]),
      // Nobody knew of it on that day.
      open([step('enquiry', '2019-10-01')]),
    ]);
    const { forecast } = await read('year=2019&on=2019-09-18');

    // One lost of what was decided: (0 + 0.25 × 8) / 9 for enquiries; the beliefs stand for the rest.
    expect(forecast.pipeline).toEqual([
      { status: 'enquiry', open: 2, conversion: 0.222, basis: 1, expected: 0.1 },
      { status: 'scouting', open: 1, conversion: 0.5, basis: 0, expected: 0.5 },
      { status: 'preparation', open: 1, conversion: 0.8, basis: 0, expected: 0.8 },
      { status: 'shooting', open: 0, conversion: 0.98, basis: 0, expected: 0 },
    ]);
    // 47 a year × the share that begins later than 60 days after: 17 November, so 13 of 30 days of 7 % and 4 %.
    expect(forecast.toCome).toBe(3.3);
    expect(forecast).toMatchObject({ method: 'pipeline', mid: 47.7, low: 45, high: 50 });
  });

  const expecting = (from: string) => ({ from, days: null, spend: null });
});

describe('what is counted', () => {
  test('by type, month, origin, département and commune, with the days shot under each', async () => {
    const vichy = placeIn('03', { commune: 'Vichy', insee: '03310' });
    const thiers = placeIn('63', { commune: 'Thiers', insee: '63430' });
    await shot('2022-03-30', '2022-04-02', {
      type: 'tv_series',
      origin: { country: 'FR', region: 'idf' },
      shoots: [{ from: '2022-03-30', to: '2022-04-02', places: [vichy, thiers] }],
    });
    await shot('2022-07-01', '2022-07-03', { origin: { country: 'BE', region: null }, shoots: [july([thiers])] });
    await shot('2022-07-01', '2022-07-03', { shoots: [july([placeIn('75')])] });
    const body = await read('year=2022');

    expect(body.counted).toBe(2);
    expect(body.byType).toEqual([
      { key: 'tv_series', label: 'tv_series', productions: 1, days: 4 },
      { key: 'feature_fiction', label: 'feature_fiction', productions: 1, days: 3 },
    ]);
    expect(body.byOrigin.map(({ key }: { key: string }) => key)).toEqual(['FR-idf', 'BE']);
    expect(body.byMonth.filter(({ days }: { days: number }) => days > 0)).toEqual([
      { month: 3, productions: 1, days: 2 },
      { month: 4, productions: 0, days: 2 },
      { month: 7, productions: 1, days: 3 },
    ]);
    expect(body.byDepartement).toEqual([
      { key: '63', label: '63', productions: 2, days: 7 },
      { key: '03', label: '03', productions: 1, days: 4 },
    ]);
    expect(body.byCommune).toMatchObject([
      { key: '63430', label: 'Thiers', productions: 2, days: 7, position: { lat: expect.any(Number) } },
      { key: '03310', label: 'Vichy', productions: 1, days: 4 },
    ]);
  });

  const july = (places: ReturnType<typeof placeIn>[]) => ({ from: '2022-07-01', to: '2022-07-03', places });

  test('a shoot over two years counts in the first, and gives each its days, spend, support and job-days', async () => {
    await shot('2021-12-30', '2022-01-05', {
      spend: [{ category: 'wages_crew', amount: 70_001 }],
      support: [{ amount: 7000 }, { amount: 700, territorial: false }],
      people: { crew: { localHeads: 10, localJobDays: 71 }, extras: { localHeads: 20 } },
    });
    const [first, second] = [await read('year=2021'), await read('year=2022')];

    expect([first.counted, second.counted]).toEqual([1, 0]);
    expect([first.days.done, second.days.done]).toEqual([2, 5]);
    expect([first.spend.total, second.spend.total]).toEqual([20_000, 50_001]);
    expect([first.support, second.support]).toEqual([
      { territorial: 2000, all: 2200, leverage: 10 },
      { territorial: 5000, all: 5500, leverage: 10 },
    ]);
    expect(first.jobs).toMatchObject({ heads: 30, jobDays: 20, fte: 0.1, known: 1, previous: null });
    expect(second.jobs).toMatchObject({ heads: 0, jobDays: 51, fte: 0.25, previous: { heads: 30 } });
    expect(second.days.previous).toBe(2);
    expect(second.spend.previous).toBe(20_000);
  });

  test('as of a day: what comes later neither counts nor is spent yet', async () => {
    await shot('2022-05-01', '2022-05-10', { spend: [{ category: 'catering', amount: 1000 }] });
    await shot('2022-08-01');
    const body = await read('year=2022&on=2022-05-04');
    expect(body).toMatchObject({ counted: 1, days: { done: 4, planned: 11 }, spend: { total: 400 } });
  });

  test('the enquiries of the year, how far they came, why some were lost, how fast they were answered', async () => {
    const loss = (reason: string, spend: number | null) => ({ reason, note: '', wentTo: '', spend });
    await open([step('enquiry', '2022-02-01'), step('scouting', '2022-02-08'), step('wrapped', '2022-09-01')], {
      answeredAt: '2022-02-01T13:00:00.000Z',
    });
    await open([step('enquiry', '2022-03-01'), step('scouting', '2022-03-08'), step('lost', '2022-04-01')], {
      answeredAt: '2022-03-02T09:00:00.000Z',
      loss: loss('no_location', 40_000),
    });
    await open([step('enquiry', '2022-03-01'), step('lost', '2022-04-01')], {
      loss: loss('no_location', null),
      expected: { from: '2022-07', days: 10, spend: null },
      type: 'commercial',
    });
    await open([step('enquiry', '2022-05-02')]);
    await open([step('enquiry', '2021-05-02')]);
    const body = await read('year=2022');

    expect(body.funnel).toEqual({
      steps: [
        { status: 'enquiry', reached: 4 },
        { status: 'scouting', reached: 2 },
        { status: 'preparation', reached: 1 },
        { status: 'shooting', reached: 1 },
        { status: 'wrapped', reached: 1 },
      ],
      lost: 2,
      cancelled: 0,
      // 10 days × 7,500 (8,000 of 2024 in prices of 2022) × 0.7 for the one that says no spend.
      reasons: [{ reason: 'no_location', productions: 2, spend: 40_000 + 52_500 }],
    });
    expect(body.answers).toEqual({
      medianHours: 14,
      answered: 2,
      unanswered: 1,
      oldest: '2022-05-02T09:00:00.000Z',
    });
  });

  test('a record taken off is gone from the next answer, and comes back', async () => {
    const production = await shot('2022-05-01');
    expect(await read('year=2022')).toMatchObject({ counted: 1 });
    await production.set({ deletedAt: new Date() }).save();
    expect(await read('year=2022')).toMatchObject({ counted: 0 });
    await production.set({ deletedAt: null }).save();
    expect(await read('year=2022')).toMatchObject({ counted: 1 });
  });
});

test.each([
  ['year=2019&on=2020-01-01', 'on', 'A day of 2019, from 2019-01-01 to 2019-12-31'],
  ['year=long', 'year', expect.any(String)],
  ['scope=all', 'scope', expect.any(String)],
  ['yaer=2019', 'yaer', 'There is no such field'],
])('%s is refused by its field', async (query, field, message) => {
  const { body } = await staff.get(`/api/indicators?${query}`).expect(400);
  expect(body.fields).toEqual({ [field]: message });
});
