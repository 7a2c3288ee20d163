import { planFor } from '../../server/castings/children/plan';
import { usualChildRules } from '../../server/castings/children/usual';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());

const today = '2026-11-24';
const sittings = [
  { day: '2027-02-04', name: 'Paris' },
  { day: '2027-03-11', name: 'Paris' },
];
const rules = { ...usualChildRules, sittings };

describe('the hours of a child', () => {
  test.each([
    [0, 1, 1],
    [2, 1, 1],
    [3, 2, 2],
    [5, 2, 2],
    [6, 3, 4],
    [11, 3, 4],
    [12, 4, 6],
    [15, 4, 6],
  ])('at %i are %i in term and %i in the holidays, the stricter of two sources', (age, term, holidays) => {
    expect(planFor(age, '2027-04-01', today, rules)).toMatchObject({ authorisation: true, term, holidays });
  });

  test('follow a stricter source that is written beside', () => {
    const { source } = usualChildRules;
    const hours = [{ from: 0, to: 15, term: 3, holidays: 4, others: [{ term: 2, holidays: null, source }], source }];
    expect(planFor(8, '2027-04-01', today, { ...rules, hours })).toMatchObject({ term: 2, holidays: 4 });
  });

  test('from 16 are nobody’s to authorise', () => {
    expect(planFor(16, '2027-04-01', today, rules)).toEqual({
      authorisation: false,
      term: null,
      holidays: null,
      sitting: null,
      fileBy: null,
      late: false,
    });
  });
});

describe('the file of a child', () => {
  test.each([
    ['the last sitting before the shoot', '2027-04-01', '2027-03-11', '2027-02-08', false],
    ['not the sitting of the very day', '2027-03-11', '2027-02-04', '2027-01-04', false],
    ['a sitting too near to be ready for', '2027-02-10', '2027-02-04', '2027-01-04', false],
    ['no sitting: the day before the shoot at the latest', '2027-01-15', undefined, '2026-12-14', false],
    ['no sitting, and too late', '2026-12-20', undefined, '2026-11-18', true],
  ])('is complete a month before %s', (_what, firstDay, sitting, fileBy, late) => {
    const plan = planFor(9, firstDay, today, rules);
    expect({ sitting: plan.sitting?.day, fileBy: plan.fileBy, late: plan.late }).toEqual({ sitting, fileBy, late });
  });
});

describe('the rules', () => {
  test('are the product’s own with their sources, until the desk writes them anew', async () => {
    const { body } = await desk.visitor.get('/api/child-rules').expect(200);
    expect(body).toMatchObject({ usual: true, changedAt: null, rules: { fileDaysBefore: 31 } });
    expect(body.rules.hours.every(({ source }: { source: { label: string } }) => source.label !== '')).toBe(true);

    const member = await desk.as('member');
    await member.put('/api/child-rules').send(body.rules).expect(403);
    const changed = await staff
      .put('/api/child-rules')
      .send({ ...body.rules, fileDaysBefore: 45, sittings })
      .expect(200);
    expect(changed.body).toMatchObject({
      usual: false,
      changedByName: 'Claire Bonnefoy',
      rules: { fileDaysBefore: 45 },
    });
    const plan = await desk.visitor.get('/api/child-rules/plan?age=9&firstDay=2027-04-01').expect(200);
    expect(plan.body).toMatchObject({ fileBy: '2027-01-25', sitting: { day: '2027-03-11' } });
  });

  test('that are not whole are refused by field', async () => {
    const { body } = await staff
      .put('/api/child-rules')
      .send({ ...usualChildRules, hours: [] })
      .expect(400);
    expect(Object.keys(body.fields)).toEqual(['hours']);
  });
});
