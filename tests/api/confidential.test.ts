import { endpoints } from '../../server/contracts';
import { buildLocation } from '../builders';
import { daysFromNow } from '../dates';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

/** A production that is not released does not exist: whatever the public can read is byte for byte what it was without it. */

let desk: TestDesk;
let staff: SignedIn;
let listing: string;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
  listing = (await buildLocation({ title: 'Château de Murol' })).slug;
  await desk.indexing.sweep();
});
afterAll(() => desk.close());

const [past, tomorrow] = daysFromNow(-20, 1);
const [from, to] = daysFromNow(-12, -3);
const year = Number(from.slice(0, 4));
const secret = 'Opération Vulcain';

/** A wrapped production with everything a public figure could be moved by. */
async function enter(more: Record<string, unknown> = {}): Promise<string> {
  const { body } = await staff
    .post('/api/productions')
    .send({
      title: secret,
      type: 'tv_series',
      status: 'wrapped',
      companies: [{ name: 'Vulcain Films', role: 'delegate' }],
      directors: ['Ada Vulcain'],
      origin: { country: 'BE', region: null },
      shoots: [{ from, to, places: [{ listing }, { commune: 'Salers', insee: '15219', departement: '15' }] }],
      people: {
        crew: { heads: 30, jobDays: 300, localHeads: 20, localJobDays: 200 },
        cast: { heads: 3, jobDays: 20, localHeads: 1, localJobDays: 5 },
        extras: { heads: 50, jobDays: 90, localHeads: 50, localJobDays: 90 },
      },
      ...more,
    })
    .expect(201);
  const { id } = body;
  await staff
    .post(`/api/productions/${id}/spend`)
    .send({ category: 'meals', amount: 41_234, evidence: 'audited' })
    .expect(201);
  await staff.post(`/api/productions/${id}/support`).send({ from: 'Région', amount: 50_000 }).expect(201);
  return id;
}

const values: Record<string, string> = {
  slug: 'chateau-de-murol',
  kind: 'location',
  name: 'location',
  year: String(year),
  format: 'csv',
};
const fill = (path: string) => path.replace(/:(\w+)/g, (_all, name: string) => values[name] ?? 'f'.repeat(24));
const paths = [
  ...Object.values(endpoints)
    .filter(({ method, access }) => method === 'get' && (access === 'anyone' || access === 'member'))
    .map(({ path }) => fill(path)),
  ...[year - 1, year, year + 1].map((each) => `/api/indicators?year=${each}`),
  `/api/indicators?year=${year}&scope=desk`,
  '/api/search?q=vulcain',
  '/api/search/suggest?q=vulcain',
  '/api/filmography?q=vulcain',
  `/api/filmography?year=${year}`,
];
/** What moves by itself: how long a search took, how far the index is, and a riddle, which is another each time. */
const still = (text: string) => text.replace(/"tookMs":[\d.]+|"pending":\d+|"challenge":"[^"]+"/g, '');

async function readAll(caller: SignedIn | TestDesk['visitor']): Promise<Record<string, string>> {
  const replies: Record<string, string> = {};
  for (const path of paths) {
    const { status, text, body } = await caller.get(path).buffer(true);
    replies[path] = `${status} ${still(text ?? String(body))}`;
  }
  return replies;
}

test.each(['visitor', 'member'] as const)('a %s reads nothing of what is confidential', async (who) => {
  const caller = who === 'visitor' ? desk.visitor : await desk.as('member');
  const before = await readAll(caller);
  const made = [
    await enter(),
    await enter({ publicFrom: tomorrow }),
    await enter({ status: 'enquiry', confidential: false }),
    await enter({ status: 'scouting', confidential: false, publicFrom: past }),
  ];
  const lost = await enter({ status: 'scouting', confidential: false });
  await staff
    .post(`/api/productions/${lost}/status`)
    .send({ to: 'lost', loss: { reason: 'cost' } })
    .expect(200);
  const released = await enter({ confidential: false });
  await staff.delete(`/api/productions/${released}`).expect(200);
  expect(await readAll(caller)).toEqual(before);
  for (const id of [...made, lost]) await staff.delete(`/api/productions/${id}`).expect(200);
});

test('released, it is told: by hand, or by its day', async () => {
  const byHand = await enter({ confidential: false });
  const byDay = await enter({ publicFrom: past });
  const { body } = await desk.visitor.get(`/api/indicators?year=${year}`).expect(200);
  const { body: list } = await desk.visitor.get('/api/filmography?q=vulcain').expect(200);
  expect([body.counted, list.total]).toEqual([2, 2]);
  // Neither what it spent nor who worked on it: two productions are too few to hide in.
  expect([body.spend, body.jobs, body.support, body.funnel, body.answers]).toEqual([null, null, null, null, null]);
  expect(JSON.stringify(list)).not.toMatch(/41234|41 234|enquiredAt|spend/);
  for (const id of [byHand, byDay]) await staff.delete(`/api/productions/${id}`).expect(200);
});
