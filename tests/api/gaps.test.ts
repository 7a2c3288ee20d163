import { connectedDatabase } from '../../server/database/connect';
import { eraseOldGaps } from '../../server/gaps/job';
import { Gap } from '../../server/gaps/model';
import { noteNeed } from '../../server/gaps/note';
import { buildLocation } from '../builders';
import { enquiryOf } from '../enquiries';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
  for (let count = 0; count < 3; count += 1)
    await desk.indexing.index(await buildLocation({ title: `Lac ${count}`, details: { categories: ['lake'] } }));
  await desk.indexing.index(await buildLocation({ title: 'Chapelle', details: { categories: ['church_other'] } }));
}, 60_000);
afterAll(() => desk.close());
afterEach(async () => {
  await Gap.deleteMany({});
});

const note = (body: object) => desk.visitor.post('/api/search/needs').send({ kind: ['location'], ...body });
const gaps = async (query = '') => (await staff.get(`/api/gaps?${query}`).expect(200)).body;
const month = new Date().toISOString().slice(0, 7);

describe('what was looked for and not found', () => {
  test('is kept as known words, terms and a place, counted up; what is there is not', async () => {
    await note({ q: 'chapelle Aurillac' }).expect(200);
    await note({ q: 'Chapels, Aurillac' }).expect(200);
    await note({ category: ['church_other'] }).expect(200);
    await note({ q: 'lac' }).expect(200);
    await note({ kind: ['location'] }).expect(200);
    const { rows, total, byMonth, byDepartement, byKind, unknownWords, since } = await gaps();
    const chapel = {
      kind: 'location',
      terms: [{ field: 'category', term: 'church_other' }],
      words: [],
      lastMonth: month,
    };
    expect(rows).toMatchObject([
      { ...chapel, departement: '15', times: 2, nothing: 2, found: 0, sources: { search: 2 } },
      { ...chapel, departement: null, times: 1, nothing: 0, found: 1 },
    ]);
    expect({ total, byMonth, byDepartement, byKind, unknownWords, since }).toEqual({
      total: 2,
      byMonth: [{ month, times: 3, nothing: 2 }],
      byDepartement: [{ departement: '15', times: 2 }],
      byKind: [{ kind: 'location', times: 3 }],
      unknownWords: 0,
      since: month,
    });
  });

  test('never holds a name, an address or a number that somebody typed', async () => {
    const typed = [
      'Séraphine Dugrognard',
      'seraphine.dugrognard@orange.example',
      '06 39 98 12 47',
      'Séraphine Dugrognard chapelle Aurillac',
      'chapelle seraphine.dugrognard@orange.example',
      'chapelle 0639981247',
    ];
    for (const q of typed) await note({ q }).expect(200);
    const { rows, unknownWords } = await gaps();
    expect(unknownWords).toBe(5);
    expect(rows).toMatchObject([{ terms: [{ field: 'category', term: 'church_other' }], departement: '15', times: 1 }]);
    const database = connectedDatabase();
    for (const { name } of await database.listCollections().toArray()) {
      const kept = JSON.stringify(await database.collection(name).find({}).toArray());
      expect(kept).not.toMatch(/dugrognard|s[ée]raphine|39\s?98\s?12/i);
    }
  });

  test('is not what the desk itself tries out', async () => {
    await staff.post('/api/search/needs').send({ q: 'chapelle Aurillac' }).expect(200);
    expect((await gaps()).total).toBe(0);
  });

  test('comes from other needs too, is narrowed, paged and erased after thirteen months', async () => {
    const need = (more: object) => ({
      source: 'screenplay' as const,
      kind: 'location' as const,
      terms: [{ field: 'category', term: 'prison' }],
      words: [],
      departement: null,
      found: 0,
      ...more,
    });
    const ago = (months: number) => {
      const date = new Date();
      return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 2));
    };
    await Promise.all([
      noteNeed(need({})),
      noteNeed(need({ found: 3 })),
      noteNeed(need({ source: 'depth', kind: 'technician', terms: [{ field: 'job', term: 'dop' }] })),
      noteNeed(need({ source: 'enquiry', departement: '43' }), ago(12)),
      noteNeed(need({ departement: '03' }), ago(13)),
    ]);
    expect((await gaps('kind=technician')).rows).toMatchObject([{ terms: [{ term: 'dop' }] }]);
    expect((await gaps('departement=43')).rows).toMatchObject([{ sources: { enquiry: 1 } }]);
    expect(await gaps('limit=1&page=2')).toMatchObject({ total: 3, page: 2, rows: [{}] });
    const { byMonth } = await gaps();
    expect(byMonth).toHaveLength(13);
    await eraseOldGaps();
    expect(await Gap.countDocuments({})).toBe(3);
    expect((await gaps()).since).toBe(ago(12).toISOString().slice(0, 7));
  });

  test('is read by staff only', async () => {
    expect((await desk.visitor.get('/api/gaps')).status).toBe(401);
    expect((await (await desk.as('member')).get('/api/gaps')).status).toBe(403);
  });
});

test('an enquiry counts what it asks for and hardly finds, as terms only', async () => {
  const places = 'a lake, the crypt of Saint-Zanzibarque\nour friend Ines Perdue';
  await desk.visitor
    .post('/api/enquiries')
    .send(await enquiryOf({ places }))
    .expect(201);
  const kept = await Gap.find({ source: 'enquiry' }).lean();
  expect(kept.map(({ kind, terms, nothing }) => ({ kind, terms, nothing }))).toContainEqual({
    kind: 'location',
    terms: [{ field: 'category', term: 'crypt' }],
    nothing: 1,
  });
  expect(JSON.stringify(kept)).not.toMatch(/zanzibar|ines|perdue/i);
});
