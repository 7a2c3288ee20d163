import pino from 'pino';
import request from 'supertest';
import { advanceImports } from '../../server/imports/advance';
import type { ImportView, Mapping } from '../../server/imports/contract';
import { eraseOldImports } from '../../server/imports/erase';
import { Import, ImportRows, ImportStep } from '../../server/imports/model';
import { Listing } from '../../server/listings/model';
import { buildCompany, buildLocation } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
});
afterAll(() => desk.close());
beforeEach(async () => {
  await Listing.deleteMany({});
});

const header = 'Réf;Nom;Catégorie;Commune;Latitude;Longitude;Résumé';
const pavin = 'a1;Lac Pavin;Lac de cratère;Besse-et-Saint-Anastaise;45,4956;2,8881;Un disque d’eau noire.';
const murol = 'a2;Château de Murol;Château;Murol;45,5747;2,9433;Une forteresse rouge.';

const upload = (text: string | Buffer, name = 'lieux.csv') =>
  staff.post('/api/imports').attach('file', Buffer.from(text), name);

async function uploaded(lines: string[], name?: string): Promise<ImportView> {
  return (await upload(`${lines.join('\r\n')}\r\n`, name).expect(201)).body;
}

const planned = async ({ id, kind, mapping }: ImportView, more: Partial<Mapping> = {}): Promise<ImportView> =>
  (
    await staff
      .post(`/api/imports/${id}/plan`)
      .send({ kind, mapping: { ...mapping, ...more } })
      .expect(200)
  ).body;

/** What the job does, until nothing is left. */
async function settle(): Promise<void> {
  await advanceImports({ sweep: desk.indexing.sweep, log: pino({ level: 'silent' }) });
  await desk.indexing.sweep();
}

async function run({ id }: ImportView): Promise<ImportView> {
  await staff.post(`/api/imports/${id}/run`).expect(200);
  await settle();
  return read(id);
}

const read = async (id: string): Promise<ImportView> => (await staff.get(`/api/imports/${id}`).expect(200)).body;

async function undo({ id }: ImportView): Promise<ImportView> {
  await staff.post(`/api/imports/${id}/undo`).expect(200);
  await settle();
  return read(id);
}

const titlesFor = async (q: string): Promise<string[]> =>
  (await desk.visitor.get(`/api/search?q=${encodeURIComponent(q)}`).expect(200)).body.hits.map(
    ({ title }: { title: string }) => title,
  );

describe('from the file to the directory and back', () => {
  test('a file with faults is planned, corrected on screen, run, found, undone, and gone', async () => {
    const file = await uploaded([header, pavin, murol, 'a3;X;Cratère à eau;;95;2;Un lac.']);
    expect(file).toMatchObject({
      state: 'uploaded',
      kind: 'location',
      rows: 3,
      fileName: 'lieux.csv',
      mappedBy: 'guess',
    });
    expect(file.columns[1]).toEqual({ name: 'Nom', samples: ['Lac Pavin', 'Château de Murol', 'X'] });

    const first = await planned(file);
    expect(first.plan).toMatchObject({ rows: 3, created: 1, faultyRows: 2 });
    expect(first.plan?.unknown).toEqual(
      expect.arrayContaining([{ target: 'categories', vocabulary: 'locationCategories', value: 'Château', rows: 1 }]),
    );
    expect(first.plan?.faults).toContainEqual({
      line: 4,
      field: 'title',
      column: 'Nom',
      given: 'X',
      right: { fr: expect.stringContaining('deux caractères'), en: expect.stringContaining('two characters') },
    });

    const second = await planned(file, { values: { categories: { Château: 'castle_medieval' } } });
    expect(second.plan).toMatchObject({ created: 2, updated: 0, kept: 0, duplicates: 0, faultyRows: 1 });
    expect(await Listing.countDocuments()).toBe(0);

    const done = await run(second);
    expect(done).toMatchObject({
      state: 'done',
      result: { created: 2, updated: 0, skipped: 0 },
      progress: { done: 2, total: 2 },
    });
    expect(await titlesFor('murol')).toContain('Château de Murol');
    const page = await desk.visitor.get('/api/listings/lac-pavin').expect(200);
    expect(page.body).toMatchObject({ title: 'Lac Pavin', status: 'published' });

    const undone = await undo(done);
    expect(undone).toMatchObject({ state: 'undone', undo: { removed: 2, leftAlone: [] } });
    expect(await titlesFor('murol')).toEqual([]);
    await desk.visitor.get('/api/listings/lac-pavin').expect(404);
    expect(await Listing.countDocuments()).toBe(0);
  });

  test('the history tells who imported what from which file', async () => {
    await run(await planned(await uploaded([header, pavin], 'lacs-2026.csv')));
    const listing = await Listing.findOne({ slug: 'lac-pavin' }).orFail();
    expect(listing.history).toMatchObject([{ action: 'import', by: staff.id, reason: 'lacs-2026.csv' }]);
    expect(listing.owner).toBeUndefined();
  });

  test('every fault can be downloaded, in French for a French spreadsheet, and runs no formula', async () => {
    const { id } = await planned(await uploaded([header, '=1+1;X;lake;Murol;95;2;Un lac.']));
    const french = await staff.get(`/api/imports/${id}/faults.csv`).expect(200);
    expect(french.headers['content-type']).toContain('text/csv');
    expect(french.text).toMatch(/^\uFEFF"ligne";"colonne";"donné";"ce qui serait juste"\r\n/);
    expect(french.text).toContain('"2";"Latitude";"95"');
    const { text } = await staff.get(`/api/imports/${id}/faults.csv?lang=en`).expect(200);
    expect(text).toContain('"2","Nom","X","A name of at least two characters');
  });

  test('the mapping is offered again for the next file of the same columns', async () => {
    const values = { categories: { Château: 'castle_medieval' } };
    await run(await planned(await uploaded([header, murol]), { values }));
    const next = await uploaded([header, murol.replace('a2', 'b7').replaceAll('Murol', 'Tournoël')]);
    expect(next).toMatchObject({ mappedBy: 'memory', kind: 'location', mapping: { values } });
  });
});

describe('undoing', () => {
  test('an updated listing gets back what it was, field by field; what somebody changed since stays theirs', async () => {
    const mine = await buildLocation({
      title: 'Lac Pavin',
      reference: 'a1',
      summary: { fr: 'Avant.' },
      place: { commune: 'Besse-et-Saint-Anastaise', insee: '63038', position: { lat: 45.49, lng: 2.88 } },
    });
    const file = await planned(await uploaded([header, pavin]));
    expect(file.plan).toMatchObject({ created: 0, updated: 1 });
    const done = await run(file);
    expect((await desk.visitor.get('/api/listings/lac-pavin')).body).toMatchObject({
      summary: { fr: 'Un disque d’eau noire.' },
      details: { categories: ['crater_lake'] },
    });

    await Listing.updateOne({ _id: mine._id }, { 'summary.fr': 'Retouché par le guichet.' });

    const undone = await undo(done);
    expect(undone.undo).toMatchObject({
      restored: 1,
      leftAlone: [{ slug: 'lac-pavin', title: 'Lac Pavin', fields: ['summary'] }],
    });
    expect(await Listing.findById(mine._id).lean()).toMatchObject({
      summary: { fr: 'Retouché par le guichet.' },
      place: { position: { lat: 45.49, lng: 2.88 } },
      details: { categories: ['lake'] },
    });
  });

  test('a listing that got an owner meanwhile is kept, and told', async () => {
    const done = await run(
      await planned(await uploaded([header, pavin, murol.replace('Château;', 'castle_medieval;')])),
    );
    await Listing.updateOne({ slug: 'lac-pavin' }, { owner: 'somebody' });
    const undone = await undo(done);
    expect(undone.undo).toMatchObject({ removed: 1, leftAlone: [{ slug: 'lac-pavin', fields: [] }] });
    await desk.visitor.get('/api/listings/lac-pavin').expect(200);
  });

  test('while the search rests, nothing is deleted, and the undo is carried on later', async () => {
    const done = await run(await planned(await uploaded([header, pavin])));
    await staff.post(`/api/imports/${done.id}/undo`).expect(200);
    const resting = { sweep: () => Promise.reject(new Error('resting')), log: pino({ level: 'silent' }) };
    await advanceImports(resting);
    expect((await read(done.id)).state).toBe('undoing');
    expect(await Listing.countDocuments({ status: 'archived' })).toBe(1);
    await settle();
    expect((await read(done.id)).state).toBe('undone');
    expect(await Listing.countDocuments()).toBe(0);
  });

  test('after 90 days the rows are erased and the import stands for good', async () => {
    const done = await run(await planned(await uploaded([header, pavin])));
    const unused = await uploaded([header, murol]);
    await eraseOldImports(new Date(Date.now() + 91 * 86_400_000));
    expect(await read(done.id)).toMatchObject({ result: { created: 1 }, may: { undo: false }, undo: { until: null } });
    await staff.get(`/api/imports/${unused.id}`).expect(404);
    await staff.post(`/api/imports/${done.id}/undo`).expect(409);
    expect([await ImportRows.countDocuments(), await ImportStep.countDocuments()]).toEqual([0, 0]);
  });
});

describe('a process that dies', () => {
  const many = Array.from({ length: 130 }, (_, n) => `m${n};Hameau ${n};hamlet;Salers;45,14;2,49;Un hameau.`);

  test('after it wrote listings and before it said so: nothing is made or changed twice', async () => {
    await buildLocation({ title: 'Hameau 7', reference: 'm7', summary: { fr: 'Avant.' } });
    const file = await planned(await uploaded([header, ...many]));
    const done = await run(file);
    expect(done.result).toEqual({ created: 129, updated: 1, skipped: 0 });
    const before = await Listing.find().sort('slug').lean();

    await ImportStep.updateMany({ import: done.id }, { state: 'waiting' });
    await Import.updateOne({ _id: done.id }, { state: 'running' });
    await settle();
    expect(await read(done.id)).toMatchObject({ state: 'done', result: { created: 129, updated: 1 } });
    const after = await Listing.find().sort('slug').lean();
    expect(after.map(({ slug, edition, history }) => [slug, edition, history.length])).toEqual(
      before.map(({ slug, edition, history }) => [slug, edition, history.length]),
    );

    const undone = await undo(done);
    expect(undone.undo).toMatchObject({ removed: 129, restored: 1, leftAlone: [] });
    expect(await Listing.find({}, { _id: 0, title: 1, 'summary.fr': 1 }).lean()).toEqual([
      { title: 'Hameau 7', summary: { fr: 'Avant.' } },
    ]);
  });

  test('before every step is written down: the preparation begins again, and nothing counts as done', async () => {
    const { id } = await planned(await uploaded([header, ...many]));
    await staff.post(`/api/imports/${id}/run`).expect(200);
    await ImportStep.create({
      import: id,
      place: 0,
      action: 'create',
      state: 'waiting',
      entry: { half: true },
      listing: id,
    });
    expect((await read(id)).progress).toEqual({ done: 0, total: 0 });
    await settle();
    expect(await read(id)).toMatchObject({ state: 'done', result: { created: 130 } });
  });

  test('two at once make each listing once', async () => {
    const { id } = await planned(await uploaded([header, ...many]));
    await staff.post(`/api/imports/${id}/run`).expect(200);
    await Promise.all([settle(), settle()]);
    await settle();
    expect(await read(id)).toMatchObject({ state: 'done', progress: { done: 130, total: 130 } });
    expect(await Listing.countDocuments()).toBe(130);
  });
});

describe('what is refused', () => {
  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['an archive that is no workbook', Buffer.from('PK\x05\x06'.padEnd(22, '\0'))],
    ['an empty file', Buffer.from('')],
    ['a header alone', Buffer.from(`${header}\r\n`)],
    ['one column', Buffer.from('Nom\r\nLac Pavin\r\n')],
    ['another JSON', Buffer.from('{"type":"Topology"}')],
  ])('%s, in words', async (_what, bytes) => {
    const reply = await upload(bytes);
    expect(reply.status).toBe(400);
    expect(reply.body.fields.file).toMatch(/\w+/);
  });

  test('more than 20,000 rows and more than 20 MB', async () => {
    const rows = await upload(`a,b\n${'1,2\n'.repeat(20_001)}`);
    expect(rows).toMatchObject({ status: 413, body: { code: 'too_large' } });
    const bytes = await upload(Buffer.alloc(20_000_001, 'a,b\n'));
    expect(bytes).toMatchObject({ status: 413, body: { code: 'too_large' } });
  });

  test('a second run, a run without a dry run, an undo of what never ran', async () => {
    const file = await uploaded([header, pavin]);
    await staff.post(`/api/imports/${file.id}/run`).expect(409);
    await staff.post(`/api/imports/${file.id}/undo`).expect(409);
    const done = await run(await planned(file));
    await staff.post(`/api/imports/${done.id}/run`).expect(409);
    await staff.post(`/api/imports/${done.id}/plan`).send({ kind: 'location', mapping: file.mapping }).expect(409);
    await staff.get('/api/imports/0123456789abcdef01234567').expect(404);
  });

  test('members and visitors see nothing of it', async () => {
    const { id } = await uploaded([header, pavin]);
    const member = await desk.as('member');
    for (const [agent, status] of [
      [member, 403],
      [request(desk.app), 401],
    ] as const) {
      await agent.get('/api/imports').expect(status);
      await agent.get(`/api/imports/${id}`).expect(status);
      await agent.get(`/api/imports/${id}/faults.csv`).expect(status);
      await agent.post('/api/imports').attach('file', Buffer.from(header), 'x.csv').expect(status);
      for (const act of ['plan', 'run', 'undo']) await agent.post(`/api/imports/${id}/${act}`).expect(status);
    }
  });
});

test('a listing taken down is not brought back by a file; one of another kind is in nobody’s way', async () => {
  await buildLocation({ title: 'Lac Pavin', reference: 'a1' }, { status: 'archived' });
  await buildCompany({ title: 'Château de Murol', reference: 'a2' });
  const { plan } = await planned(await uploaded([header, pavin, murol.replace('Château;', 'castle_medieval;')]));
  expect(plan).toMatchObject({ created: 1, updated: 0, duplicates: 1 });
});

test('the list shows every import, newest first, with who and when', async () => {
  await uploaded([header, pavin], 'un.csv');
  await uploaded([header, pavin], 'deux.csv');
  const { body } = await staff.get('/api/imports').expect(200);
  expect(body.imports.slice(0, 2)).toMatchObject([
    { fileName: 'deux.csv', state: 'uploaded', byName: expect.stringContaining('Person') },
    { fileName: 'un.csv' },
  ]);
});
