import pino from 'pino';
import { readSheet } from 'read-excel-file/node';
import { advanceImports } from '../../server/imports/advance';
import type { ImportView } from '../../server/imports/contract';
import { Listing } from '../../server/listings/model';
import { buildActor, buildCompany, buildLocation, buildTechnician } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
let member: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  [staff, member] = [await desk.as('staff'), await desk.as('member')];
});
afterAll(() => desk.close());
beforeEach(async () => {
  await Listing.deleteMany({});
});

const bytesOf = async (agent: SignedIn, path: string): Promise<Buffer> =>
  (await agent.get(path).responseType('blob').expect(200)).body;

/** One kind of each, with everything that an importer could trip over. */
async function fillDirectory(): Promise<void> {
  await buildLocation({
    title: 'Lac; "Pavin", le grand',
    reference: '=1+1',
    summary: { fr: 'Deux lignes\net un ; point.', en: '' },
    tags: ['eau noire', 'cratère'],
    links: [{ url: 'https://exemple.test/a,b', label: 'Le lac' }, { url: 'https://exemple.test/c' }],
    contact: {
      phone: { value: '+33 4 73 00 12 40', seenBy: 'members' },
      email: { value: 'lac@exemple.test', seenBy: 'desk' },
    },
    place: { commune: 'Ambérieux', insee: '03003', departement: '03', position: { lat: 46.1234, lng: 3.25 } },
    details: { categories: ['crater_lake', 'lake'], altitude: 1197, pastShoots: [{ title: 'Un film', year: 1998 }] },
  });
  await buildTechnician({
    title: 'Ana Duarte',
    languages: ['fr', 'en'],
    details: { jobs: [{ job: 'gaffer', level: 'head' }], titles: 'feminine' },
  });
  await buildActor({ title: 'Ysaline Mercœur', details: { titles: 'feminine' } });
  await buildCompany({ title: 'Sancy Énergie', details: { siret: '35600000000001' } });
}

const kinds = ['locations', 'technicians', 'actors', 'companies'] as const;

async function imported(file: Buffer, name: string): Promise<ImportView> {
  const { body } = await staff.post('/api/imports').attach('file', file, name).expect(201);
  const { kind, mapping, id } = body as ImportView;
  return (await staff.post(`/api/imports/${id}/plan`).send({ kind, mapping }).expect(200)).body;
}

describe('what was exported comes back', () => {
  test.each(['csv', 'xlsx', 'geojson'])('as %s, over itself: nothing changes', async (format) => {
    await fillDirectory();
    for (const kind of kinds)
      for (const lang of ['fr', 'en']) {
        const file = await bytesOf(staff, `/api/exports/${kind}.${format}?lang=${lang}`);
        const { plan } = await imported(file, `${kind}.${format}`);
        expect({ kind, lang, plan }).toMatchObject({ plan: { rows: 1, kept: 1, faults: [], unknown: [] } });
      }
  });

  test('into an empty directory: the same listing again', async () => {
    await fillDirectory();
    const before = await Listing.findOne({ kind: 'location' }).lean();
    const file = await bytesOf(staff, '/api/exports/locations.csv');
    await Listing.deleteMany({});
    const { id } = await imported(file, 'locations.csv');
    await staff.post(`/api/imports/${id}/run`).expect(200);
    await advanceImports({ sweep: desk.indexing.sweep, log: pino({ level: 'silent' }) });
    const { title, reference, summary, tags, place } = { ...before };
    expect(await Listing.findOne().lean()).toMatchObject({
      ...{ title, reference, summary, tags, place },
      details: { categories: ['crater_lake', 'lake'], altitude: 1197 },
      contact: { phone: { value: '+33 4 73 00 12 40', seenBy: 'desk' } },
    });
  });
});

describe('what a viewer gets', () => {
  async function columnsFor(agent: SignedIn, query = '?lang=en'): Promise<Record<string, string>[]> {
    const { text } = await agent.get(`/api/exports/locations.csv${query}`).expect(200);
    const [header = '', ...lines] = text.replace('\uFEFF', '').trim().split('\r\n');
    const cells = (line: string) => line.slice(1, -1).split('","');
    return lines.map((line) =>
      Object.fromEntries(cells(header).map((name, place) => [name, cells(line)[place] ?? ''])),
    );
  }

  const secretive = {
    title: 'Moulin',
    place: { precision: 'commune' as const, address: '3 rue du Moulin', position: { lat: 45.123456, lng: 3.123456 } },
    contact: {
      name: { value: 'Hervé Roux', seenBy: 'public' },
      email: { value: 'herve@exemple.test', seenBy: 'members' },
      phone: { value: '04 73 00 12 40', seenBy: 'desk' },
    },
  };

  test('a member: what is public, contacts marked for members, no spot that its owner does not show', async () => {
    await buildLocation(secretive, { owner: member.id });
    await buildLocation({ title: 'Brouillon' }, { status: 'archived' });
    const other = await desk.as('member');
    const [row, ...rest] = await columnsFor(other);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      Name: 'Moulin',
      Contact: 'Hervé Roux',
      'E-mail': 'herve@exemple.test',
      Phone: '',
      Address: '',
    });
    expect(row?.Latitude).not.toContain('45.1234');
    for (const name of ['Status', 'Owner', 'Reference', 'Confirmed on']) expect(row).not.toHaveProperty(name);
    await other.get('/api/exports/locations.csv?status=all').expect(403);
  });

  test('staff: every contact, status, owner and the true spot; with status=all what is not public', async () => {
    await buildLocation(secretive, { owner: member.id });
    await buildLocation({ title: 'Brouillon' }, { status: 'archived' });
    const rows = await columnsFor(staff, '?lang=en&status=all');
    expect(rows).toMatchObject([
      {
        Name: 'Moulin',
        Phone: '04 73 00 12 40',
        Latitude: '45.123456',
        Status: 'published',
        Owner: expect.stringMatching(/@/),
      },
      { Name: 'Brouillon', Status: 'archived' },
    ]);
    expect(await columnsFor(staff)).toHaveLength(1);
  });

  test('a visitor is asked to sign in; an unknown kind or format is named', async () => {
    await desk.visitor.get('/api/exports/locations.csv').expect(401);
    const reply = await member.get('/api/exports/studios.pdf');
    expect(reply).toMatchObject({
      status: 400,
      body: { fields: { kind: expect.anything(), format: expect.anything() } },
    });
  });
});

describe('the files', () => {
  test('a spreadsheet runs nothing of a CSV, and reads its accents and numbers', async () => {
    await buildLocation({ title: '=HYPERLINK("http://x")', details: { altitude: 1197 } });
    const reply = await staff.get('/api/exports/locations.csv?lang=fr').expect(200);
    expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="?locations-\d{4}-\d\d-\d\d\.csv"?$/);
    expect(reply.text).toMatch(/^\uFEFF"Référence";"Nom";/);
    expect(reply.text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(reply.text).toContain('"45,7772";"3,087"');
  });

  test('an XLSX is a workbook with numbers as numbers and labels in the language asked', async () => {
    await buildLocation({ title: '=1+1', details: { altitude: 1197 } });
    const [header = [], row = []] = await readSheet(await bytesOf(staff, '/api/exports/locations.xlsx?lang=en'));
    const cell = (name: string) => row[header.indexOf(name)];
    expect([cell('Name'), cell('Altitude'), cell('Categories')]).toEqual(['=1+1', 1197, 'Lake and pond']);
  });

  test('a GeoJSON has points that a map can show', async () => {
    await buildLocation({ title: 'Lac' });
    const body = JSON.parse((await bytesOf(member, '/api/exports/locations.geojson')).toString());
    expect(body).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [3.087, 45.7772] },
          properties: { title: 'Lac', categories: 'lake', categoryNames: 'Lac et étang' },
        },
      ],
    });
  });
});
