import { changeListing } from '../../server/listings/change';
import { Listing } from '../../server/listings/model';
import { buildTechnician } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await Listing.deleteMany({});
});

const clermont = '45.7772,3.0870';
/** About 15, 33 and 72 km from Clermont-Ferrand. */
const riom = { commune: 'Riom', insee: '63300', position: { lat: 45.894, lng: 3.112 } };
const issoire = { commune: 'Issoire', insee: '63178', position: { lat: 45.544, lng: 3.249 } };
const brioude = { commune: 'Brioude', insee: '43040', departement: '43', position: { lat: 45.294, lng: 3.384 } };
const lyon = { commune: 'Lyon', insee: undefined, departement: '69', position: { lat: 45.76, lng: 4.83 } };

const free = { from: '2027-03-01', to: '2027-03-31', free: true };
const taken = { from: '2027-03-10', to: '2027-03-12', free: false };
const gaffer = (place = {}, availability: object[] = []) =>
  buildTechnician({ place, details: { jobs: [{ job: 'gaffer', level: 'head' }], availability } });

const depth = async (query: string) => (await desk.visitor.get(`/api/crew-depth?${query}`).expect(200)).body;
const jobOf = (body: { jobs: { job: string }[] }, job: string) => body.jobs.find((each) => each.job === job);

describe('the crew around a place', () => {
  test('is counted by job in three circles, and those free on every day asked where three or more are known', async () => {
    await gaffer({}, [free]);
    await gaffer({}, [
      { ...free, to: '2027-03-09' },
      { ...free, from: '2027-03-10' },
    ]);
    await gaffer(riom, [free, taken]);
    await gaffer(issoire, [{ ...free, to: '2027-03-08' }]);
    await gaffer(brioude);
    await gaffer(lyon, [free]);
    await buildTechnician({ details: { jobs: [{ job: 'dop' }, { job: 'camera_operator' }], availability: [free] } });
    await buildTechnician({}, { status: 'archived' });

    const body = await depth(`near=${clermont}&from=2027-03-05&to=2027-03-15`);
    expect(body).toMatchObject({ commune: 'Clermont-Ferrand', from: '2027-03-05', to: '2027-03-15', size: null });
    expect(jobOf(body, 'gaffer')).toMatchObject({
      department: 'lighting',
      known: [3, 4, 5],
      free: [2, 2, 2],
      taken: [1, 1, 1],
      heads: 5,
      wanted: null,
    });
    // One operator alone: whether that one is free is not told by a count.
    expect(jobOf(body, 'dop')).toMatchObject({ known: [1, 1, 1], free: [null, null, null], taken: [null, null, null] });
    expect(body.departments).toMatchObject([
      { department: 'camera', known: [1, 1, 1], free: [null, null, null], heads: 0 },
      { department: 'lighting', known: [3, 4, 5], free: [2, 2, 2] },
    ]);
    expect(body.people).toMatchObject({ known: [4, 5, 6], free: [3, 3, 3] });
    expect((await depth(`near=${clermont}`)).people).toMatchObject({ free: [null, null, null] });
    expect((await depth(`near=${clermont}&department=camera`)).departments).toHaveLength(1);
  });

  test('says what a shoot of a size lacks, with the source of what it wants', async () => {
    await gaffer();
    const body = await depth(`near=${clermont}&size=short&lang=en`);
    expect(jobOf(body, 'gaffer')).toMatchObject({ wanted: 1, lacking: 0 });
    expect(jobOf(body, 'sound_mixer')).toMatchObject({ known: [0, 0, 0], wanted: 1, lacking: 1 });
    expect(jobOf(body, 'carpenter')).toBeUndefined();
    expect(body.departments).toContainEqual(expect.objectContaining({ department: 'lighting', wanted: 2, lacking: 1 }));
    expect(body.sizeSource).toMatch(/assumption/);
  });

  test('names nobody and tells no position nearer than the public one', async () => {
    await buildTechnician({
      title: 'Zoé Secret',
      place: { position: { lat: 45.70001, lng: 3.10001 } },
      contact: { email: { value: 'zoe@secret.example', seenBy: 'desk' } },
    });
    const { text } = await desk.visitor.get(`/api/crew-depth?near=${clermont}`).expect(200);
    expect(text).not.toMatch(/secret|zo[eé]|45\.7000/i);
  });

  test('follows every change: published, moved, taken down, deleted past the model, and by another process', async () => {
    const known = async () => jobOf(await depth(`near=${clermont}`), 'gaffer') as { known: number[] } | undefined;
    const one = await gaffer();
    const other = await gaffer();
    expect((await known())?.known).toEqual([2, 2, 2]);
    await changeListing(one.slug, (listing) => {
      listing.set('place', { ...listing.toObject().place, ...issoire });
    });
    expect((await known())?.known).toEqual([1, 2, 2]);
    await changeListing(other.slug, (listing) => {
      listing.status = 'archived';
    });
    expect((await known())?.known).toEqual([0, 1, 1]);
    await Listing.deleteOne({ _id: one._id });
    expect(await known()).toBeUndefined();
  });

  test.each([
    ['near', 'near=Clermont'],
    ['to', `near=${clermont}&from=2027-03-05`],
    ['to', `near=${clermont}&from=2027-03-05&to=2027-03-01`],
    ['size', `near=${clermont}&size=huge`],
  ])('refuses a wrong %s', async (field, query) => {
    const { status, body } = await desk.visitor.get(`/api/crew-depth?${query}`);
    expect([status, Object.keys(body.fields)]).toEqual([400, [field]]);
  });

  test('notes what lacks for the desk, without who asked, and not what the desk tries out', async () => {
    const body = { near: { lat: 45.7772, lng: 3.087 }, size: 'documentary' };
    expect((await staff.post('/api/crew-depth/needs').send(body).expect(200)).body).toEqual({ noted: 0 });
    const { noted } = (await desk.visitor.post('/api/crew-depth/needs').send(body).expect(200)).body;
    const gaps = (await staff.get('/api/gaps?source=depth').expect(200)).body;
    expect(noted).toBe(4);
    expect(gaps.rows).toHaveLength(4);
    expect(gaps.rows).toContainEqual(
      expect.objectContaining({ kind: 'technician', terms: [{ field: 'job', term: 'dop' }], departement: '63' }),
    );
  });
});
