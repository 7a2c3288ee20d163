import { makeAdmin } from '../../server/accounts/makeAdmin';
import { Account } from '../../server/accounts/model';
import { demoPassword, demoPeople, removeDemoAccounts, seedDemoAccounts } from '../../server/demo/accounts';
import { Listing } from '../../server/listings/model';
import { buildCompany } from '../builders';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const signIn = (email: string) => desk.visitor.post('/api/session').send({ email, password: demoPassword });

test('the demonstration has an account of each sort, only beside its own listings, and not outside it', async () => {
  const real = await buildCompany({ title: 'Machino-Limagne' });
  expect([await seedDemoAccounts(), await Account.countDocuments()]).toEqual([false, 0]);

  const listing = await buildCompany({ title: 'Focale des puys' }, { demo: true });
  expect([await seedDemoAccounts(), await seedDemoAccounts()]).toEqual([true, true]);
  for (const { email, name, role } of demoPeople)
    expect((await signIn(email)).body.account).toMatchObject({ name, role, verified: true });
  const firm = await Account.findOne({ email: 'firm@demo.test' }).orFail();
  expect((await Listing.findById(listing.id))?.owner).toBe(firm.id);
  expect((await Listing.findById(real.id))?.owner).toBeUndefined();

  await removeDemoAccounts();
  expect((await signIn('admin@demo.test')).status).toBe(403);
});

test('the first administrator chooses a password by the link; a known member only rises', async () => {
  const { token } = await makeAdmin('boss@desk.example', 'La directrice');
  const reply = await desk.visitor.post('/api/accounts/reset').send({ token, password: 'un mot de passe bien long' });
  expect(reply.body.account).toMatchObject({ email: 'boss@desk.example', role: 'admin', verified: true });

  const member = await desk.as('member');
  const { account } = await makeAdmin((await Account.findById(member.id).orFail()).email, 'Ignored');
  expect(account.name).not.toBe('Ignored');
  expect((await member.get('/api/me')).body.account.role).toBe('admin');
});
