import { seedDemoAccounts } from '../../server/demo/accounts';
import { removeDemoEnquiries, seedDemoEnquiries } from '../../server/demo/enquiries/seed';
import { Enquiry } from '../../server/enquiries/model';
import { buildLocation, buildProduction } from '../builders';
import { enquiryOf } from '../enquiries';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
}, 60_000);
afterAll(() => desk.close());

test('the demonstration has an inbox in all states, made once and taken away outside it', async () => {
  expect(await seedDemoEnquiries()).toBe(0);
  await buildLocation({}, { demo: true });
  await seedDemoAccounts();
  const production = await buildProduction({
    demo: true,
    leadSource: 'web_form',
    synopsis: 'Une lettre arrive.',
    enquiredAt: new Date(Date.now() - 30 * 86_400_000).toISOString(),
  });
  const made = await seedDemoEnquiries();
  expect(made).toBeGreaterThan(25);
  expect(await seedDemoEnquiries()).toBe(0);

  const { body } = await staff.get('/api/enquiries?limit=200').expect(200);
  expect(body.total).toBe(made);
  for (const count of Object.values(body.statuses)) expect(count).toBeGreaterThan(1);
  const late = (await staff.get('/api/enquiries?needs=late').expect(200)).body;
  expect(late.total).toBeGreaterThan(0);
  expect(late.total).toBeLessThan(made / 2);
  expect(body.answerTime.medianHours).toBeGreaterThan(0);
  expect(new Set(body.items.map(({ contact }: { contact: { lang: string } }) => contact.lang))).toEqual(
    new Set(['fr', 'en']),
  );
  const bound = body.items.filter((each: { production: object | null }) => each.production !== null);
  expect(bound).toMatchObject([{ production: { id: production.id } }]);
  for (const { id } of body.items.slice(0, 5)) await staff.get(`/api/enquiries/${id}`).expect(200);

  const { number } = (
    await desk.visitor
      .post('/api/enquiries')
      .send(await enquiryOf())
      .expect(201)
  ).body;
  await removeDemoEnquiries();
  expect((await Enquiry.find({})).map((each) => each.number)).toEqual([number]);
  expect(await seedDemoEnquiries()).toBe(0);
});
