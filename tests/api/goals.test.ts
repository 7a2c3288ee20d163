import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());

interface Goal {
  year: number;
}
const goalIn = async (asking: Pick<SignedIn, 'get'>, year: number) => {
  const { body } = await asking.get('/api/goals').expect(200);
  return body.goals.find((goal: Goal) => goal.year === year);
};

test('begins with 47 counted in 2018, 60 aimed at in 2019, and two more each year that nobody has voted', async () => {
  const { body } = await desk.visitor.get('/api/goals').expect(200);
  const [first, second, third, ...more] = body.goals;
  expect(first).toMatchObject({ year: 2018, baseline: 47, goal: null });
  expect(second).toMatchObject({ year: 2019, baseline: null, goal: 60, note: '' });
  expect(third).toMatchObject({ year: 2020, goal: 62, note: expect.stringContaining('à voter') });
  expect(more.at(-1)).toMatchObject({ year: new Date().getFullYear() + 1 });
});

test('the desk sets a goal; who and when is kept, and told to staff only', async () => {
  await staff.put('/api/goals/2023').send({ goal: 70, note: 'Voté le 12 mars' }).expect(200);
  const { body } = await staff.put('/api/goals/2023').send({ goal: 72 }).expect(200);

  expect(body).toMatchObject({ year: 2023, goal: 72, baseline: null, note: '' });
  expect(body.changes).toMatchObject([
    { byName: 'Claire Bonnefoy', goal: 70, baseline: null },
    { byName: 'Claire Bonnefoy', goal: 72, baseline: null },
  ]);
  expect(await goalIn(staff, 2023)).toEqual(body);
  expect(await goalIn(desk.visitor, 2023)).toEqual({ ...body, changes: [] });
  expect(await goalIn(await desk.as('member'), 2023)).toEqual({ ...body, changes: [] });
  expect(await goalIn(desk.visitor, 2024)).toMatchObject({ goal: 70, changes: [] });
});

test('a year long past has a goal once the desk gives it one', async () => {
  await staff.put('/api/goals/2016').send({ goal: null, baseline: 39 }).expect(200);
  expect(await goalIn(desk.visitor, 2016)).toMatchObject({ goal: null, baseline: 39 });
  expect((await desk.visitor.get('/api/indicators?year=2016').expect(200)).body).toMatchObject({
    counted: 39,
    goal: null,
    pace: null,
  });
});

test.each([
  [{ goal: -1 }, 'goal', 'Not below 0'],
  [{ goal: 60.5 }, 'goal', expect.any(String)],
  [{ goal: 60, baseline: 20_000 }, 'baseline', 'At most 10,000'],
  [{}, 'goal', expect.any(String)],
])('%j is refused by its field', async (wrong, field, message) => {
  const { body } = await staff.put('/api/goals/2025').send(wrong).expect(400);
  expect(body.fields).toEqual({ [field]: message });
});

test('a member sets no goal', async () => {
  const member = await desk.as('member');
  await member.put('/api/goals/2025').send({ goal: 1000 }).expect(403);
  expect(await goalIn(desk.visitor, 2025)).toMatchObject({ goal: 72 });
});
