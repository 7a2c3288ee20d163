import { readEconomics } from '@contract/indicators';
import { changePermit, type Permit, planProductionPermits, readPermits, readRules } from '@contract/permits';
import {
  addShoot,
  addSpend,
  addTask,
  changeProduction,
  deleteProduction,
  deleteTask,
  moveProduction,
  type ProductionView,
  productionView,
  readLog,
  readProduction,
  readProductions,
  readViews,
  restoreProduction,
} from '@contract/productions';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { productionPath } from '../../client/paths';
import { usualEconomics } from '../../server/productions/economics/usual';
import { account, address, answer, open, refuse, sent, signedInAs, vocabularies } from './harness';

const id = 'a'.repeat(24);
const other = (letter: string) => letter.repeat(24);
const work = { heads: null, jobDays: null, localHeads: null, localJobDays: null };

const file = (given: Partial<ProductionView> = {}): ProductionView =>
  productionView.parse({
    id,
    number: '2019-118',
    title: 'Les Heures blanches',
    type: 'feature_fiction',
    status: 'scouting',
    statusHistory: [
      { status: 'enquiry', at: '2019-08-02T09:00:00.000Z', byName: 'Claire Bonnefoy' },
      { status: 'scouting', at: '2019-08-21T09:00:00.000Z', byName: 'Claire Bonnefoy' },
    ],
    next: ['preparation', 'shooting', 'wrapped', 'enquiry', 'lost'],
    loss: null,
    format: '',
    season: null,
    origin: null,
    synopsis: '',
    leadSource: null,
    leadNote: '',
    contact: { name: '', role: '', email: '', phone: '', lang: 'fr' },
    staff: null,
    enquiredAt: null,
    answeredAt: null,
    expected: { from: null, days: null, spend: null },
    prepDays: null,
    wrapDays: null,
    people: { crew: work, cast: work, extras: work },
    volumes: { roomNights: null, meals: null, vehicleDays: null },
    confidential: true,
    publicFrom: null,
    publicNote: '',
    release: { on: null, distributor: '', afterlife: '', links: [] },
    companies: [{ name: 'Films du Tilleul', role: 'delegate', town: 'Paris' }],
    directors: ['Ines Rocha'],
    staffName: null,
    shoots: [],
    spend: [],
    support: [],
    tasks: [],
    standing: {
      firstDay: '2019-10-14',
      lastDay: '2019-10-25',
      countsIn: null,
      why: 'status',
      daysDone: 0,
      daysPlanned: 12,
      spend: 0,
      grades: { audited: 0, declared: 0, computed: 0, dayRate: 0 },
    },
    logCount: 0,
    edition: 5,
    createdAt: '2019-08-02T09:00:00.000Z',
    updatedAt: '2019-08-21T09:00:00.000Z',
    ...given,
  });

const line = (letter: string, amount: number, evidence: 'audited' | 'declared') => ({
  id: other(letter),
  category: 'accommodation',
  amount,
  evidence,
  note: '',
  source: 'desk' as const,
  at: '2019-11-02T09:00:00.000Z',
  byName: 'Claire Bonnefoy',
});

const statuses = { enquiry: 0, scouting: 1, preparation: 0, shooting: 0, wrapped: 0, lost: 0, cancelled: 0 };

beforeEach(() => {
  signedInAs(account({ role: 'staff', name: 'Claire Bonnefoy' }));
  answer(
    readVocabularies,
    vocabularies({
      productionTypes: [{ id: 'feature_fiction', fr: 'Long métrage', en: 'Feature film' }],
      lossReasons: [{ id: 'too_far', fr: 'Trop loin', en: 'Too far' }],
      spendCategories: [
        { id: 'accommodation', fr: 'Hébergement', en: 'Accommodation' },
        { id: 'meals', fr: 'Repas et cantine', en: 'Meals' },
      ],
    }),
  );
  answer(readProductions, { total: 0, page: 1, limit: 100, statuses, items: [], staff: [] });
  answer(readViews, { views: [] });
  answer(readLog, { entries: [], more: false });
  answer(readPermits, { permits: [] });
  answer(readEconomics, { ...usualEconomics, changedAt: null, changedBy: null, own: [], usual: usualEconomics });
});

const openFile = async (view: ProductionView, tab = '') => {
  answer(readProduction, view);
  open(`${productionPath(id)}${tab && `?tab=${tab}`}`);
  return screen.findByRole('region', { name: `Dossier\u202f: ${view.title}` });
};

test('the head says what it is, how far it has come, and why it does not count yet', async () => {
  const pane = await openFile(file());

  expect(await within(pane).findByText(/Long métrage · Films du Tilleul \(Paris\) · réal\. Ines Rocha/)).toBeTruthy();
  const way = within(pane).getByRole('list', { name: 'Avancement' });
  expect(within(way).getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('step');
  expect(within(pane).getByText(/14 oct\. 2019, comptera une fois en tournage/)).toBeTruthy();
});

test('a field is written where it stands, and kept with the edition it began from', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file());
  answer(changeProduction, file({ format: '105 min', edition: 6 }));

  await user.click(within(pane).getByRole('button', { name: /^Format/ }));
  await user.keyboard('105 min{Enter}');

  expect(await within(pane).findByText(/gardé à/)).toBeTruthy();
  expect(sent).toEqual([{ call: `PATCH /api/productions/${id}`, body: { format: '105 min', edition: 5 } }]);
  expect(document.activeElement).toBe(within(pane).getByRole('button', { name: /Format.*105.min/ }));
});

test('Escape gives a field up and sends nothing', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file());

  await user.click(within(pane).getByRole('button', { name: /^Titre/ }));
  await user.keyboard(' bis{Escape}');

  expect(within(pane).getByRole('button', { name: /Titre.*Les Heures blanches/ })).toBeTruthy();
  expect(sent).toEqual([]);
});

test('when somebody was quicker both versions stand there, and mine can be kept', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file({ format: '90 min' }));
  refuse(changeProduction, 'conflict', 409, { format: 'Louis Mercier changed this meanwhile' });
  answer(readProduction, file({ format: '100 min', edition: 8 }));

  await user.click(within(pane).getByRole('button', { name: /^Format/ }));
  await user.keyboard('105 min{Enter}');

  const question = await within(pane).findByText(/Louis Mercier a écrit entre-temps/);
  expect(question.textContent).toContain('100 min');
  answer(changeProduction, file({ format: '105 min', edition: 9 }));
  await user.click(within(pane).getByRole('button', { name: 'Garder le mien' }));

  expect(await within(pane).findByText(/gardé à/)).toBeTruthy();
  expect(sent.at(-1)?.body).toEqual({ format: '105 min', edition: 8 });
});

test('what could not be sent stays, and goes again', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file());
  refuse(changeProduction, 'unavailable', 503);

  await user.click(within(pane).getByRole('button', { name: /^Format/ }));
  await user.keyboard('105 min{Enter}');

  expect(await within(pane).findByText(/ce que vous avez écrit reste ici/)).toBeTruthy();
  answer(changeProduction, file({ format: '105 min', edition: 6 }));
  await user.click(within(pane).getByRole('button', { name: 'Réessayer' }));
  expect(await within(pane).findByText(/gardé à/)).toBeTruthy();
});

test('the next step is one click; a loss wants its reason', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file());
  answer(moveProduction, file({ edition: 6 }));

  await user.click(within(pane).getByRole('button', { name: 'Passer en préparation' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ to: 'preparation', edition: 5 });

  await user.click(within(pane).getByRole('button', { name: 'Autres gestes' }));
  await user.click(within(pane).getByRole('button', { name: /Perdu, avec la raison/ }));
  await user.click(within(pane).getByRole('button', { name: 'Noter comme perdu' }));
  expect(within(pane).getByText(/Choisissez la raison/)).toBeTruthy();
  await user.selectOptions(within(pane).getByLabelText('Raison'), 'too_far');
  await user.click(within(pane).getByRole('button', { name: 'Noter comme perdu' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body).toMatchObject({ to: 'lost', loss: { reason: 'too_far', spend: null } });
});

test('a file off the record can be brought back from where it stood', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file());
  answer(deleteProduction, { id });
  answer(restoreProduction, file());

  await user.click(within(pane).getByRole('button', { name: 'Autres gestes' }));
  await user.click(within(pane).getByRole('button', { name: 'Retirer du suivi' }));
  await user.click(await screen.findByRole('button', { name: 'Rétablir le dossier' }));

  expect(await screen.findByRole('tab', { name: 'Résumé' })).toBeTruthy();
  expect(sent.map(({ call }) => call)).toEqual([
    `DELETE /api/productions/${id}`,
    `POST /api/productions/${id}/restore`,
  ]);
});

test('a task is typed and sent with Enter; one taken out comes back with undo', async () => {
  const user = userEvent.setup();
  const task = { id: other('b'), text: 'Relancer Besse', due: '2019-09-20', assignee: null, doneAt: null };
  const pane = await openFile(file());
  answer(addTask, file({ tasks: [task], edition: 6 }));

  await user.type(within(pane).getByLabelText(/Ajouter une tâche/), 'Relancer Besse{Enter}');
  expect(await within(pane).findByText(/en retard de \d+ jours$/)).toBeTruthy();
  expect(sent[0]?.body).toEqual({ text: 'Relancer Besse', due: null, assignee: null });

  answer(deleteTask, file({ edition: 7 }));
  await user.click(within(pane).getByRole('button', { name: /Retirer «.Relancer Besse/ }));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]).toEqual({
    call: `POST /api/productions/${id}/tasks`,
    body: { text: 'Relancer Besse', due: '2019-09-20', assignee: null },
  });
});

test('the tab is in the address, and arrows walk through the tabs', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file());

  await user.click(within(pane).getByRole('tab', { name: 'Équipe' }));
  expect(address().get('tab')).toBe('team');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(within(pane).getByRole('tab', { name: 'Dépense' }));
  expect(address().get('tab')).toBe('spend');
});

test('a period proposes its weekdays and says what they are', async () => {
  const user = userEvent.setup();
  const pane = await openFile(file(), 'shoots');
  answer(addShoot, file({ edition: 6 }));

  await user.click(within(pane).getByRole('button', { name: 'Ajouter une période' }));
  const form = within(pane);
  await user.clear(form.getByLabelText('Premier jour'));
  await user.type(form.getByLabelText('Premier jour'), '2019-10-14');
  await user.clear(form.getByLabelText('Dernier jour'));
  await user.type(form.getByLabelText('Dernier jour'), '2019-10-25');
  expect(form.getByText(/10 du lundi au vendredi, 12 en tout/)).toBeTruthy();
  await user.click(form.getByRole('button', { name: 'Mettre 10' }));
  await user.click(form.getByRole('button', { name: 'Garder' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ from: '2019-10-14', to: '2019-10-25', days: 10, kind: 'main', places: [] });
});

test('a line that better evidence replaces is struck, with the reason; a new one is added by keyboard', async () => {
  const user = userEvent.setup();
  const spend = [line('c', 19_800, 'audited'), line('d', 21_400, 'declared')];
  const grades = { audited: 19_800, declared: 0, computed: 0, dayRate: 0 };
  const pane = await openFile(file({ spend, standing: { ...file().standing, spend: 19_800, grades } }), 'spend');
  answer(addSpend, file({ spend, edition: 6 }));

  expect(await within(pane).findByText(/pas compté.*déjà audité/)).toBeTruthy();
  await user.click(within(pane).getByLabelText('Poste de dépense'));
  await user.selectOptions(within(pane).getByLabelText('Poste de dépense'), 'meals');
  await user.tab();
  await user.keyboard('14 500');
  await user.tab();
  await user.tab();
  await user.keyboard('cantine{Enter}');

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ category: 'meals', amount: 14_500, evidence: 'declared', note: 'cantine' });
  await waitFor(() => expect(document.activeElement).toBe(within(pane).getByLabelText('Poste de dépense')));
});

test('more local people than people is said; local days come to full-time posts', async () => {
  const crew = { heads: 10, jobDays: 300, localHeads: 14, localJobDays: 206 };
  const pane = await openFile(file({ people: { crew, cast: work, extras: work } }), 'team');

  expect(await within(pane).findByText(/Techniciens.*plus de gens d’ici que de gens en tout/)).toBeTruthy();
  // 206 days of 7.8 hours in a year of 1,607.
  expect(await within(pane).findByText(/^1 ETP/)).toBeTruthy();
});

test('the journal tells events in the reader’s language, and C leads to the line', async () => {
  const user = userEvent.setup();
  const event = { name: 'moved', values: { from: 'enquiry', to: 'lost', reason: 'too_far' } };
  const base = { at: '2019-08-21T09:00:00.000Z', byName: 'Claire Bonnefoy', incoming: false, attachments: [] };
  answer(readLog, {
    entries: [
      { ...base, id: other('e'), kind: 'event', text: '', event, mine: false },
      { ...base, id: other('f'), kind: 'call', incoming: true, text: 'Garabit, oui.', event: null, mine: true },
    ],
    more: false,
  });
  const pane = await openFile(file({ logCount: 2 }), 'journal');

  expect(await within(pane).findByText(/a changé l’état.*demande → perdu/)).toBeTruthy();
  expect(await within(pane).findByText(/Trop loin/)).toBeTruthy();
  expect(within(pane).getByText(/a noté un appel reçu/)).toBeTruthy();
  await user.keyboard('c');
  expect(document.activeElement).toBe(within(pane).getByLabelText('Noter un appel, écrire, joindre'));
});

describe('permits', () => {
  const permit = (given: Partial<Permit> = {}): Permit => ({
    id: other('e'),
    production: id,
    rule: null,
    authority: 'ONF',
    subject: '',
    places: ['Bois du Prince'],
    needs: [],
    contact: '',
    fileBy: '2019-07-12',
    filedOn: null,
    decidedOn: null,
    validFrom: null,
    validTo: null,
    reference: '',
    note: '',
    status: 'toFile',
    next: ['requested'],
    history: [],
    documents: [{ name: { fr: 'Synopsis', en: 'Synopsis' }, done: false }],
    files: [],
    alert: 'late',
    edition: 3,
    ...given,
  });

  test('are told by their day, ticked off, and take their step', async () => {
    const user = userEvent.setup();
    answer(readPermits, { permits: [permit()] });
    answer(changePermit, {
      permits: [permit({ status: 'requested', alert: null, filedOn: '2019-08-22', edition: 4 })],
    });
    const pane = await openFile(file(), 'permits');
    expect(await within(pane).findByText(/^En retard de/)).toBeTruthy();

    await user.click(within(pane).getByRole('button', { name: /Ouvrir.*ONF/ }));
    await user.click(within(pane).getByRole('checkbox', { name: 'Synopsis' }));
    await user.click(await within(pane).findByRole('button', { name: 'Demande déposée' }));
    expect(await within(pane).findByText('Demandée')).toBeTruthy();
    expect(sent.map(({ body }) => body)).toEqual([
      { documents: [{ name: { fr: 'Synopsis', en: 'Synopsis' }, done: true }], edition: 3 },
      { status: 'requested', edition: 4 },
    ]);
  });

  test('are planned from places, needs and the first day', async () => {
    const user = userEvent.setup();
    HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
      this.open = true;
    };
    answer(readPermits, { permits: [] });
    answer(readRules, { rules: [], needs: [{ id: 'drone', name: { fr: 'Drone', en: 'Drone' } }] });
    answer(planProductionPermits, { permits: [permit()], added: 1 });
    const pane = await openFile(file(), 'permits');
    await user.click(await within(pane).findByRole('button', { name: /Prévoir d/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Drone', hidden: true }));
    await user.click(screen.getByRole('button', { name: 'Prévoir', hidden: true }));
    expect(await within(pane).findByText('ONF')).toBeTruthy();
    expect(sent.at(-1)?.body).toEqual({ needs: ['drone'], firstDay: null });
  });
});
