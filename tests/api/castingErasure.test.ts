import { CastingApplications } from '../../server/castings/applications/model';
import { followCalls } from '../../server/castings/follow';
import { KeptLetter } from '../../server/mail/model';
import { buildCall, dayFromNow } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
}, 60_000);
afterAll(() => desk.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
let people = 0;
/** Returns the address it was sent under. */
async function apply(code: string | null): Promise<string> {
  people += 1;
  const crowd = { kind: 'group', people: 10, profile: 'Des voisins', phone: '06 00 00 00 00', roles: ['crowd'] };
  const who = { name: `Voisin ${people}`, email: `voisin${people}@home.example`, lang: 'fr', consent: true };
  await desk.visitor
    .post(`/api/casting-calls/${code}/applications`)
    .send({ ...crowd, ...who })
    .expect(201);
  return who.email;
}
const left = (call: { id: string }) => CastingApplications.countDocuments({ call: call.id });
const deskCall = async ({ id }: { id: string }) => (await staff.get(`/api/desk/casting-calls/${id}`).expect(200)).body;

describe('applications', () => {
  test('are erased on their day, after a letter a week before; a number stays', async () => {
    const call = await buildCall({ applyBy: dayFromNow(5), eraseOn: dayFromNow(30) });
    const other = await buildCall({ eraseOn: dayFromNow(50) });
    await apply(call.code);
    await apply(call.code);
    await apply(other.code);

    await followCalls(inDays(22), desk.outside);
    expect(await desk.letters(call.asker.email)).toEqual([]);
    for (const day of [23, 24, 29]) await followCalls(inDays(day), desk.outside);
    const letters = await desk.letters(call.asker.email);
    expect(letters.map(({ subject }) => subject)).toEqual([expect.stringContaining('seront effacées')]);
    expect(letters[0]?.paragraphs.join(' ')).toContain('20 personnes');
    expect(await left(call)).toBe(2);

    for (const day of [30, 31]) await followCalls(inDays(day), desk.outside);
    expect([await left(call), await left(other)]).toEqual([0, 1]);
    const erased = { on: dayFromNow(30), applications: 2, people: 20 };
    expect(await deskCall(call)).toMatchObject({ status: 'closed', applications: 0, erased });
  });

  test('take the letters about them along: no address is left', async () => {
    const call = await buildCall({ applyBy: dayFromNow(5), eraseOn: dayFromNow(30) });
    const [address, bystander] = [await apply(call.code), await apply((await buildCall()).code)];
    expect(await KeptLetter.countDocuments({ to: address })).toBe(1);
    await followCalls(inDays(30), desk.outside);
    expect(await KeptLetter.countDocuments({ to: address })).toBe(0);
    expect(await KeptLetter.countDocuments({ to: bystander })).toBe(1);
  });

  test('cut short while they are erased are erased by the next run, and counted once', async () => {
    const call = await buildCall({ applyBy: dayFromNow(5), eraseOn: dayFromNow(30) });
    await apply(call.code);
    await apply(call.code);
    await followCalls(inDays(30), desk.outside);
    await CastingApplications.collection.insertOne({ call: call.id, key: 'left over', eraseOn: call.eraseOn });
    await followCalls(inDays(31), desk.outside);
    expect(await left(call)).toBe(0);
    expect((await deskCall(call)).erased).toMatchObject({ applications: 2, people: 20 });
  });

  test('never stay longer than was agreed to, and may go sooner', async () => {
    const call = await buildCall({ applyBy: dayFromNow(5), eraseOn: dayFromNow(30) });
    await apply(call.code);
    const path = `/api/desk/casting-calls/${call.id}`;
    const { body } = await staff
      .patch(path)
      .send({ eraseOn: dayFromNow(90) })
      .expect(400);
    expect(body.fields.eraseOn).toContain('earlier day');
    const { body: roleGone } = await staff
      .patch(path)
      .send({ roles: call.roles.slice(0, 2) })
      .expect(400);
    expect(roleGone.fields).toHaveProperty('roles');
    await staff
      .patch(path)
      .send({ eraseOn: dayFromNow(10) })
      .expect(200);
    await followCalls(inDays(10), desk.outside);
    expect(await left(call)).toBe(0);
  });

  test('are erased one by one at the desk', async () => {
    const call = await buildCall();
    await apply(call.code);
    await apply(call.code);
    const list = `/api/desk/casting-calls/${call.id}/applications`;
    const [{ id }] = (await staff.get(list).expect(200)).body.applications;
    await staff.delete(`${list}/${id}`).expect(200);
    await staff.delete(`${list}/${id}`).expect(404);
    expect(await left(call)).toBe(1);
  });
});
