import {
  type ImportView,
  importView,
  listImports,
  planImportRun,
  readImport,
  runImport,
  undoImport,
} from '@contract/imports';
import { readVocabularies } from '@contract/vocabularies';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { importPath, importsPath } from '../../client/paths';
import { account, answer, open, sent, signedInAs, vocabularies } from './harness';

const id = 'a'.repeat(24);
const columns = { title: 'Nom', categories: 'Type', commune: 'Ville' };

const file = (given: Partial<ImportView> = {}): ImportView => ({
  id,
  fileName: 'lieux.csv',
  kind: 'location',
  size: 1200,
  rows: 3,
  state: 'uploaded',
  byName: 'Julien Faure',
  at: new Date().toISOString(),
  progress: { done: 0, total: 0 },
  columns: [
    { name: 'Nom', samples: ['Lac Pavin', 'Lac Chauvet'] },
    { name: 'Type', samples: ['lac', 'divers'] },
    { name: 'Ville', samples: ['Besse'] },
    { name: 'Observations', samples: [] },
  ],
  firstRows: [],
  mapping: { columns, defaults: {}, values: {}, joinRows: false },
  guesses: { location: columns, technician: {}, actor: {}, company: {}, production: {} },
  mappedBy: 'guess',
  plan: null,
  result: null,
  undo: { until: null, removed: 0, restored: 0, leftAlone: [] },
  may: { plan: true, run: false, undo: false },
  ...given,
});

const planned: Partial<ImportView> = {
  state: 'planned',
  mappedBy: 'hand',
  may: { plan: true, run: true, undo: false },
  plan: {
    rows: 3,
    created: 2,
    updated: 0,
    kept: 0,
    duplicates: 0,
    faultyRows: 1,
    faultCount: 1,
    faults: [
      {
        line: 4,
        field: 'title',
        column: 'Nom',
        given: 'X',
        right: { fr: 'Un nom d’au moins deux caractères', en: 'A name of at least two characters' },
      },
    ],
    sample: [{ title: 'Lac Pavin', commune: 'Besse', action: 'create', lines: [2] }],
    unknown: [{ target: 'categories', vocabulary: 'locationCategories', value: 'divers', rows: 1 }],
  },
};

const summaryOf = (view: ImportView) => listImports.reply.parse({ imports: [view] });
function serve(view: ImportView): void {
  importView.parse(view);
  answer(readImport, view);
  answer(listImports, summaryOf(view));
}

beforeEach(() => {
  signedInAs(account({ role: 'staff', name: 'Julien Faure' }));
  answer(readVocabularies, vocabularies({ locationCategories: [{ id: 'wasteland', fr: 'Friche', en: 'Wasteland' }] }));
});

test('from the guessed columns to the result, with a word that nobody knew and a row to correct', async () => {
  serve(file());
  open(importPath(id));
  expect(await screen.findByLabelText('Nom')).toHaveProperty('value', 'Nom');
  expect(screen.getAllByText('deviné')).toHaveLength(3);
  expect(screen.getByText(/n’est pas reprise/).textContent).toContain('Observations');

  answer(planImportRun, file(planned));
  await userEvent.click(screen.getByRole('button', { name: /Vérifier 3/ }));
  expect(await screen.findByRole('button', { name: /Importer 2/ })).toBeTruthy();
  const fault = screen.getByRole('row', { name: /4 Nom X/ });
  expect(within(fault).getByText('Un nom d’au moins deux caractères')).toBeTruthy();
  expect(screen.getByRole('link', { name: /lignes à corriger/ }).getAttribute('href')).toBe(
    `/api/imports/${id}/faults.csv?lang=fr`,
  );

  await userEvent.type(screen.getByRole('combobox', { name: /divers/ }), 'friche');
  await userEvent.click(await screen.findByRole('option', { name: /Friche/ }));
  expect(screen.queryByRole('button', { name: /Importer/ })).toBeNull();
  const mapping = { columns, defaults: {}, values: { categories: { divers: 'wasteland' } }, joinRows: false };
  answer(planImportRun, file({ ...planned, mapping }));
  await userEvent.click(screen.getByRole('button', { name: /Vérifier 3/ }));
  const button = await screen.findByRole('button', { name: /Importer 2/ });
  const over = { plan: false, run: false };
  answer(runImport, file({ state: 'running', may: { ...over, undo: false }, progress: { done: 1, total: 2 } }));
  serve(
    file({
      state: 'done',
      result: { created: 2, updated: 0, skipped: 0 },
      progress: { done: 2, total: 2 },
      may: { ...over, undo: true },
      undo: { until: '2027-02-22T10:00:00.000Z', removed: 0, restored: 0, leftAlone: [] },
    }),
  );
  await userEvent.click(button);
  expect(sent.filter(({ call }) => call.endsWith('/plan')).at(-1)?.body).toEqual({ kind: 'location', mapping });
  expect(await screen.findByText(/1 sur 2/)).toBeTruthy();
  expect(await screen.findByRole('heading', { name: /2.fiches créées et publiées/ })).toBeTruthy();
});

test('an import is undone in place, and what was left alone is named with the way to it', async () => {
  const result = { created: 2, updated: 1, skipped: 0 };
  serve(
    file({
      state: 'done',
      result,
      may: { plan: false, run: false, undo: true },
      undo: { until: '2027-02-22T10:00:00.000Z', removed: 0, restored: 0, leftAlone: [] },
    }),
  );
  open(importPath(id), 'en');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo this import' }));
  expect(screen.getByText(/2.listings made will be removed, 1.listing changed will be as before/)).toBeTruthy();
  const leftAlone = [{ slug: 'lac-pavin', title: 'Lac Pavin', fields: ['summary'] }];
  answer(
    undoImport,
    file({
      state: 'undone',
      result,
      may: { plan: false, run: false, undo: false },
      undo: { until: null, removed: 2, restored: 1, leftAlone },
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Yes, undo the import' }));
  expect(await screen.findByText(/2.listings removed, 1.listing put back/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lac Pavin' }).getAttribute('href')).toBe('/listings/lac-pavin');
});

test('without any import there is a file to choose and the exports; one that is too large is told before it is sent', async () => {
  answer(listImports, { imports: [] });
  open(importsPath);
  expect(await screen.findByText('Aucun import pour le moment.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lieux, XLSX' }).getAttribute('href')).toBe(
    '/api/exports/locations.xlsx?lang=fr',
  );
  const large = new File(['a'], 'archives.csv', { type: 'text/csv' });
  Object.defineProperty(large, 'size', { value: 34_000_000 });
  await userEvent.upload(screen.getByLabelText(/Choisir un fichier/), large);
  expect(screen.getByRole('alert').textContent).toContain('archives.csv pèse 34');
  expect(sent).toEqual([]);
});
