import { usualEconomics } from '../../server/productions/economics/usual';
import { Production } from '../../server/productions/model';
import { buildProduction } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

/** RESEARCH 4c: 47 productions of 2024, 348 days, 5.14 M€ at a region's rates, 3.6 M€ of which stay here. */
let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
  await staff.put('/api/settings/economics').send(ratesOfTheExample()).expect(200);
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await Production.deleteMany({});
});

/** The usual rates, with the example's own for shorts, commercials, clips and flow, in prices of 2024. */
function ratesOfTheExample() {
  const ofExample: Record<string, number> = {
    short_fiction: 3000,
    commercial: 10_000,
    music_video: 2500,
    magazine: 2500,
  };
  const dayRates = usualEconomics.dayRates.map((rate) => {
    const type = rate.types.find((each) => each in ofExample);
    return type === undefined ? rate : { ...rate, amount: ofExample[type], pricesOf: 2024 };
  });
  return { ...usualEconomics, dayRates };
}

const kinds: [type: string, productions: number, days: number][] = [
  ['feature_fiction', 4, 14],
  ['tv_movie', 3, 23],
  ['tv_series', 2, 30],
  ['short_fiction', 14, 5],
  ['tv_doc', 10, 6],
  ['commercial', 5, 2],
  ['music_video', 4, 2],
  ['magazine', 5, 3],
];

type Given = NonNullable<Parameters<typeof buildProduction>[0]>;

const shot = (type: string, days: number, month: number, more: Given = {}) =>
  buildProduction({
    type,
    status: 'wrapped',
    shoots: [{ from: `2024-${String(month).padStart(2, '0')}-01`, to: '2024-12-31', days }],
    ...more,
  });

async function buildExample(more: (type: string, number: number) => Given = () => ({})) {
  const all = kinds.flatMap(([type, productions, days]) =>
    Array.from({ length: productions }, (_, number) => ({ type, days, number })),
  );
  await Promise.all(all.map(({ type, days, number }, at) => shot(type, days, 1 + (at % 10), more(type, number))));
}

const read = async (path: string) => (await staff.get(path).expect(200)).body;

test('comes out to the euro, all of it by the day rate', async () => {
  await buildExample();
  const body = await read('/api/indicators?year=2024');

  expect(body.counted).toBe(47);
  expect(body.days.done).toBe(348);
  expect(5_144_000 * 0.7).toBe(3_600_800);
  expect(body.spend).toMatchObject({
    total: 3_600_800,
    grades: [{ evidence: 'dayRate', amount: 3_600_800, productions: 47 }],
    categories: [{ category: null, amount: 3_600_800 }],
  });
});

test('two series carry 54 % of it: days and euros stand beside the count', async () => {
  await buildExample();
  const { total, rows } = await read('/api/indicators/behind?year=2024&figure=spend&by=type&key=tv_series');

  expect(rows.map((row: { value: number }) => row.value)).toEqual([976_500, 976_500]);
  expect(total).toBe(1_953_000);
  expect(Math.round((100 * total) / 3_600_800)).toBe(54);
});

test('what is declared, audited and computed takes the place of the rate, with exact shares', async () => {
  await buildExample((type, number) => {
    if (type === 'tv_series' && number === 0) {
      // 1,200,000 in place of 976,500; of the declared lodging only the audited sum counts.
      return {
        spend: [
          { category: 'wages_crew', amount: 900_000, evidence: 'declared' },
          { category: 'accommodation', amount: 280_000, evidence: 'declared' },
          { category: 'accommodation', amount: 300_000, evidence: 'audited' },
        ],
      };
    }
    if (type === 'feature_fiction' && number === 0) {
      // 100 crew days × 300 + 50 room-nights × 80, in place of 133,280.
      return { people: { crew: { localJobDays: 100 } }, volumes: { roomNights: 50 } };
    }
    return {};
  });
  const { spend } = await read('/api/indicators?year=2024');

  const byRate = 3_600_800 - 976_500 - 133_280;
  expect(spend.total).toBe(1_200_000 + 34_000 + byRate);
  expect(spend.grades).toEqual([
    { evidence: 'audited', amount: 300_000, productions: 1 },
    { evidence: 'declared', amount: 900_000, productions: 1 },
    { evidence: 'computed', amount: 34_000, productions: 1 },
    { evidence: 'dayRate', amount: byRate, productions: 45 },
  ]);
  expect(spend.categories).toEqual([
    { category: null, amount: byRate, grades: { audited: 0, declared: 0, computed: 0, dayRate: byRate } },
    {
      category: 'wages_crew',
      amount: 930_000,
      grades: { audited: 0, declared: 900_000, computed: 30_000, dayRate: 0 },
    },
    {
      category: 'accommodation',
      amount: 304_000,
      grades: { audited: 300_000, declared: 0, computed: 4000, dayRate: 0 },
    },
  ]);
});
