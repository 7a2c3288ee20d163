import { readQueue } from '@contract/moderation';
import {
  changeProduction,
  createProduction,
  deleteView,
  moveProduction,
  type ProductionCard,
  type ProductionStatus,
  type ProductionView,
  productionStatus,
  readLog,
  readProduction,
  readProductions,
  readViews,
  type SavedView,
  saveView,
} from '@contract/productions';
import { readVocabularies } from '@contract/vocabularies';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readLetter } from '../../client/productions/entry/readLetter';
import { readWhen } from '../../client/productions/entry/readWhen';
import { account, address, answer, calls, open, refuse, sent, signedInAs, vocabularies } from './harness';

// The file beside the board has its own tests.
jest.mock('../../client/productions/file/ProductionFile', () => ({
  ProductionFile: ({ id }: { id: string }) => <section aria-label="Dossier">{id}</section>,
}));

const claire = { id: 'c'.repeat(24), name: 'Claire Bonnefoy' };
const leo = { id: 'd'.repeat(24), name: 'Léo Mazet' };
const idOf = (number: number) => String(number).padStart(24, '0');

const standing: ProductionCard['standing'] = {
  firstDay: null,
  lastDay: null,
  countsIn: null,
  why: 'noShoot',
  daysDone: 0,
  daysPlanned: 0,
  spend: 0,
  grades: { audited: 0, declared: 0, computed: 0, dayRate: 0 },
};
const next: Record<ProductionStatus, ProductionStatus[]> = {
  enquiry: ['scouting', 'preparation', 'shooting', 'wrapped', 'lost'],
  scouting: ['preparation', 'shooting', 'wrapped', 'enquiry', 'lost'],
  preparation: ['shooting', 'wrapped', 'scouting', 'enquiry', 'lost', 'cancelled'],
  shooting: ['wrapped', 'preparation', 'cancelled'],
  wrapped: ['shooting'],
  lost: ['enquiry'],
  cancelled: ['preparation'],
};

const card = (number: number, title: string, status: ProductionStatus, given: Partial<ProductionCard> = {}) => ({
  id: idOf(number),
  number: `2026-${number}`,
  title,
  type: 'feature_fiction',
  format: '',
  season: null,
  company: 'Films du Tilleul',
  director: '',
  country: null,
  status,
  staff: claire.id,
  staffName: claire.name,
  expectedFrom: '2031-03',
  enquiredAt: null,
  answeredAt: null,
  confidential: true,
  departements: ['63'],
  next: next[status],
  standing,
  nextTask: null,
  lossReason: null,
  edition: 3,
  updatedAt: '2026-11-01T08:00:00.000Z',
  ...given,
});

let onRecord: ProductionCard[];
let views: SavedView[];

/** What the desk would answer: by status and words, which is all that these stories ask. */
function found(url: URL) {
  const statuses = url.searchParams.getAll('status');
  const q = url.searchParams.get('q')?.toLowerCase() ?? '';
  const named = onRecord.filter(({ title }) => title.toLowerCase().includes(q));
  const items = named.filter(({ status }) => statuses.length === 0 || statuses.includes(status));
  const countOf = (status: ProductionStatus) => named.filter((one) => one.status === status).length;
  return {
    total: items.length,
    page: 1,
    limit: Number(url.searchParams.get('limit')),
    statuses: Object.fromEntries(productionStatus.options.map((status) => [status, countOf(status)])) as Record<
      ProductionStatus,
      number
    >,
    items: items.slice(0, Number(url.searchParams.get('limit'))),
    staff: [claire, leo],
  };
}

const viewOf = ({ id, title, status, edition, type, ...rest }: ProductionCard): ProductionView => {
  const nobody = { heads: null, jobDays: null, localHeads: null, localJobDays: null };
  return {
    ...{ id, title, status, type, edition, standing: rest.standing, next: rest.next, number: rest.number },
    ...{ format: '', season: null, companies: [], directors: [], origin: null, synopsis: '', leadSource: null },
    ...{ leadNote: '', contact: { name: '', role: '', email: '', phone: '', lang: 'fr' as const }, staff: rest.staff },
    ...{ staffName: rest.staffName, enquiredAt: null, answeredAt: null, prepDays: null, wrapDays: null },
    expected: { from: rest.expectedFrom, days: 12, spend: 90_000 },
    people: { crew: nobody, cast: nobody, extras: nobody },
    volumes: { roomNights: null, meals: null, vehicleDays: null },
    ...{ confidential: true, publicFrom: null, publicNote: '', statusHistory: [], loss: null, shoots: [], spend: [] },
    release: { on: null, distributor: '', afterlife: '', links: [] },
    ...{ support: [], tasks: [], logCount: 0, createdAt: rest.updatedAt, updatedAt: rest.updatedAt },
  };
};

function change(url: URL, given: Partial<ProductionCard>): ProductionView {
  const id = url.pathname.split('/')[3];
  onRecord = onRecord.map((one) => (one.id === id ? { ...one, ...given, edition: one.edition + 1 } : one));
  const changed = onRecord.find((one) => one.id === id);
  if (!changed) throw new Error(`No production ${id}`);
  return viewOf(changed);
}

beforeEach(() => {
  signedInAs(account({ name: claire.name, role: 'staff' }));
  onRecord = [
    card(1, 'Le Grand Froid', 'enquiry', { enquiredAt: '2020-01-05T10:00:00.000Z' }),
    card(2, 'Ligne 4', 'enquiry'),
    card(3, 'Les Heures blanches', 'scouting', { nextTask: { text: 'Permis', due: '2020-01-01' } }),
    card(4, 'L’Été de Vichy', 'shooting', {
      standing: { ...standing, firstDay: '2026-11-16', daysDone: 6.8, daysPlanned: 12, spend: 186_000 },
    }),
    card(5, 'Perdu de vue', 'lost'),
  ];
  views = [];
  const types = [
    { id: 'feature_fiction', fr: 'Long métrage de fiction', en: 'Feature film' },
    { id: 'tv_series', fr: 'Série TV', en: 'TV series' },
  ];
  answer(
    readVocabularies,
    vocabularies({ productionTypes: types, lossReasons: [{ id: 'cost', fr: 'Trop cher', en: 'Too expensive' }] }),
  );
  answer(readQueue, { total: 0, counts: { all: 0, new: 0, changed: 0, duplicate: 0, claim: 0 }, items: [] });
  answer(readProductions, found);
  answer(readViews, () => ({ views }));
  answer(readLog, { entries: [], more: false });
  answer(readProduction, (url) => change(url, {}));
  answer(moveProduction, (url, body) => change(url, { status: (body as { to: ProductionStatus }).to }));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const column = (name: RegExp) => screen.findByRole('region', { name });
const cardIn = async (name: RegExp, title: RegExp) => within(await column(name)).findByRole('link', { name: title });
/** Closing the window sends what is held, so that no test has to wait for it. */
const leave = () => act(() => window.dispatchEvent(new Event('pagehide')));
const sentTo = (call: string) => sent.filter((one) => one.call === call).map(({ body }) => body);

test('the board says by status what there is, when, whose, and what presses', async () => {
  open('/desk/productions');
  await cardIn(/^Demande, 2/, /Le Grand Froid.*mars 2031.*Claire Bonnefoy.*sans réponse/);
  await cardIn(/^Repérage, 1/, /Les Heures blanches.*Permis.*retard/);
  await cardIn(/^Tournage, 1/, /jour 7 \/ 12/);
  expect(screen.queryByRole('region', { name: /^Perdu/ })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Déplier Perdu, 1' }));
  await cardIn(/^Perdu, 1/, /Perdu de vue/);
});

test('by the keyboard: through the cards, a step on, taken back, taken again and sent on leaving', async () => {
  open('/desk/productions');
  await cardIn(/^Demande/, /Le Grand Froid/);
  await userEvent.keyboard('jj');
  expect(document.activeElement?.textContent).toContain('Ligne 4');
  await userEvent.keyboard('k{ArrowRight}');
  expect(document.activeElement?.textContent).toContain('Les Heures blanches');

  await userEvent.keyboard('>');
  const moved = await cardIn(/^Préparation, 1/, /Les Heures blanches/);
  await waitFor(() => expect(document.activeElement).toBe(moved));
  expect(sent).toEqual([]);

  await userEvent.keyboard('z');
  await cardIn(/^Repérage, 1/, /Les Heures blanches/);
  leave();
  expect(sent).toEqual([]);

  (await cardIn(/^Repérage/, /Les Heures blanches/)).focus();
  await userEvent.keyboard('m2');
  await cardIn(/^Préparation, 1/, /Les Heures blanches/);
  leave();
  await waitFor(() =>
    expect(sentTo(`POST /api/productions/${idOf(3)}/status`)).toEqual([{ to: 'preparation', edition: 3 }]),
  );
});

test('by hand: a card is dropped where a step is open, and nowhere else', async () => {
  open('/desk/productions');
  const shooting = await cardIn(/^Tournage/, /L’Été de Vichy/);
  const dataTransfer = { setData: () => {}, effectAllowed: '' };
  fireEvent.dragStart(shooting, { dataTransfer });
  const enquiries = await column(/^Demande/);
  fireEvent.drop(enquiries, { dataTransfer });
  expect(await screen.findByText('L’Été de Vichy ne peut pas passer en Demande.')).toBeTruthy();

  fireEvent.drop(await column(/^Terminé/), { dataTransfer });
  await cardIn(/^Terminé, 1/, /L’Été de Vichy/);
  leave();
  await waitFor(() => expect(sentTo(`POST /api/productions/${idOf(4)}/status`)).toHaveLength(1));
});

test('a project is lost with its reason only', async () => {
  open('/desk/productions');
  (await cardIn(/^Demande/, /Ligne 4/)).focus();
  await userEvent.keyboard('m5');
  const panel = await screen.findByRole('dialog', { name: 'Ligne 4' });
  await userEvent.selectOptions(within(panel).getByLabelText('Raison'), 'Trop cher');
  await userEvent.type(within(panel).getByLabelText('Se tourne à'), 'Prague');
  await userEvent.click(within(panel).getByRole('button', { name: 'Noter comme perdu' }));
  leave();
  await waitFor(() =>
    expect(sentTo(`POST /api/productions/${idOf(2)}/status`)).toEqual([
      { to: 'lost', loss: { reason: 'cost', note: '', wentTo: 'Prague', spend: null }, edition: 3 },
    ]),
  );
});

test('who moved it first is told, and the card stands where it is', async () => {
  refuse(moveProduction, 'conflict', 409);
  open('/desk/productions');
  (await cardIn(/^Demande/, /Ligne 4/)).focus();
  await userEvent.keyboard('>');
  leave();
  expect((await screen.findAllByText(/Ligne 4 n’a pas bougé : quelqu’un l’a déplacée/)).length).toBeGreaterThan(0);
  await cardIn(/^Demande, 2/, /Ligne 4/);
});

test('a new enquiry: N, a title, the beginning of a type; then its file is open', async () => {
  answer(createProduction, (_url, body) => {
    const { title, type } = body as { title: string; type: string };
    const made = card(9, title, 'enquiry', { type });
    onRecord = [...onRecord, made];
    return viewOf(made);
  });
  open('/desk/productions');
  await cardIn(/^Demande/, /Ligne 4/);
  await userEvent.keyboard('n');
  const panel = await screen.findByRole('dialog', { name: 'Noter une demande' });
  await userEvent.type(within(panel).getByLabelText('Titre'), 'Les Heures');
  expect(await within(panel).findByRole('button', { name: /Les Heures blanches/ })).toBeTruthy();
  await userEvent.type(within(panel).getByLabelText('Type'), 'sér{Enter}');
  await userEvent.type(within(panel).getByLabelText('Quand'), 'mars 2031');
  await userEvent.click(within(panel).getByRole('button', { name: /Enregistrer/ }));

  await screen.findByRole('region', { name: 'Dossier' });
  expect(window.location.pathname).toBe(`/desk/productions/${idOf(9)}`);
  expect(sentTo('POST /api/productions')).toEqual([
    { title: 'Les Heures', type: 'tv_series', expected: { from: '2031-03' } },
  ]);
  await cardIn(/^Demande, 3/, /Les Heures/);
});

test('an enquiry without its type is told what is missing, next to it', async () => {
  open('/desk/productions');
  await cardIn(/^Demande/, /Ligne 4/);
  await userEvent.keyboard('n');
  const panel = await screen.findByRole('dialog', { name: 'Noter une demande' });
  await userEvent.type(within(panel).getByLabelText('Titre'), 'Basalte');
  await userEvent.click(within(panel).getByRole('button', { name: /Enregistrer/ }));
  expect(within(panel).getByText(/Choisissez le type/)).toBeTruthy();
  expect(sentTo('POST /api/productions')).toEqual([]);
});

describe('the list', () => {
  const cell = async (row: number, at: number) => {
    await screen.findByRole('grid');
    return document.querySelector<HTMLElement>(`[data-cell="${row} ${at}"]`);
  };

  test('is walked with arrows, edited in place and sorted; Escape leaves a cell as it was', async () => {
    answer(changeProduction, (url, body) => change(url, body as Partial<ProductionCard>));
    open('/desk/productions?view=list');
    await cell(1, 0);
    await userEvent.keyboard('j');
    expect(document.activeElement?.textContent).toBe('Le Grand Froid');
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{F2}');
    expect(screen.getByLabelText('Type, Ligne 4')).toBe(document.activeElement);
    await userEvent.keyboard('{Escape}');
    expect(sent).toEqual([]);

    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('[data-cell="2 1"]')));
    await userEvent.keyboard('{ArrowLeft}{F2}');
    await userEvent.keyboard('Ligne 5{Enter}');
    await waitFor(() =>
      expect(sentTo(`PATCH /api/productions/${idOf(2)}`)).toEqual([{ title: 'Ligne 5', edition: 3 }]),
    );
    expect(await screen.findByRole('link', { name: 'Ligne 5' })).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Titre' }));
    await waitFor(() => expect(address().get('sort')).toBe('title'));
    expect(screen.getByRole('columnheader', { name: 'Titre' }).getAttribute('aria-sort')).toBe('ascending');
  });

  test('says in words who was quicker, and shows their version', async () => {
    refuse(changeProduction, 'conflict', 409, { title: 'Léo Mazet changed this meanwhile' });
    open('/desk/productions?view=list');
    await cell(1, 0);
    await userEvent.keyboard('j{F2}Autre chose{Enter}');
    expect((await screen.findAllByText(/Le Grand Froid : Léo Mazet a changé ce champ/)).length).toBeGreaterThan(0);
    expect(await screen.findByRole('link', { name: 'Le Grand Froid' })).toBeTruthy();
  });

  test('a hoped-for day is written as one says it; what else is hoped for stays', async () => {
    answer(changeProduction, (url) => change(url, {}));
    open('/desk/productions?view=list');
    (await cell(2, 4))?.focus();
    await userEvent.keyboard('{Enter}avril 2032{Enter}');
    await waitFor(() =>
      expect(sentTo(`PATCH /api/productions/${idOf(2)}`)).toEqual([
        { expected: { from: '2032-04', days: 12, spend: 90_000 }, edition: 3 },
      ]),
    );
  });

  test('keeps its filters in the address, saves them under a name and takes them along as a file', async () => {
    answer(saveView, (_url, body) => {
      const view = { id: idOf(70), ...(body as { name: string; query: string }) };
      views = [view];
      return view;
    });
    answer(deleteView, () => {
      const [{ id = '' } = {}] = views;
      views = [];
      return { id };
    });
    open('/desk/productions?view=list');
    await cell(1, 0);
    await userEvent.click(within(screen.getByLabelText('Filtres')).getByRole('button', { name: 'État' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Repérage' }));
    await waitFor(() => expect(address().getAll('status')).toEqual(['scouting']));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Ligne 4' })).toBeNull());
    const csv = screen.getByRole('link', { name: /en CSV/ }).getAttribute('href') ?? '';
    expect(csv).toContain('/api/exports/productions.csv?');
    expect(csv).toContain('status=scouting');

    await userEvent.click(screen.getByRole('button', { name: 'Garder ces filtres' }));
    await userEvent.type(screen.getByLabelText('Nom de ces filtres'), 'À repérer{Enter}');
    const kept = await screen.findByRole('link', { name: 'À repérer' });
    await userEvent.click(screen.getByRole('button', { name: 'Tout montrer' }));
    await screen.findByRole('link', { name: 'Ligne 4' });
    await userEvent.click(kept);
    await waitFor(() => expect(address().getAll('status')).toEqual(['scouting']));
    await userEvent.click(screen.getByRole('button', { name: 'Oublier À repérer' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'À repérer' })).toBeNull());
  });

  test('asks the desk nothing it does not know: the layout stays in the address', async () => {
    open('/desk/productions?view=list&column=scouting&year=2031&needs=late');
    await screen.findByRole('grid');
    const asked = calls.filter(({ pathname }) => pathname === '/api/productions');
    expect(asked.every(({ searchParams }) => !searchParams.has('view') && !searchParams.has('column'))).toBe(true);
    expect(asked.some(({ searchParams }) => searchParams.get('year') === '2031')).toBe(true);
  });
});

test('nothing fits the filters: said, with the way out', async () => {
  open('/desk/productions?view=list&q=nulle-part');
  expect(await screen.findByText('Aucune production ne répond à ces filtres')).toBeTruthy();
});

test('in English', async () => {
  open('/desk/productions', 'en');
  await cardIn(/^Enquiry, 2/, /Ligne 4.*Mar 2031/);
});

test.each([
  ['2027', '2027'],
  ['mars 2027', '2027-03'],
  ['March 2027', '2027-03'],
  ['14/10/2027', '2027-10-14'],
  ['14/10', '2027-10-14'],
  ['14 déc.', '2026-12-14'],
  ['1er février 2027', '2027-02-01'],
  ['été 2027', '2027-07'],
  ['2027-02', '2027-02'],
  ['31/06/2027', undefined],
  ['bientôt', undefined],
  ['', undefined],
])('%s, typed on 24 November 2026, is %s', (typed, day) => expect(readWhen(typed, '2026-11-24')).toBe(day));

test('a pasted message says who writes about what', () => {
  const message = [
    'De : Inès Rocha <ines@tilleul.example>',
    'Objet : RE: Repérages pour « Les Heures blanches »',
    '',
    'Bonjour, nous cherchons un lac. 04 73 00 12 40',
  ].join('\n');
  expect(readLetter(message)).toEqual({
    title: 'Les Heures blanches',
    name: 'Inès Rocha',
    email: 'ines@tilleul.example',
    phone: '04 73 00 12 40',
  });
});
