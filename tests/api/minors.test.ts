import { applicationInput } from '../../server/castings/applications/contract';
import { CastingApplications } from '../../server/castings/applications/model';
import { endpoints } from '../../server/contracts';
import { Listing } from '../../server/listings/model';
import { buildActor, buildCall } from '../builders';
import { startDesk, type TestDesk } from '../harness';

/** No public record of anyone under 18: whatever the world may read is read here after a child has applied. */

let desk: TestDesk;
let code: string;
let call: string;
const marker = {
  name: 'Zéphirine',
  commune: 'Trifouillis',
  parent: 'Marguerite Inconnue',
  email: 'secrete@home.example',
};
const markers = /Z[ée]phirine|Trifouillis|Inconnue|secrete@home|Ma petite phrase|06 99 88 77 66/i;

beforeAll(async () => {
  desk = await startDesk();
  const made = await buildCall();
  code = made.code ?? '';
  call = made.id;
  await desk.visitor
    .post(`/api/casting-calls/${code}/applications`)
    .send({
      kind: 'child',
      guardian: {
        name: marker.parent,
        email: marker.email,
        phone: '06 99 88 77 66',
        relation: 'parent',
        bothParents: true,
      },
      firstName: marker.name,
      commune: marker.commune,
      age: 9,
      childAgrees: true,
      message: 'Ma petite phrase',
      roles: ['child'],
      lang: 'fr',
      consent: true,
    })
    .expect(201);
  await buildActor({ title: 'Une adulte' });
  await desk.indexing.sweep();
}, 60_000);
afterAll(() => desk.close());

/** With what there is to be found: the code of the call, its id, the application's. */
async function filled(path: string): Promise<string> {
  const application = await CastingApplications.findOne({ call });
  return path
    .replace(/:code/g, code)
    .replace(/:application/g, application?.id ?? '')
    .replace(/:id/g, call)
    .replace(':kind.:format', 'actors.csv')
    .replace(/:token/g, 'x'.repeat(43))
    .replace(/:slug/g, 'une-adulte')
    .replace(/:\w+/g, call);
}

const reads = Object.entries(endpoints).filter(([, { method }]) => method === 'get');

test('the child is there, for the desk', async () => {
  const staff = await desk.as('staff');
  const { text } = await staff.get(`/api/desk/casting-calls/${call}/applications`).expect(200);
  expect(text).toMatch(markers);
});

test.each(reads)('%s tells a visitor and a member nothing of it', async (_name, { path }) => {
  const member = await desk.as('member');
  const url = await filled(path);
  for (const reader of [desk.visitor, member])
    for (const query of ['', `?q=${encodeURIComponent(marker.name)}`]) {
      const { text = '', headers } = await reader.get(url + query);
      expect({ url, leaks: markers.test(text + JSON.stringify(headers)) }).toEqual({ url, leaks: false });
    }
});

test.each([
  `/castings/${'CODE'}`,
  '/castings',
  '/sitemap.xml',
  '/api/exports/actors.xlsx',
  '/api/exports/actors.geojson',
  '/media/CALL/640.webp',
])('%s tells nothing of it', async (path) => {
  const { text = '' } = await desk.visitor.get(path.replace('CODE', code).replace('CALL', call));
  expect(markers.test(text)).toBe(false);
});

describe('the database, around the forms', () => {
  const child = {
    kind: 'child',
    guardian: {
      name: 'A',
      email: 'a@home.example',
      phone: '06 00 00 00 00',
      relation: 'parent',
      bothParents: true,
      onlyOneReason: '',
    },
    firstName: 'B',
    age: 9,
    commune: '',
    childAgrees: true,
    message: '',
    availability: '',
    lang: 'fr',
  };
  const adult = {
    kind: 'adult',
    name: 'A',
    email: 'a@home.example',
    phone: '',
    commune: '',
    age: 18,
    listing: null,
    heightCm: null,
    links: [],
    message: '',
    availability: '',
    lang: 'fr',
  };
  let kept = 0;
  const keep = (sent: object) => {
    kept += 1;
    const consent = { version: '2026-11', at: new Date() };
    const record = {
      call,
      key: `k${kept}`,
      sent,
      roles: ['child'],
      people: 1,
      consent,
      eraseOn: '2030-01-01',
      sentAt: new Date(),
    };
    return CastingApplications.create(record);
  };

  test('keeps what the contract allows', async () => {
    expect(applicationInput.safeParse({ ...child, roles: ['child'], consent: true }).success).toBe(true);
    for (const sent of [child, adult]) await (await keep(sent)).deleteOne();
  });

  test.each([
    ['a child with a listing', { ...child, listing: 'somebody' }],
    ['a child with a height', { ...child, heightCm: 130 }],
    ['a child with a link', { ...child, links: ['https://pictures.example'] }],
    ['a child without a guardian', { ...child, guardian: undefined }],
    ['a child that does not agree', { ...child, childAgrees: false }],
    ['an adult of 17', { ...adult, age: 17 }],
    ['nobody in particular', {}],
  ])('refuses %s', async (_what, sent) => {
    await expect(keep(sent)).rejects.toThrow('Not as the contract of an application has it');
  });

  test('refuses an update that would make a child of an adult', async () => {
    const record = await keep(adult);
    const change = CastingApplications.updateOne(
      { _id: record._id },
      { $set: { sent: { ...adult, age: 12 } } },
      { runValidators: true },
    );
    await expect(change).rejects.toThrow();
    await record.deleteOne();
  });

  test('refuses an actor’s listing that plays under 18', async () => {
    const listing = await buildActor();
    listing.set('details', { ...JSON.parse(JSON.stringify(listing.get('details'))), playingAge: { from: 12, to: 20 } });
    await expect(listing.save()).rejects.toThrow('Not the details of a actor');
    const kept = await Listing.findById(listing.id);
    expect(kept?.get('details')).toMatchObject({ playingAge: { from: 30, to: 45 } });
  });
});
