import { RuleRecords } from '../../server/permits/rules/model';
import { buildLocation } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await RuleRecords.deleteMany({});
});

interface Rule {
  id: string;
  authority: { fr: string; en: string };
  usual: boolean;
  changedByName: string | null;
}
const rules = async (): Promise<Rule[]> => (await desk.visitor.get('/api/permit-rules').expect(200)).body.rules;
const named = async (en: string) => (await rules()).filter(({ authority }) => authority.en === en);

const inputOf = ({ id: _id, usual: _usual, changedByName: _name, ...rule }: Rule): Record<string, unknown> => {
  const { changedAt: _at, ...input }: Record<string, unknown> = rule;
  return input;
};

const ownRule = {
  authority: { fr: 'Régie du téléphérique', en: 'Cable car company' },
  subject: { fr: '', en: '' },
  needs: ['helicopter'],
  authorities: [],
  protections: [],
  departements: ['63'],
  lead: { amount: 10, unit: 'workingDays' },
  contact: { name: '', email: '', phone: '', url: '' },
  documents: [],
  note: { fr: '', en: '' },
  source: { label: 'Appel du guichet', url: '', grade: 'desk' },
  checkedOn: '2026-11-02',
  validFrom: null,
  validTo: null,
};

interface Plan {
  firstDay: string;
  late: number;
  unknown: string[];
  firstPossible: string | null;
  steps: { rule: Rule; fileBy: string | null; places: { name: string; slug: string | null }[] }[];
}
const plan = async (asked: object): Promise<Plan> =>
  (await desk.visitor.post('/api/permit-plans').send(asked).expect(200)).body;
const told = ({ steps }: Plan) => steps.map(({ rule, fileBy }) => `${rule.authority.en} ${fileBy ?? 'now'}`);

describe('rules', () => {
  test('anyone reads them with the names of needs; the desk alone writes', async () => {
    const { body } = await desk.visitor.get('/api/permit-rules').expect(200);
    expect(body.rules.length).toBeGreaterThan(20);
    expect(body.needs).toHaveLength(26);
    expect(body.needs[0]).toEqual({
      id: 'street',
      name: { fr: 'Rue ou place publique', en: 'Street or public square' },
    });
    await desk.visitor.post('/api/permit-rules').send(ownRule).expect(401);
    await (await desk.as('member')).post('/api/permit-rules').send(ownRule).expect(403);
  });

  test('one of the desk is added, rewritten and taken out', async () => {
    const { body: added } = await staff.post('/api/permit-rules').send(ownRule).expect(201);
    expect(added).toMatchObject({ ...ownRule, usual: false, changedByName: 'Claire Bonnefoy' });
    const lead = { amount: 15, unit: 'days' };
    await staff
      .put(`/api/permit-rules/${added.id}`)
      .send({ ...ownRule, lead })
      .expect(200);
    expect(await named('Cable car company')).toMatchObject([{ id: added.id, lead }]);
    await staff.delete(`/api/permit-rules/${added.id}`).expect(200);
    expect(await named('Cable car company')).toEqual([]);
  });

  test('a usual one becomes the desk’s own when changed, stays out when taken out, and comes back when written again', async () => {
    const [usual] = await named('National Forests Office (ONF)');
    if (!usual) throw new Error('no rule');
    const before = (await rules()).length;
    const changed = { ...inputOf(usual), lead: { amount: 2, unit: 'months' } };
    await staff.put(`/api/permit-rules/${usual.id}`).send(changed).expect(200);
    expect(await named('National Forests Office (ONF)')).toMatchObject([
      { id: usual.id, usual: false, lead: { amount: 2 }, changedByName: 'Claire Bonnefoy' },
    ]);
    await staff.delete(`/api/permit-rules/${usual.id}`).expect(200);
    await staff.delete(`/api/permit-rules/${usual.id}`).expect(200);
    expect((await rules()).length).toBe(before - 1);
    await staff.put(`/api/permit-rules/${usual.id}`).send(changed).expect(200);
    expect((await rules()).length).toBe(before);
    await staff
      .put(`/api/permit-rules/${'f'.repeat(24)}`)
      .send(changed)
      .expect(404);
  });

  test('one that could never apply, or of a term that is none, is refused by name', async () => {
    const never = await staff
      .post('/api/permit-rules')
      .send({ ...ownRule, needs: [] })
      .expect(400);
    expect(Object.keys(never.body.fields)).toEqual(['needs']);
    const unknown = await staff
      .post('/api/permit-rules')
      .send({ ...ownRule, authorities: ['moon'] })
      .expect(400);
    expect(unknown.body.fields).toEqual({ authorities: '"moon" is no term of authorities' });
    const backward = { ...ownRule, validFrom: '2027-01-01', validTo: '2026-01-01' };
    expect(Object.keys((await staff.post('/api/permit-rules').send(backward).expect(400)).body.fields)).toEqual([
      'validTo',
    ]);
  });
});

describe('a plan', () => {
  test('reads from the listing who authorises and what protects the place', async () => {
    const forest = await buildLocation({
      title: 'Bois du Prince',
      details: { authorities: ['state_forest'], protections: ['nature_park'] },
    });
    const bystander = await buildLocation({ details: { authorities: ['railway'] } });
    const made = await plan({
      places: [{ listing: forest.slug, needs: ['drone'] }, { insee: '63113' }],
      firstDay: '2026-06-15',
      from: '2026-03-02',
    });
    expect(told(made)).toEqual([
      'National Forests Office (ONF) 2026-03-13',
      'Regional nature park, DDT 2026-04-15',
      'Préfecture, by AlphaTango or form 2026-06-08',
    ]);
    expect(made).toMatchObject({ late: 0, unknown: ['Clermont-Ferrand'], firstPossible: '2026-06-02' });
    expect(made.steps[0]?.places).toEqual([{ name: 'Bois du Prince', slug: forest.slug }]);
    expect(JSON.stringify(made)).not.toContain(bystander.title);
  });

  test('follows the desk’s rules', async () => {
    await staff.post('/api/permit-rules').send(ownRule).expect(201);
    const asked = { needs: ['helicopter'], firstDay: '2026-05-18', from: '2026-03-02' };
    const here = await plan({ places: [{ insee: '63113' }], ...asked });
    const away = await plan({ places: [{ insee: '43157' }], ...asked });
    // The Ascension, 8 May and 1 May lie between.
    expect(told(here)).toEqual([
      'DGAC (civil aviation), through the operator 2026-03-18',
      'Cable car company 2026-04-29',
    ]);
    expect(told(away)).toHaveLength(1);
  });

  test('says which place is none, and knows no hidden one', async () => {
    const draft = await buildLocation({ title: 'Manoir caché' }, { status: 'draft' });
    const ask = (place: object) =>
      desk.visitor.post('/api/permit-plans').send({ places: [{ name: 'Pré' }, place], firstDay: '2026-06-15' });
    const [hidden, missing] = [await ask({ listing: draft.slug }), await ask({ listing: 'nulle-part' })];
    expect(hidden).toMatchObject({
      status: 400,
      body: { fields: { 'places.1.listing': 'A listing of the directory' } },
    });
    expect(hidden.body).toEqual(missing.body);
    expect((await ask({})).body.fields).toEqual({ 'places.1': 'A listing, a commune, or a name' });
    expect((await ask({ insee: 'x' })).body.fields).toHaveProperty(['places.1.insee']);
  });

  test('is a calendar file too, the same at each asking', async () => {
    const asked = {
      places: [{ name: 'Rue Blatin', needs: ['street', 'motorway'] }],
      firstDay: '2026-06-15',
      from: '2026-05-18',
      lang: 'en',
    };
    const take = () => desk.visitor.post('/api/permit-plans/calendar').send(asked).expect(200);
    const [first, second] = [await take(), await take()];
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(first.text).toContain('SUMMARY:File with: Town hall');
    expect(first.text).toContain('DTSTART;VALUE=DATE:20260515');
    expect(first.text).toContain('SUMMARY:Ask now: Motorway concession holder');
    expect(first.text).toContain('LOCATION:Rue Blatin');
    expect(second.text).toBe(first.text);
  });
});
