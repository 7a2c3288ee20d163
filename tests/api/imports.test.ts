import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import type { ListingKind } from '../../server/common/contract';
import { buildIndexes } from '../../server/database/indexes';
import { applyPlan } from '../../server/imports/apply';
import { type Mapping, mapping } from '../../server/imports/contract';
import { guessMapping } from '../../server/imports/guess';
import { knownRecords } from '../../server/imports/known';
import { planImport } from '../../server/imports/plan';
import { faultsAsCsv } from '../../server/imports/report';
import { rowsOf } from '../../server/imports/rows';
import { saveChange } from '../../server/listings/enter';
import { Listing } from '../../server/listings/model';
import { buildLocation } from '../builders';
import { connectTestDatabase } from '../setup/database';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
let dropDatabase: () => Promise<void>;

beforeAll(async () => {
  dropDatabase = await connectTestDatabase();
  await buildIndexes();
});
afterAll(() => dropDatabase());
beforeEach(() => Listing.deleteMany({}));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function planFor(path: string, given?: Partial<Mapping>, kind: ListingKind = 'location') {
  const headers = [];
  for await (const { cells } of rowsOf(path)) {
    headers.push(...Object.keys(cells));
    break;
  }
  const known = await knownRecords(kind);
  const plan = await planImport(kind, rowsOf(path), given ? mapping.parse(given) : guessMapping(headers), known);
  return { plan, known };
}

async function run(path: string, given?: Partial<Mapping>, kind?: ListingKind) {
  const { plan, known } = await planFor(path, given, kind);
  return { plan, applied: await applyPlan(plan, known) };
}

const header = 'Réf.;Nom;Catégorie;Commune;Latitude;Longitude;Résumé';
const pavin = 'a1;Lac Pavin;crater_lake;Besse-et-Saint-Anastaise;45,4956;2,8881;Un disque d’eau noire.';
const guessed = {
  reference: 'Réf.',
  title: 'Nom',
  categories: 'Catégorie',
  commune: 'Commune',
  lat: 'Latitude',
  lng: 'Longitude',
  summaryFr: 'Résumé',
};

describe('reading files', () => {
  test('a French spreadsheet’s CSV: semicolons, decimal commas, guessed columns', async () => {
    const { plan } = await run(file('lacs.csv', `\uFEFF${header}\r\n${pavin}\r\n`));
    expect(plan.faults).toEqual([]);
    expect(await Listing.findOne({ slug: 'lac-pavin' }).lean()).toMatchObject({
      reference: 'a1',
      place: { insee: '63038', departement: '63', position: { lat: 45.4956, lng: 2.8881 } },
    });
  });

  test('header names are recognised in both languages', () => {
    expect(guessMapping(header.split(';')).columns).toEqual(guessed);
    expect(guessMapping(['ID', 'Name', 'Category', 'City', 'lat', 'lon', 'Website']).columns).toEqual({
      reference: 'ID',
      title: 'Name',
      categories: 'Category',
      commune: 'City',
      lat: 'lat',
      lng: 'lon',
      link: 'Website',
    });
  });

  test('a CSV as French spreadsheets save it, in Windows-1252', async () => {
    const path = join(folder, 'excel.csv');
    writeFileSync(
      path,
      Buffer.from(`${header}\nb1;Château de Tést;Château médiéval;Murol;45,57;2,94;Une forteresse.\n`, 'latin1'),
    );
    const { plan } = await planFor(path);
    expect(plan.faults).toEqual([]);
    expect(plan.steps[0]?.entry.title).toBe('Château de Tést');
  });

  test('an XLSX, by its bytes and not its name', async () => {
    const path = join(folder, 'lieux.data');
    const cells = [
      ['Nom', 'Catégorie', 'Commune', 'Latitude', 'Longitude', 'Résumé'],
      ['Pont de Menat', 'Pont', 'Menat', 46.0969, 2.9056, 'Un pont roman.'],
    ];
    await writeXlsxFile(cells.map((row) => row.map((value) => ({ value })))).toFile(path);
    const { applied } = await run(path);
    expect(applied.created).toBe(1);
    expect((await Listing.findOne({ slug: 'pont-de-menat' }).lean())?.details).toMatchObject({
      categories: ['bridge'],
    });
  });

  test('a GeoJSON: position from the geometry, the commune from the position', async () => {
    const feature = {
      type: 'Feature',
      properties: { name: 'Puy de la Vache', type: 'volcano', summary: 'A red cone.' },
      geometry: { type: 'Point', coordinates: [2.9657, 45.7038] },
    };
    await run(file('puys.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] })));
    expect((await Listing.findOne({ slug: 'puy-de-la-vache' }).lean())?.place).toMatchObject({
      departement: '63',
      position: { lat: 45.7038, lng: 2.9657 },
    });
  });

  test('what is no GeoJSON is refused in words', async () => {
    await expect(planFor(file('x.json', '{"type":"Topology","features":[]}'))).rejects.toThrow(
      'not a GeoJSON FeatureCollection',
    );
  });
});

describe('a dry run', () => {
  test('names line, field and what is wrong, all of a row at once, and writes nothing', async () => {
    const { plan } = await planFor(file('bad.csv', `${header}\n;X;castle;;95;200;\n${pavin}\n`));
    const told = plan.faults.map(({ line, field, given }) => ({ line, field, given }));
    expect(told).toEqual(
      expect.arrayContaining([
        { line: 2, field: 'title', given: 'X' },
        { line: 2, field: 'place.position.lat', given: '95' },
        { line: 2, field: 'place.position.lng', given: '200' },
        { line: 2, field: 'summary', given: '' },
      ]),
    );
    expect(plan.steps.map(({ action }) => action)).toEqual(['create']);
    expect(await Listing.countDocuments()).toBe(0);
  });

  test('the report opens in a spreadsheet and runs no formula', () => {
    const fault = { line: 3, field: 'place', given: '=HYPERLINK("http://x")', wrong: 'a "quoted" fault' };
    const csv = faultsAsCsv([fault], 'en');
    expect(csv).toBe(
      '\uFEFF"line","column","given","what would be right"\r\n"3","place","\'=HYPERLINK(""http://x"")","a ""quoted"" fault"\r\n',
    );
  });
});

describe('running it again', () => {
  test('changes nothing the second time', async () => {
    const path = file('again.csv', `${header}\n${pavin}\n;Sans référence;lake;Murol;45.57;2.94;Un lac.\n`);
    expect((await run(path)).applied).toEqual({ created: 2, updated: 0, kept: 0, duplicates: 0 });
    const before = await Listing.find().sort('slug').lean();
    expect((await run(path)).applied).toEqual({ created: 0, updated: 0, kept: 2, duplicates: 0 });
    expect(await Listing.find().sort('slug').lean()).toEqual(before);
  });

  test('a changed row changes its record, and marks it for the index', async () => {
    await run(file('one.csv', `${header}\n${pavin}\n`));
    await Listing.updateMany({}, { indexPending: false });
    const { applied } = await run(file('one.csv', `${header}\n${pavin.replace('noire', 'sombre')}\n`));
    expect(applied).toEqual({ created: 0, updated: 1, kept: 0, duplicates: 0 });
    expect(await Listing.findOne().lean()).toMatchObject({
      summary: { fr: 'Un disque d’eau sombre.' },
      revision: 2,
      indexPending: true,
      slug: 'lac-pavin',
    });
  });

  test('the same name within 300 m that somebody entered is left alone; farther away it is another place', async () => {
    const own = await buildLocation({ title: 'Lac Pavin', place: { position: { lat: 45.4957, lng: 2.889 } } });
    const other = 'a2;Lac Pavin;lake;Murol;45.57;2.94;Un autre.';
    const { plan, applied } = await run(file('twins.csv', `${header}\n${pavin}\n${other}\n`));
    expect(plan.steps.map(({ action, id }) => ({ action, id }))).toEqual([
      { action: 'duplicate', id: String(own.id) },
      { action: 'create', id: undefined },
    ]);
    expect(applied).toEqual({ created: 1, updated: 0, kept: 0, duplicates: 1 });
  });

  test('rows of one place are joined when asked', async () => {
    const films = file('films.csv', 'Place,Film,Year\nCity Hall,One,1990\nCity Hall,Two,\nCity Hall,One,1990\n');
    const { plan } = await run(films, {
      columns: {
        title: 'Place',
        summaryEn: '{Place}',
        pastShootTitle: 'Film',
        pastShootYear: 'Year',
        reference: 'x-{Place|slug}',
      },
      defaults: {
        commune: 'San Francisco',
        departement: '99',
        lat: '37.77',
        lng: '-122.42',
        categories: 'town_hall',
        precision: 'commune',
      },
      joinRows: true,
    });
    expect(plan.steps[0]?.lines).toEqual([2, 3, 4]);
    expect((await Listing.findOne().lean())?.details).toMatchObject({
      pastShoots: [{ title: 'One', year: 1990 }, { title: 'Two' }],
    });
  });

  test('what the desk has added since stays: facts, the other language, who sees a contact, how precisely a place is shown', async () => {
    const path = file(
      'crew.csv',
      'Réf;Nom;Métier;Commune;Email;Résumé\nt1;Ana Duarte;Gaffer;Riom;ana@crew.test;Lumière.\n',
    );
    await run(path, undefined, 'technician');
    const listing = await Listing.findOne().orFail();
    listing.set({
      'summary.en': 'Lighting.',
      'contact.email.seenBy': 'public',
      'place.precision': 'exact',
      details: { ...Object(listing.details), licences: ['b'] },
    });
    await saveChange(listing);
    const { applied } = await run(
      file('crew.csv', 'Réf;Nom;Métier;Commune;Email;Résumé\nt1;Ana Duarte;Gaffer;Riom;duarte@crew.test;Lumières.\n'),
      undefined,
      'technician',
    );
    expect(applied.updated).toBe(1);
    expect(await Listing.findOne().lean()).toMatchObject({
      summary: { fr: 'Lumières.', en: 'Lighting.' },
      contact: { email: { value: 'duarte@crew.test', seenBy: 'public' } },
      place: { precision: 'exact' },
      details: { licences: ['b'], jobs: [{ job: 'gaffer' }] },
    });
  });

  test('two rows with one reference, or one name at one spot, are told apart by a fault', async () => {
    const near = ';Lac Pavin;lake;Besse-et-Saint-Anastaise;45,4957;2,8882;Le même.';
    const { plan } = await planFor(
      file('same.csv', `${header}\n${pavin}\n${pavin.replace('Lac Pavin', 'Autre')}\n${near}\n`),
    );
    expect(plan.steps).toHaveLength(1);
    expect(plan.faults.map(({ line, field }) => ({ line, field }))).toEqual([
      { line: 3, field: 'reference' },
      { line: 4, field: 'title' },
    ]);
  });

  test('a kind has references of its own', async () => {
    await run(file('lacs.csv', `${header}\n${pavin}\n`));
    const { applied } = await run(
      file('crew.csv', 'Réf;Nom;Métier;Commune;Résumé\na1;Ana Duarte;Gaffer;Riom;Lumière.\n'),
      undefined,
      'technician',
    );
    expect(applied.created).toBe(1);
  });

  test('people and firms come in too; their contacts stay with the desk', async () => {
    const crew = file(
      'crew.csv',
      'Nom;Métier;Commune;Email;Résumé\nAna Duarte;Cheffe machiniste;Riom;ana@crew.test;Machinerie.\n',
    );
    const { plan } = await run(crew, undefined, 'technician');
    expect(plan.faults).toEqual([]);
    expect(await Listing.findOne().lean()).toMatchObject({
      place: { insee: '63300', precision: 'commune' },
      contact: { email: { value: 'ana@crew.test', seenBy: 'desk' } },
      details: { jobs: [{ job: 'key_grip' }], departments: ['grip'] },
    });
  });
});

describe('open data as published', () => {
  const data = join(__dirname, '..', '..', '..', 'shared', 'data');
  const cases = [
    ['auvergne-places', { rows: 2381, faulty: 0 }],
    ['sf-film-locations', { rows: 2084, faulty: 58 }],
  ] as const;

  test.each(cases)('%s.csv is read with its mapping, and a second run keeps all', async (name, { rows, faulty }) => {
    const path = join(data, `${name}.csv`);
    if (!existsSync(path)) return console.log(`${name}.csv is not on this machine: its import is not tried`);
    const own = mapping.parse(
      JSON.parse(readFileSync(join(__dirname, '..', '..', 'scripts', 'mappings', `${name}.json`), 'utf8')),
    );
    const first = await run(path, own);
    expect(first.plan.rows).toBe(rows);
    expect(new Set(first.plan.faults.map(({ line }) => line)).size).toBe(faulty);
    const second = await run(path, own);
    expect(second.applied).toEqual({ created: 0, updated: 0, kept: first.plan.steps.length, duplicates: 0 });
  });
});
