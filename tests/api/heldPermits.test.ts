import { addDays, addWorkingDays } from '../../server/common/holidays';
import { PermitRecords } from '../../server/permits/held/model';
import { remindPermits } from '../../server/permits/held/remind';
import { today } from '../../server/productions/counting';
import { buildLocation, buildProduction, placeIn } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy', email: 'claire@desk.example', lang: 'en' });
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await PermitRecords.deleteMany({});
});

interface Permit {
  id: string;
  authority: string;
  places: string[];
  status: string;
  next: string[];
  fileBy: string | null;
  filedOn: string | null;
  decidedOn: string | null;
  alert: string | null;
  edition: number;
  files: { id: string; name: string }[];
  documents: { name: { fr: string; en: string }; done: boolean }[];
}
const day = today();
const path = (id: string, rest = '') => `/api/productions/${id}/permits${rest}`;
const read = async (id: string): Promise<Permit[]> => (await staff.get(path(id)).expect(200)).body.permits;
const add = async (id: string, fields: object): Promise<Permit> => {
  const { body } = await staff.post(path(id)).send(fields).expect(201);
  return body.permits.find(({ authority }: Permit) => 'authority' in fields && authority === fields.authority);
};
const change = (id: string, permit: string, patch: object) => staff.patch(path(id, `/${permit}`)).send(patch);
const preparing = (more: Parameters<typeof buildProduction>[0] = {}) =>
  buildProduction({ title: 'Le Lac d’en haut', status: 'preparation', ...more });
const eventsOf = async (id: string) => {
  const { body } = await staff.get(`/api/productions/${id}/log?kind=event`).expect(200);
  return body.entries.map(({ event }: { event: { name: string } }) => event.name);
};

describe('permits of a production', () => {
  test('are added by hand, go their way, and tell the log', async () => {
    const { id } = await preparing();
    const other = await preparing();
    const permit = await add(id, { authority: 'Mairie de Besse', fileBy: addDays(day, 60) });
    expect(permit).toMatchObject({ status: 'toFile', alert: null, filedOn: null, edition: 1 });

    const requested = await change(id, permit.id, { status: 'requested', reference: 'B-12' }).expect(200);
    expect(requested.body.permits).toMatchObject([{ status: 'requested', filedOn: day, reference: 'B-12' }]);
    const granted = await change(id, permit.id, { status: 'granted', decidedOn: '2026-02-03' }).expect(200);
    expect(granted.body.permits).toMatchObject([{ status: 'granted', decidedOn: '2026-02-03', filedOn: day }]);
    const closed = await change(id, permit.id, { status: 'toFile' }).expect(409);
    expect(closed.body.detail).toBe('Cannot move from granted to toFile: only to refused, completed');

    await staff.delete(path(id, `/${permit.id}`)).expect(200);
    await staff.delete(path(id, `/${permit.id}`)).expect(200);
    expect(await read(id)).toEqual([]);
    expect(await read(other.id)).toEqual([]);
    expect(await eventsOf(id)).toEqual(['permitDeleted', 'permitMoved', 'permitMoved', 'permitAdded']);
  });

  test('tell who comes later from an older edition, field by field', async () => {
    const { id } = await preparing();
    const permit = await add(id, { authority: 'ONF' });
    await change(id, permit.id, { note: 'Appelé', edition: 1 }).expect(200);
    const late = await change(id, permit.id, { note: 'Écrit', edition: 1 }).expect(409);
    expect(late.body.fields).toEqual({ note: 'Claire Bonnefoy changed this meanwhile' });
    await change(id, permit.id, { contact: 'Agence de Clermont', edition: 1 }).expect(200);
    expect(await read(id)).toMatchObject([{ note: 'Appelé', contact: 'Agence de Clermont' }]);
  });

  test('say what is late, soon, expiring and expired, until the production is over', async () => {
    const shoots = [{ from: addDays(day, -3), to: addDays(day, 20) }];
    const { id } = await preparing({ status: 'shooting', shoots });
    await add(id, { authority: 'A', fileBy: addDays(day, -1) });
    await add(id, { authority: 'B', fileBy: addWorkingDays(day, 7) });
    await add(id, { authority: 'C', fileBy: addDays(addWorkingDays(day, 7), 1) });
    for (const [authority, validTo] of [
      ['D', addDays(day, 7)],
      ['E', addDays(day, -1)],
    ] as const) {
      const permit = await add(id, { authority, validTo });
      await change(id, permit.id, { status: 'granted' }).expect(200);
    }
    const alerts = async () => (await read(id)).map(({ authority, alert }) => [authority, alert]);
    expect(await alerts()).toEqual([
      ['A', 'late'],
      ['B', 'soon'],
      ['C', null],
      ['E', 'expired'],
      ['D', 'expiring'],
    ]);
    const due = async (query = '') => (await staff.get(`/api/permits${query}`).expect(200)).body;
    expect((await due()).permits.map(({ authority }: Permit) => authority)).toEqual(['A', 'E', 'D', 'B']);
    expect(await due('?alert=late&alert=expired&limit=1')).toMatchObject({
      total: 2,
      permits: [{ authority: 'A', title: 'Le Lac d’en haut' }],
    });
    await staff.post(`/api/productions/${id}/status`).send({ to: 'wrapped' }).expect(200);
    expect((await alerts()).map(([, alert]) => alert)).toEqual([null, null, null, null, null]);
    expect(await due()).toEqual({ total: 0, permits: [] });
  });

  test('keep documents as they were sent', async () => {
    const { id } = await preparing();
    const permit = await add(id, { authority: 'ONF' });
    const other = await add(id, { authority: 'SNCF' });
    const files = path(id, `/${permit.id}/files`);
    const sent = await staff
      .post(files)
      .attach('files', Buffer.from('Convention'), 'Convention signée.pdf')
      .expect(201);
    const kept = sent.body.permits.find(({ authority }: Permit) => authority === 'ONF').files;
    expect(kept).toMatchObject([{ name: 'Convention signée.pdf', bytes: 10 }]);
    const got = await staff.get(`${files}/${kept[0].id}`).buffer(true).expect(200);
    expect(got.headers['content-disposition']).toContain('attachment');
    expect(Buffer.from(got.body).toString()).toBe('Convention');
    await staff.get(path(id, `/${other.id}/files/${kept[0].id}`)).expect(404);
    await desk.visitor.get(`${files}/${kept[0].id}`).expect(401);
    await staff.post(files).expect(400);
    await staff.delete(`${files}/${kept[0].id}`).expect(200);
    await staff.get(`${files}/${kept[0].id}`).expect(404);
  });

  test('are gone with the production, and come back with it', async () => {
    const { id } = await preparing();
    await add(id, { authority: 'ONF', fileBy: addDays(day, -1) });
    await staff.delete(`/api/productions/${id}`).expect(200);
    await staff.get(path(id)).expect(404);
    expect((await staff.get('/api/permits').expect(200)).body.total).toBe(0);
    await staff.post(`/api/productions/${id}/restore`).expect(200);
    expect(await read(id)).toHaveLength(1);
  });
});

describe('planning', () => {
  const shootAt = (from: string, ...places: ReturnType<typeof placeIn>[]) => ({ from, to: addDays(from, 5), places });
  const first = addDays(day, 200);

  test('makes the permits of its places and first day once, and follows when the shoot moves', async () => {
    const forest = await buildLocation({ title: 'Bois du Prince', details: { authorities: ['state_forest'] } });
    const inForest = placeIn('63', { listing: forest.slug, name: 'Bois du Prince', commune: 'Riom' });
    const { id } = await preparing({ shoots: [shootAt(first, inForest, placeIn('63', { commune: 'Issoire' }))] });
    const plan = async (body: object = { needs: ['drone'] }) =>
      (await staff.post(path(id, '/plan')).send(body).expect(200)).body as { added: number; permits: Permit[] };

    const made = await plan();
    expect(made.added).toBe(2);
    const names = made.permits.map(({ authority, places }) => [authority, places]);
    expect(names).toEqual([
      ['Office national des forêts', ['Bois du Prince']],
      ['Préfecture, par AlphaTango ou formulaire', ['Bois du Prince', 'Issoire']],
    ]);
    expect(made.permits[1]?.fileBy).toBe(addWorkingDays(first, -5));
    expect(made.permits[0]?.documents.every(({ done }) => !done)).toBe(true);
    expect((await plan()).added).toBe(0);

    const [onf, drone] = made.permits;
    await change(id, onf?.id ?? '', { fileBy: '2026-01-05' }).expect(200);
    const moved = await plan({ needs: ['drone'], firstDay: addDays(first, 30) });
    expect(moved.added).toBe(0);
    const fileBy = new Map(moved.permits.map((permit) => [permit.id, permit.fileBy]));
    expect([fileBy.get(onf?.id ?? ''), fileBy.get(drone?.id ?? '')]).toEqual([
      '2026-01-05',
      addWorkingDays(addDays(first, 30), -5),
    ]);
  });

  test('takes a rule again for places that come later, also from two desks at once', async () => {
    const { id } = await preparing({ shoots: [shootAt(first, placeIn('63', { commune: 'Issoire' }))] });
    const plan = () => staff.post(path(id, '/plan')).send({ needs: ['street'] });
    const both = await Promise.all([plan(), plan()]);
    expect(both.map(({ body }) => body.added).sort()).toEqual([0, 1]);
    await staff
      .post(`/api/productions/${id}/shoots`)
      .send({ from: first, to: first, places: [{ commune: 'Thiers' }] })
      .expect(201);
    const again = await plan();
    expect(again.body.permits.map(({ places }: Permit) => places)).toEqual([['Issoire'], ['Thiers']]);
  });

  test('needs a first day, and no place', async () => {
    const { id } = await preparing({ expected: { from: '2027-05', days: null, spend: null } });
    const refused = await staff
      .post(path(id, '/plan'))
      .send({ needs: ['child'] })
      .expect(400);
    expect(Object.keys(refused.body.fields)).toEqual(['firstDay']);
    const planned = await staff
      .post(path(id, '/plan'))
      .send({ needs: ['child'], firstDay: first })
      .expect(200);
    expect(planned.body).toMatchObject({ added: 1, permits: [{ needs: ['child'], places: [] }] });
    expect((await staff.post(path(id, '/plan')).send({ needs: ['child'], firstDay: first })).body.added).toBe(0);
  });

  test('its days stand in a calendar file', async () => {
    const { id } = await preparing();
    await add(id, { authority: 'Mairie de Besse', fileBy: '2027-03-01' });
    const { text } = await staff.get(`/api/productions/${id}/permits.ics?lang=en`).expect(200);
    expect(text).toContain('DTSTART;VALUE=DATE:20270301');
    expect(text).toContain('to file');
    const whole = await staff.get(`/api/productions/${id}/calendar.ics?lang=fr`).expect(200);
    expect(whole.text).toContain('DTSTART;VALUE=DATE:20270301');
    expect(whole.text).toContain('à déposer');
  });
});

describe('reminders', () => {
  const remind = (on: string) => remindPermits(new Date(`${on}T10:00:00Z`), desk.outside);
  const linesTo = async (to: string) =>
    (await desk.letters(to)).map(({ paragraphs }) => paragraphs.slice(1).map((line) => line.replace(/ .*/s, '')));

  test('go to whoever looks after it: a week and two working days before, when late, and before the end', async () => {
    const keeper = await desk.as('staff', { email: 'keeper@desk.example', lang: 'en' });
    const { id } = await preparing({ staff: keeper.id });
    // Monday 1 June 2026; Whit Monday is on 25 May.
    const toFile = await add(id, { authority: 'ONF', fileBy: '2026-06-01' });
    const other = await add(id, { authority: 'SNCF', fileBy: '2026-06-01' });
    await remind('2026-05-19');
    expect(await linesTo('keeper@desk.example')).toEqual([]);
    await remind('2026-05-20');
    await remind('2026-05-21');
    expect(await linesTo('keeper@desk.example')).toEqual([['ONF:', 'SNCF:']]);
    await change(id, other.id, { status: 'requested' }).expect(200);
    await remind('2026-05-28');
    await remind('2026-06-02');
    await remind('2026-06-03');
    const letters = await desk.letters('keeper@desk.example');
    expect(letters.map(({ paragraphs }) => paragraphs[1])).toEqual([
      'ONF: to be filed by Monday 1 June 2026.',
      'ONF: two working days left, to be filed by Monday 1 June 2026.',
      'ONF: late, was to be filed by Monday 1 June 2026. Call the authority.',
    ]);
    await change(id, toFile.id, { status: 'granted', validTo: '2026-07-20' }).expect(200);
    await remind('2026-07-12');
    await remind('2026-07-13');
    expect((await desk.letters('keeper@desk.example')).at(-1)).toMatchObject({
      subject: '“Le Lac d’en haut”: a permit to see to',
      paragraphs: ['Hello,', 'ONF: the permit ends on Monday 20 July 2026.'],
    });
  });

  test('of what nobody looks after go to those who lead the desk; what is over or off the record is let be', async () => {
    await desk.as('admin', { email: 'head@desk.example' });
    const [left, wrapped, removed] = [await preparing(), await preparing({ status: 'wrapped' }), await preparing()];
    for (const { id } of [left, wrapped, removed]) await add(id, { authority: 'ONF', fileBy: '2026-06-01' });
    await staff.delete(`/api/productions/${removed.id}`).expect(200);
    await remind('2026-06-02');
    expect(await desk.letters('head@desk.example')).toHaveLength(1);
  });
});
