import { readSheet } from 'read-excel-file/node';
import { Account } from '../../server/accounts/model';
import { Production } from '../../server/productions/model';
import { buildProduction, placeIn } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';
import { readPdf } from '../pdfWords';

let desk: TestDesk;
let staff: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff');
});
afterAll(() => desk.close());
beforeEach(async () => {
  await Production.deleteMany({});
});

const bytesOf = async (path: string): Promise<Buffer> => (await staff.get(path).responseType('blob').expect(200)).body;
const reportOf = async (query: string) => readPdf(await bytesOf(`/api/reports/2019/report.pdf?${query}`));

const orcival = placeIn('63', { commune: 'Orcival', name: 'Le col caché', position: { lat: 45.683, lng: 2.842 } });

/** One the public may know, one it may not, and one that was shot a year before. */
async function fillRecord() {
  const released = await buildProduction({
    title: 'Les Heures blanches',
    status: 'wrapped',
    confidential: false,
    companies: [{ name: 'Lac Noir Films', role: 'delegate', town: '' }],
    shoots: [{ from: '2019-03-04', to: '2019-03-08', places: [placeIn('63', { commune: 'Clermont-Ferrand' })] }],
    spend: [{ category: 'meals', amount: 12_000 }],
  });
  const secret = await buildProduction({
    title: 'Projet Zibeline',
    status: 'wrapped',
    confidential: true,
    companies: [{ name: 'Zibeline et Cie', role: 'delegate', town: '' }],
    shoots: [{ from: '2019-05-06', to: '2019-05-07', places: [orcival] }],
    spend: [{ category: 'accommodation', amount: 98_765 }],
    tasks: [
      { id: 'b'.repeat(24), text: 'Rendre les clés; vite, vite', due: '2019-05-20', assignee: null, doneAt: null },
    ],
  });
  await buildProduction({
    title: 'Année d’avant',
    status: 'wrapped',
    shoots: [{ from: '2018-05-06', to: '2018-05-07' }],
  });
  return { released, secret };
}

describe('GET /api/reports/:year/report.pdf', () => {
  test('the desk reads every production of the year, with its money', async () => {
    await fillRecord();
    const { words, raw, pages } = await reportOf('lang=fr&scope=desk');
    for (const said of ['Les Heures blanches', 'Projet Zibeline', 'Orcival', 'usage interne', 'Comment on compte']) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('Année d’avant');
    expect(pages).toBeGreaterThan(5);
    expect(raw).toContain('/Lang (fr-FR)');
    expect(raw).toMatch(/\/S \/H1/);
    expect(raw).toMatch(/\/S \/Figure/);
  });

  test('nothing in the public one tells of a confidential production', async () => {
    await fillRecord();
    const { words, raw } = await reportOf('lang=en&scope=public');
    expect(words).toContain('Les Heures blanches');
    expect(words).toContain('Released productions');
    for (const hidden of [/Zibeline/, /Orcival/, /col caché/, /98[ ,.]?765/, /99/]) {
      expect({ hidden, told: hidden.test(words) }).toEqual({ hidden, told: false });
    }
    expect(raw).not.toMatch(/Zibeline|Orcival|col cach/);
  });

  test('is the same file whether or not a confidential production is on record', async () => {
    await fillRecord();
    const { words: before } = await reportOf('scope=public');
    await Production.deleteOne({ title: 'Projet Zibeline' });
    const { words: after } = await reportOf('scope=public');
    expect(before).toBe(after);
  });

  test('a year without anything still has its report', async () => {
    const { words } = readPdf(await bytesOf('/api/reports/1999/report.pdf?scope=desk'));
    expect(words).toContain('Aucune production');
  });

  test('a wrong year is named', async () => {
    const { status, body } = await staff.get('/api/reports/19/report.pdf');
    expect({ status, fields: Object.keys(body.fields ?? {}) }).toEqual({ status: 400, fields: ['year'] });
  });
});

describe('GET /api/exports/productions', () => {
  test('CSV has the filtered productions with words in the language asked, and runs no formula', async () => {
    await fillRecord();
    await buildProduction({
      title: '=HYPERLINK("x")',
      status: 'lost',
      type: 'tv_series',
      loss: { reason: 'cost', note: '', wentTo: '', spend: null },
    });
    const csv = (await bytesOf('/api/exports/productions.csv?status=lost&lang=en')).toString('utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"TV series"');
    expect(csv).toContain('"Too expensive"');
    const french = (await bytesOf('/api/exports/productions.csv?year=2019')).toString('utf8');
    expect(french).toContain('"Titre";"Type"');
    expect(french).not.toContain('Année d’avant');
  });

  test('XLSX has a second sheet with the shoots and their places', async () => {
    await fillRecord();
    const file = await bytesOf('/api/exports/productions.xlsx?year=2019&lang=fr&sort=number&order=asc');
    const [productions, shoots] = [await readSheet(file, 'Productions'), await readSheet(file, 'Tournages')];
    expect(productions.map((row) => row[1])).toEqual(['Titre', 'Les Heures blanches', 'Projet Zibeline']);
    expect(shoots[2]).toEqual(expect.arrayContaining(['Projet Zibeline', '2019-05-06', '2019-05-07', 'Orcival']));
  });
});

describe('calendars', () => {
  const textOf = async (path: string) => (await bytesOf(path)).toString('utf8').replaceAll('\r\n ', '');

  test('the desk’s holds shoots of the year, one production’s also its tasks', async () => {
    const { secret } = await fillRecord();
    const whole = await textOf('/api/reports/calendar.ics?year=2019');
    expect(whole).toContain('SUMMARY:Projet Zibeline');
    expect(whole).toContain('LOCATION:Le col caché\\, Orcival');
    expect(whole).not.toContain('Année d’avant');
    const one = await textOf(`/api/productions/${secret.id}/calendar.ics`);
    expect(one).toContain('Rendre les clés\\; vite\\, vite');
    expect(one).toContain('DUE;VALUE=DATE:20190520');
    expect(one).not.toContain('Les Heures blanches');
  });

  test('an address is shown once, renewed, and void when its maker leaves the desk', async () => {
    await fillRecord();
    const agent = await desk.as('staff');
    expect((await agent.get('/api/reports/calendar-link')).body).toEqual({ url: null, madeAt: null });
    const pathOf = async () => new URL((await agent.post('/api/reports/calendar-link')).body.url).pathname;
    const first = await pathOf();
    const second = await pathOf();
    expect((await agent.get('/api/reports/calendar-link')).body).toEqual({ url: null, madeAt: expect.any(String) });
    expect((await desk.visitor.get(first)).status).toBe(404);
    const { status, text, headers } = await desk.visitor.get(second).buffer();
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(text).toContain('Projet Zibeline');
    await Account.updateOne({ _id: agent.id }, { role: 'member' });
    expect((await desk.visitor.get(second)).status).toBe(404);
    await Account.updateOne({ _id: agent.id }, { role: 'staff' });
    expect((await desk.visitor.get(second)).status).toBe(404);
  });
});

test.each([
  '/api/reports/2019/report.pdf',
  '/api/exports/productions.csv',
  '/api/reports/calendar.ics',
  `/api/productions/${'f'.repeat(24)}/calendar.ics`,
])('%s is for the desk', async (path) => {
  const member = await desk.as('member');
  expect([(await desk.visitor.get(path)).status, (await member.get(path)).status]).toEqual([401, 403]);
});
