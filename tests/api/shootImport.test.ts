import pino from 'pino';
import { advanceImports } from '../../server/imports/advance';
import type { ImportView, Mapping } from '../../server/imports/contract';
import { Import, ImportStep } from '../../server/imports/model';
import { Production } from '../../server/productions/model';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;

beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
});
afterAll(() => desk.close());
beforeEach(() => Production.deleteMany({}));

const header =
  'Identifiant du lieu;Type de tournage;Titre;Réalisateur;Producteur;Localisation de la scène;Code postal;Date de début;Date de fin;geo_point_2d';
let ids = 0;

interface RowOf {
  id: string;
  type: string;
  title: string;
  director: string;
  company: string;
  address: string;
  postcode: string;
  from: string;
  to: string;
  at: string;
}

/** A line of a file of shoots; name only what the story is about. */
function row(given: Partial<RowOf> = {}): string {
  ids += 1;
  const from = given.from ?? '2019-03-04';
  const all: RowOf = {
    id: `r${ids}`,
    type: 'Long métrage',
    title: 'Le Temps des cerises',
    director: 'Anne Vallier',
    company: 'Les Films du Puy',
    address: `${ids} rue de Seine, 75006 paris`,
    postcode: '75006',
    from,
    to: given.to ?? from,
    at: '48.85, 2.33',
    ...given,
  };
  const { id, type, title, director, company, address, postcode, to, at } = all;
  return [id, type, title, director, company, address, postcode, all.from, to, at].map((cell) => `"${cell}"`).join(';');
}

const titled = (title: string, more: Partial<RowOf> = {}) => row({ title, ...more });

async function uploaded(rows: string[], first = header): Promise<ImportView> {
  const text = Buffer.from([first, ...rows].join('\r\n'));
  return (await staff.post('/api/imports').attach('file', text, 'tournages.csv').expect(201)).body;
}

async function planned(rows: string[], more: Partial<Mapping> = {}): Promise<ImportView> {
  const { id, kind, mapping } = await uploaded(rows);
  return (
    await staff
      .post(`/api/imports/${id}/plan`)
      .send({ kind, mapping: { ...mapping, values: {}, defaults: {}, ...more } })
      .expect(200)
  ).body;
}

const settle = () => advanceImports({ sweep: desk.indexing.sweep, log: pino({ level: 'silent' }) });
const read = async (id: string): Promise<ImportView> => (await staff.get(`/api/imports/${id}`).expect(200)).body;

async function act({ id }: ImportView, what: 'run' | 'undo'): Promise<ImportView> {
  await staff.post(`/api/imports/${id}/${what}`).expect(200);
  await settle();
  return read(id);
}

const imported = async (rows: string[], more?: Partial<Mapping>) => act(await planned(rows, more), 'run');

const onRecord = () => Production.find({ deletedAt: null }).sort({ number: 1 }).lean();
/** The titles of the productions that the rows make, with their season. */
async function worksOf(rows: string[]): Promise<string[]> {
  await imported(rows);
  return (await onRecord()).map(({ title, season }) => (season === null ? title : `${title} ${season}`)).sort();
}

describe('rows become productions', () => {
  test('many places of one film are one production: periods, places, and what it says of itself', async () => {
    const file = await uploaded([row(), row(), row({ from: '2019-03-06', to: '2019-03-07' })]);
    expect(file).toMatchObject({
      kind: 'production',
      mappedBy: 'guess',
      mapping: { columns: { from: 'Date de début' } },
    });
    const done = await imported([
      row({ id: 'a', address: '12  RUE  DE SEINE', at: '48.8501, 2.3312' }),
      row({ id: 'b', address: '5 quai de Conti, 75006 paris', at: '48.8566,2.3379' }),
      row({ id: 'c', from: '06/03/2019', to: '07/03/2019', postcode: '75116', address: '1\tavenue\u0007 Foch' }),
    ]);
    expect(done.plan).toMatchObject({ rows: 3, created: 1, faultCount: 0 });
    expect(done.plan?.sample).toMatchObject([
      { title: 'Le Temps des cerises', shooting: { from: '2019-03-04', to: '2019-03-07', shoots: 2, places: 3 } },
    ]);
    const [production] = await onRecord();
    expect(production).toMatchObject({
      number: '2019-001',
      type: 'feature_fiction',
      status: 'wrapped',
      confidential: true,
      leadSource: 'found_out',
      enquiredAt: null,
      directors: ['Anne Vallier'],
      companies: [{ name: 'Les Films du Puy', role: 'delegate' }],
      titleKey: 'le temps des cerises',
      searchText: expect.stringContaining('les films du puy'),
      shoots: [
        {
          from: '2019-03-04',
          to: '2019-03-04',
          days: null,
          places: [
            { address: '12 RUE DE SEINE', position: { lat: 48.8501, lng: 2.3312 } },
            { address: '5 quai de Conti', commune: 'Paris 6e', insee: '75106', departement: '75' },
          ],
        },
        {
          from: '2019-03-06',
          to: '2019-03-07',
          places: [{ address: '1 avenue Foch', commune: 'Paris 16e', insee: '75116', departement: '75' }],
        },
      ],
    });
    const { body } = await staff.get(`/api/productions/${production?._id}`).expect(200);
    expect(body).toMatchObject({ title: 'Le Temps des cerises', standing: { daysDone: 0 } });
  });

  test('types are mapped; a strange one is asked about, and then taken', async () => {
    const types = ['Série TV', 'Téléfilm', 'Série Web', 'Clip', 'Docu-fiction'];
    const rows = types.map((type) => titled(`Un ${type}`, { type }));
    const first = await planned(rows);
    expect(first.plan).toMatchObject({
      created: 4,
      faultyRows: 1,
      unknown: [{ target: 'type', vocabulary: 'productionTypes', value: 'Docu-fiction', rows: 1 }],
      faults: [{ line: 6, field: 'type', column: 'Type de tournage', given: 'Docu-fiction' }],
    });
    await imported(rows, { values: { type: { 'Docu-fiction': 'tv_doc' } } });
    expect((await onRecord()).map(({ type }) => type).sort()).toEqual([
      'music_video',
      'tv_doc',
      'tv_movie',
      'tv_series',
      'web_series',
    ]);
  });

  test('postcodes tell the département: Corsica in two, overseas in three digits, a lost zero given back', async () => {
    const codes = { '20000': '2A', '20200': '2B', '97400': '974', '3000': '03', '63000': '63' };
    for (const postcode of Object.keys(codes))
      await imported([titled(`Film ${postcode}`, { postcode, address: 'Le port' })]);
    const told = (await onRecord()).map(({ title, shoots }) => [title.slice(5), shoots[0]?.places[0]?.departement]);
    expect(Object.fromEntries(told)).toEqual(codes);
  });

  test('what is wrong is told with line, column and what would be right, and not imported', async () => {
    const done = await imported([
      row(),
      row({ from: '2022-06-13', to: '2022-05-13' }),
      row({ from: '2022-02-31', to: '2022-03-02' }),
      row({ title: '' }),
      row({ at: '148, 2' }),
      row({ postcode: 'Paris' }),
    ]);
    expect(done.plan).toMatchObject({ rows: 6, created: 1, faultyRows: 5 });
    expect(done.plan?.faults.map(({ line, column, given }) => ({ line, column, given }))).toEqual([
      { line: 3, column: 'Date de fin', given: '2022-05-13' },
      { line: 4, column: 'Date de début', given: '2022-02-31' },
      { line: 5, column: 'Titre', given: '' },
      { line: 6, column: 'geo_point_2d', given: '148, 2' },
      { line: 7, column: 'Code postal', given: 'Paris' },
    ]);
    expect(done.plan?.faults[0]?.right).toEqual({
      fr: 'Un dernier jour qui n’est pas avant le premier, le 2022-06-13',
      en: 'A last day that is not before the first, 2022-06-13',
    });
    const { text } = await staff.get(`/api/imports/${done.id}/faults.csv`).expect(200);
    expect(text).toContain('"3";"Date de fin";"2022-05-13"');
    expect((await onRecord()).map(({ shoots }) => shoots.length)).toEqual([1]);
  });

  test('what is shot already public is so when the desk says so', async () => {
    await imported([row()], { defaults: { confidential: 'no' } });
    expect((await onRecord()).map(({ confidential }) => confidential)).toEqual([false]);
  });

  test('a shoot that is to come is in preparation', async () => {
    await imported([row({ from: '2190-01-01' })]);
    expect((await onRecord()).map(({ status }) => status)).toEqual(['preparation']);
  });
});

describe('spellings of one work fall together', () => {
  test.each([
    [
      'case, accents, signs and articles',
      'L’Échappée belle',
      ["L'ECHAPPEE  BELLE", 'échappée-belle', "L'Échappée belle"],
    ],
    ['a slip of the pen', 'Murder Mystery', ['Murder Mystery', 'Murder Mystery', 'Murder Mistery']],
    [
      'what an office writes behind a title',
      'Uncorked',
      ['Uncorked', 'UNCORKED (additif)', 'Uncorked - ADDITIF N° 1', 'Uncorked J23', 'Uncorked demande n°3'],
    ],
    ['a place behind a dash, where the bare title is there', 'Maria', ['Maria', 'MARIA - Trocadéro']],
    ['a habit of places behind a dash, where it is not', 'LACE', ['LACE - BAR', 'LACE - PONT', 'LACE - QUAI']],
  ])('%s', async (_what, name, titles) => {
    const works = await worksOf(titles.map((title) => titled(title)));
    expect(works).toHaveLength(1);
    expect(works[0]?.replace("'", '’')).toBe(name);
  });

  test.each([
    [
      'episodes',
      ['ALICE NEVERS/84 ET 85', 'Alice Nevers E100-101', 'ALICE NEVERS N°78 ET 79', 'Alice Nevers'],
      ['Alice Nevers'],
    ],
    [
      'a season, however it is said',
      ['Engrenages S7', 'ENGRENAGES SAISON 7', 'engrenages (saison 7)', 'Engrenages/SAISON 7/N° 7 A 12'],
      ['Engrenages 7'],
    ],
    ['a season that is said nowhere else', ['Sam S4', 'SAM'], ['Sam 4']],
    [
      'a bare number that is a season',
      ['MODERN FAMILY - Saison 11 - FINALE', 'Modern Family 11'],
      ['MODERN FAMILY 11'],
    ],
  ])('of a series: %s', async (_what, titles, works) => {
    expect(await worksOf(titles.map((title) => titled(title, { type: 'Série TV' })))).toEqual(works);
  });

  test('firms and people are known however they are written; the best spelling is shown', async () => {
    const works = await worksOf([
      row({ company: 'LES FILMS DU PUY', director: 'ZADI JEAN PASCAL' }),
      row({ company: 'Les Films du Puy SAS', director: 'Jean-Pascal Zadi' }),
      row({ company: 'Autre Maison', director: 'jean-pascal ZADI et John Wax' }),
      row({ company: '', director: '' }),
    ]);
    expect(works).toEqual(['Le Temps des cerises']);
    expect((await onRecord())[0]).toMatchObject({
      companies: [{ name: 'Les Films du Puy SAS' }, { name: 'Autre Maison', role: 'other' }],
      directors: ['Jean-Pascal Zadi', 'John Wax'],
    });
  });

  test('what was taken for one work is told', async () => {
    const { plan } = await planned([titled('Family Business S2'), titled('FAMILLY BUSINESS SAISON 2')]);
    expect(plan?.sample[0]?.shooting?.spellings).toEqual(['Family Business S2', 'FAMILLY BUSINESS SAISON 2']);
  });
});

describe('two works stay two', () => {
  const apart: [string, string[], Partial<RowOf>?][] = [
    ['a film and its sequel', ['Tamara', 'Tamara 2']],
    ['sequels that begin alike', ['Vivre, mourir, renaître 2', 'Vivre, mourir, renaître 3']],
    ['Roman numbers', ['Rocky II', 'Rocky III']],
    ['a letter', ['Plan A', 'Plan B']],
    ['short titles', ['Maria', 'Marie']],
    ['years in the title', ['Paris Police 1900', 'Paris Police 1905']],
    ['two seasons of one year', ['Clem saison 10', 'Clem saison 11'], { type: 'Série TV' }],
    ['two sketches of a house', ['Lolywood - La bible', 'Lolywood - Le sport'], { type: 'Série Web' }],
    ['an article that is a word', ['Un père', 'Le père']],
    ['a title that is a number', ['13/11', '66-5']],
  ];
  test.each(apart.map(([what, titles, more = {}]) => [what, titles, more] as const))(
    '%s',
    async (_what, titles, more) => {
      expect(await worksOf(titles.map((title) => titled(title, more)))).toHaveLength(titles.length);
    },
  );

  test('the same title of another house and director', async () => {
    const series = { title: 'Le Comte de Monte-Cristo', type: 'Série TV', company: 'DEMD', director: 'Bille August' };
    const film = {
      ...series,
      title: 'LE COMTE DE MONTE CRISTO',
      type: 'Long métrage',
      company: 'Chapter 2',
      director: 'M. Delaporte',
    };
    expect(await worksOf([row(series), row(film)])).toHaveLength(2);
  });

  test('a title a slip apart that neither house nor director vouches for', async () => {
    const other = { company: 'Septembre', director: 'Jean-Marc Brondolo' };
    expect(await worksOf([titled('Les Héritières'), titled('Les Héritiers', other)])).toHaveLength(2);
  });

  test('a row that says neither house nor director, where two works could be meant', async () => {
    const other = { company: 'Septembre', director: 'Jean-Marc Brondolo' };
    expect(await worksOf([row(), row(other), row({ company: '', director: '' })])).toHaveLength(3);
  });

  test('episodes that say no season, where two were shot', async () => {
    const titles = ['Clem saison 10', 'Clem saison 11', 'CLEM'];
    expect(await worksOf(titles.map((title) => titled(title, { type: 'Série TV' })))).toHaveLength(3);
  });
});

describe('over New Year', () => {
  const before = { from: '2018-12-15', to: '2018-12-20' };

  test('a film that goes on within 31 days is one, of the year of its first day', async () => {
    await imported([row(before), row({ from: '2019-01-20' })]);
    expect((await onRecord()).map(({ number, shoots }) => [number, shoots.length])).toEqual([['2018-001', 2]]);
  });

  test('one that comes back later is another', async () => {
    await imported([row(before), row({ from: '2019-01-21' })]);
    expect(await onRecord()).toHaveLength(2);
  });

  test('a series is counted anew', async () => {
    const series = { type: 'Série TV' };
    await imported([row({ ...before, ...series }), row({ from: '2019-01-04', ...series })]);
    expect(await onRecord()).toHaveLength(2);
  });
});

describe('the same file again', () => {
  const file = [row({ id: 'x1' }), row({ id: 'x2', from: '2019-03-05' }), titled('Autre', { id: 'x3' })];

  test('changes nothing', async () => {
    await imported(file);
    const before = await onRecord();
    const again = await planned(file);
    expect(again.plan).toMatchObject({ created: 0, updated: 0, kept: 2, duplicates: 0 });
    expect((await act(again, 'run')).result).toEqual({ created: 0, updated: 0, skipped: 0 });
    expect(await onRecord()).toEqual(before);
  });

  test('with more rows adds what is new to the same productions, and leaves what the desk has made of them', async () => {
    await imported(file);
    const [first] = await onRecord();
    const path = `/api/productions/${first?._id}`;
    await staff.patch(path).send({ title: 'Le Temps des cerises (2019)', confidential: false }).expect(200);
    const gone = first?.shoots[1]?.id;
    await staff.delete(`${path}/shoots/${gone}`).expect(200);

    const more = [
      row({ id: 'x4' }),
      row({ id: 'x5', from: '2019-04-01' }),
      titled('LE TEMPS DES CERISES', { id: 'x6', from: '2019-04-01' }),
    ];
    const done = await imported([...file, ...more]);
    expect(done.result).toEqual({ created: 0, updated: 1, skipped: 0 });
    expect((await staff.get(path).expect(200)).body).toMatchObject({
      title: 'Le Temps des cerises (2019)',
      confidential: false,
      shoots: [
        { from: '2019-03-04', places: [{}, {}] },
        { from: '2019-04-01', places: [{}, {}] },
      ],
    });
    expect((await planned([...file, ...more])).plan).toMatchObject({ created: 0, updated: 0, kept: 2 });
  });

  test('does not bring back what somebody took off the record, nor double what somebody entered', async () => {
    await imported(file);
    const [first] = await onRecord();
    await staff.delete(`/api/productions/${first?._id}`).expect(200);
    expect((await planned(file)).plan).toMatchObject({ created: 0, kept: 1, duplicates: 1 });
    const entered = {
      title: 'La Nuit claire',
      type: 'feature_fiction',
      companies: [{ name: 'Les films du Puy', role: 'delegate' }],
      expected: { from: '2019-03' },
    };
    await staff.post('/api/productions').send(entered).expect(201);
    expect((await planned([titled('LA NUIT CLAIRE')])).plan).toMatchObject({ created: 0, duplicates: 1 });
  });
});

describe('undoing', () => {
  test('takes what it made off the record; the file can come again', async () => {
    const file = [row(), titled('Autre')];
    const done = await imported(file);
    const undone = await act(done, 'undo');
    expect(undone).toMatchObject({ state: 'undone', undo: { removed: 2, leftAlone: [] } });
    expect(await onRecord()).toEqual([]);
    expect((await imported(file)).result).toEqual({ created: 2, updated: 0, skipped: 0 });
  });

  test('leaves what somebody has worked on since, and says so', async () => {
    const done = await imported([row(), titled('Autre'), titled('Encore')]);
    const [first, second] = await onRecord();
    await staff.patch(`/api/productions/${first?._id}`).send({ synopsis: 'Un été.' }).expect(200);
    await staff.post(`/api/productions/${second?._id}/log`).send({ text: 'Rappeler.' }).expect(201);
    const { undo } = await act(done, 'undo');
    expect(undo).toMatchObject({
      removed: 1,
      leftAlone: [{ title: first?.title, fields: [] }, { title: second?.title }],
    });
    expect(undo.leftAlone[0]?.production).toBe(String(first?._id));
  });

  test('gives back the shoots it added to, unless they were changed since', async () => {
    const file = [row({ id: 'y1' }), titled('Autre', { id: 'y2' })];
    await imported(file);
    const before = await onRecord();
    const grown = [row({ id: 'y3', from: '2019-05-01' }), titled('Autre', { id: 'y4', from: '2019-05-01' })];
    const done = await imported([...file, ...grown]);
    const [first] = await onRecord();
    await staff
      .post(`/api/productions/${first?._id}/shoots`)
      .send({ from: '2019-06-01', to: '2019-06-02' })
      .expect(201);
    const { undo } = await act(done, 'undo');
    expect(undo).toMatchObject({ restored: 1, removed: 0, leftAlone: [{ title: first?.title }] });
    const after = await onRecord();
    expect(after.map(({ shoots }) => shoots.length)).toEqual([3, 1]);
    expect(after[1]?.shoots).toEqual(before[1]?.shoots);
  });
});

test('a process that dies makes nothing twice', async () => {
  const file = [row({ id: 'z1' }), titled('Autre', { id: 'z2' })];
  await imported([file[0] ?? '']);
  const done = await imported([...file, row({ id: 'z3', from: '2019-05-01' })]);
  expect(done.result).toEqual({ created: 1, updated: 1, skipped: 0 });
  const before = await onRecord();
  await ImportStep.updateMany({ import: done.id }, { state: 'waiting' });
  await Import.updateOne({ _id: done.id }, { state: 'running' });
  await settle();
  expect((await read(done.id)).result).toEqual({ created: 1, updated: 1, skipped: 0 });
  expect(await onRecord()).toEqual(before);
});

test('the history of a production tells which file it comes from', async () => {
  await imported([row()]);
  const [production] = await onRecord();
  const { body } = await staff.get(`/api/productions/${production?._id}/log`).expect(200);
  expect(body.entries).toMatchObject([
    { kind: 'event', byName: 'Claire Bonnefoy', event: { name: 'imported', values: { file: 'tournages.csv' } } },
  ]);
});
