import type { Indicators } from '../../server/indicators/contract';
import { buildProduction, placeIn } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
/** Of this year everything is known. */
let figures: { [figure in keyof Indicators]: NonNullable<Indicators[figure]> };
const asked = 'year=2022&on=2022-10-15';

beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
  await buildYear();
  figures = (await staff.get(`/api/indicators?${asked}`).expect(200)).body;
}, 60_000);
afterAll(() => desk.close());

/** A year with everything in it that has to be shared out and rounded. */
async function buildYear() {
  const step = (status: 'enquiry' | 'scouting' | 'preparation' | 'wrapped' | 'lost', day: string) => ({
    status,
    at: new Date(`${day}T09:00:00Z`),
    byName: 'Claire',
  });
  const types = ['tv_series', 'feature_fiction', 'commercial'];
  const communes = [
    placeIn('63', { commune: 'Thiers', insee: '63430' }),
    placeIn('03', { commune: 'Vichy', insee: '03310' }),
    placeIn(null, { commune: 'Ailleurs' }),
  ];
  for (let n = 0; n < 12; n += 1) {
    const enquired = `2022-0${1 + (n % 6)}-11`;
    await buildProduction({
      type: types[n % 3] ?? '',
      status: 'wrapped',
      statusHistory: [step('enquiry', enquired), step('wrapped', '2022-09-01')],
      enquiredAt: `${enquired}T09:00:00.000Z`,
      answeredAt: n % 3 === 0 ? null : `${enquired}T1${n % 10}:20:00.000Z`,
      origin: n % 4 === 0 ? null : { country: 'FR', region: n % 2 ? 'idf' : null },
      shoots: [
        // Sixteen calendar days with eleven of shooting, some over the end of the year or of the day looked from.
        {
          from: `2022-${n % 2 ? '09' : '10'}-10`,
          to: `2022-${n % 2 ? '09' : '10'}-25`,
          days: 11,
          places: [communes[n % 3] ?? communes[0]].flatMap((each) => each ?? []),
        },
        { from: '2022-12-28', to: `2023-01-0${1 + (n % 7)}`, days: 3 },
      ],
      spend: n % 2 ? [{ category: 'catering', amount: 1001 + n, evidence: n % 3 ? 'declared' : 'audited' }] : [],
      support: n % 5 ? [{ amount: 777 + n }] : [],
      people: n % 4 ? { crew: { localHeads: n, localJobDays: 13 + n } } : {},
    });
  }
  for (const [at, status] of (['enquiry', 'scouting', 'preparation', 'lost'] as const).entries()) {
    await buildProduction({
      status,
      statusHistory: [step('enquiry', `2022-0${at + 2}-01`), step(status, '2022-09-01')],
      enquiredAt: `2022-0${at + 2}-01T09:00:00.000Z`,
      loss: status === 'lost' ? { reason: 'too_far', note: '', wentTo: '', spend: 9000 } : null,
    });
  }
}

interface Row {
  value: number;
  share: number;
}
const open = async (query: string) => (await staff.get(`/api/indicators/behind?${asked}&${query}`).expect(200)).body;
const inTenths = (values: number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
const rowsOf = ({ rows }: { rows: Row[] }) => inTenths(rows.map(({ value }) => value));

test.each([
  ['counted', () => figures.counted],
  ['days', () => figures.days.done],
  ['spend', () => figures.spend.total],
  ['support', () => figures.support.territorial],
  ['heads', () => figures.jobs.heads],
  ['jobDays', () => figures.jobs.jobDays],
  ['fte', () => figures.jobs.fte],
  ['enquiries', () => figures.funnel.steps[0]?.reached],
  ['lost', () => figures.funnel.lost],
])('the rows behind %s add up to it', async (figure, shown) => {
  const opened = await open(`figure=${figure}`);
  expect(shown()).toBeGreaterThan(0);
  expect(opened).toMatchObject({ total: shown(), formula: { fr: expect.any(String), en: expect.any(String) } });
  expect(rowsOf(opened)).toBe(shown());
});

interface Part {
  key: string;
  productions: number;
  days: number;
}
test.each([
  ['type', () => figures.byType],
  ['origin', () => figures.byOrigin],
  ['departement', () => figures.byDepartement],
  ['commune', () => figures.byCommune],
  ['month', () => figures.byMonth.map((part) => ({ ...part, key: String(part.month) }))],
])('the rows behind each %s add up to its productions and its days', async (by, shown: () => Part[]) => {
  expect(shown().length).toBeGreaterThan(1);
  for (const { key, productions, days } of shown()) {
    const counted = await open(`figure=counted&by=${by}&key=${key}`);
    expect([key, counted.total, rowsOf(counted)]).toEqual([key, productions, productions]);
    const shot = await open(`figure=days&by=${by}&key=${key}`);
    expect([key, shot.total, rowsOf(shot)]).toEqual([key, days, days]);
  }
});

test('the rows behind each grade, category, step and reason add up to it', async () => {
  const parts: [query: string, shown: number][] = [
    ...figures.spend.grades.map((part): [string, number] => [
      `figure=spend&by=evidence&key=${part.evidence}`,
      part.amount,
    ]),
    ...figures.spend.categories.map((part): [string, number] => [
      `figure=spend&by=category&key=${part.category ?? ''}`,
      part.amount,
    ]),
    ...figures.funnel.steps.map((part): [string, number] => [
      `figure=enquiries&by=status&key=${part.status}`,
      part.reached,
    ]),
    ...figures.funnel.reasons.map((part): [string, number] => [
      `figure=lost&by=reason&key=${part.reason}`,
      part.productions,
    ]),
    ...figures.forecast.pipeline.map((part): [string, number] => [
      `figure=forecast&by=status&key=${part.status}`,
      part.expected,
    ]),
  ];
  expect(parts.length).toBeGreaterThan(15);
  for (const [query, shown] of parts) {
    const opened = await open(query);
    expect([query, opened.total, rowsOf(opened)]).toEqual([query, shown, shown]);
  }
});

test('the parts of the whole sum up: spend and its years', async () => {
  const next = (await staff.get('/api/indicators?year=2023').expect(200)).body;
  const whole = (await staff.get('/api/indicators?year=2022').expect(200)).body;
  const { rows } = (await staff.get('/api/indicators/behind?year=2023&figure=support').expect(200)).body;
  const support = [1, 2, 3, 4, 6, 7, 8, 9, 11].reduce((sum, n) => sum + 777 + n, 0);
  expect(whole.support.territorial + next.support.territorial).toBe(support);
  expect(next.counted).toBe(0);
  expect(rows.every(({ share }: Row) => share > 0 && share < 1)).toBe(true);
});

test('behind the forecast stand the counted, the open by their chance, and what has not come yet', async () => {
  const opened = await open('figure=forecast');
  expect(opened.total).toBe(figures.forecast.mid);
  expect(inTenths([rowsOf(opened), figures.forecast.toCome])).toBe(figures.forecast.mid);
  expect(opened.assumptions.at(-1)).toMatchObject({ value: { en: String(figures.forecast.toCome) } });
});

test('behind the answers stands their median', async () => {
  expect(await open('figure=answers')).toMatchObject({ total: figures.answers.medianHours, unit: 'hours' });
});

test('estimated euros name the rates, the index and the share they come from, each with its source', async () => {
  const { assumptions } = await open('figure=spend&by=evidence&key=dayRate');
  expect(assumptions.map(({ label }: { label: { en: string } }) => label.en)).toEqual([
    'Spend per shooting day, low-budget feature',
    'Spend per shooting day, TV series, the middle of 35,000 to 40,000',
    'Spend per shooting day, commercial',
    'Price index',
    'Share that stays in the territory',
  ]);
  expect(assumptions[0]).toMatchObject({
    value: { fr: expect.stringMatching(/^11\s000\s€ \(2011\)$/), en: '€11,000 (2011)' },
    assumption: false,
  });
  expect(assumptions.every(({ source }: { source: string }) => source.length > 0)).toBe(true);
});

test.each([
  ['figure=profit', 'figure', expect.any(String)],
  ['figure=spend&by=commune&key=63113', 'by', 'spend can be narrowed to type, origin, evidence, category'],
  ['figure=answers&by=type&key=pilot', 'by', 'answers can be narrowed to nothing'],
  ['figure=counted&by=type', 'key', expect.any(String)],
  ['figure=counted&key=pilot', 'by', expect.any(String)],
])('%s is refused by its field', async (query, field, message) => {
  const { body } = await staff.get(`/api/indicators/behind?${asked}&${query}`).expect(400);
  expect(body.fields).toEqual({ [field]: message });
});

test('what stands behind is for staff', async () => {
  await desk.visitor.get('/api/indicators/behind?year=2022&figure=counted').expect(401);
  await (await desk.as('member')).get('/api/indicators/behind?year=2022&figure=counted').expect(403);
});
