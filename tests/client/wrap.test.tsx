import { blankPeople, type ProductionView, readProduction } from '@contract/productions';
import { readVocabularies } from '@contract/vocabularies';
import {
  acceptWrapForm,
  type PublicWrapForm,
  readPublicWrapForm,
  readWrapForm,
  returnWrapForm,
  saveWrapForm,
  sendWrapForm,
  submitWrapForm,
  type WrapForm,
  wrapAnswers,
} from '@contract/wrap';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { LanguageProvider } from '../../client/i18n/language';
import { createQueryClient } from '../../client/queryClient';
import { WrapPanel } from '../../client/wrap/WrapPanel';
import { answer, open, refuse, sent, vocabularies } from './harness';

const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';
const token = 'a'.repeat(43);
const noAnswers = wrapAnswers.parse({});
const spendCategories = [
  { id: 'wages_crew', fr: 'Salaires techniciens locaux', en: 'Local crew wages' },
  { id: 'accommodation', fr: 'Hébergement', en: 'Accommodation' },
  { id: 'equipment', fr: 'Matériel technique', en: 'Equipment hire' },
];

const asked = (given: Partial<PublicWrapForm> = {}): PublicWrapForm => ({
  title: 'Les Heures blanches',
  company: 'Films du Puy',
  lang: 'fr',
  territory: ['Allier', 'Cantal', 'Haute-Loire', 'Puy-de-Dôme'],
  shoots: [{ from: '2026-09-01', to: '2026-09-12', place: 'Besse' }],
  answers: noAnswers,
  savedAt: null,
  submittedAt: null,
  open: true,
  reason: null,
  ...given,
});

beforeEach(() => {
  window.scrollTo = () => {};
  answer(readVocabularies, vocabularies({ spendCategories }));
  answer(saveWrapForm, (_url, body) =>
    asked({ answers: wrapAnswers.parse(body), savedAt: '2026-09-20T12:06:00.000Z' }),
  );
});

/** A wrapped film with whatever the test cares about. */
const production = (given: Partial<ProductionView>): ProductionView => ({
  id: 'b'.repeat(24),
  number: '2026-001',
  title: 'Les Heures blanches',
  type: 'feature_fiction',
  format: '',
  season: null,
  companies: [],
  directors: [],
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
  people: blankPeople,
  volumes: { roomNights: null, meals: null, vehicleDays: null },
  confidential: true,
  publicFrom: null,
  publicNote: '',
  release: { on: null, distributor: '', afterlife: '', links: [] },
  status: 'wrapped',
  statusHistory: [],
  next: [],
  loss: null,
  staffName: null,
  shoots: [],
  spend: [],
  support: [],
  tasks: [],
  standing: {
    firstDay: '2026-09-01',
    lastDay: '2026-09-12',
    countsIn: 2026,
    why: null,
    daysDone: 12,
    daysPlanned: 12,
    spend: 0,
    grades: { audited: 0, declared: 0, computed: 0, dayRate: 0 },
  },
  logCount: 0,
  edition: 1,
  createdAt: '2026-01-01T09:00:00.000Z',
  updatedAt: '2026-01-01T09:00:00.000Z',
  ...given,
});

describe('the form of a production', () => {
  const type = async (name: string | RegExp, text: string) => {
    // By its label: to reckon the roles of so many fields takes a second each time.
    const box = await screen.findByLabelText(name);
    await userEvent.clear(box);
    await userEvent.type(box, text);
    return box;
  };
  const next = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

  test('is filled in in five parts, kept on the way, and handed in with thanks', async () => {
    answer(readPublicWrapForm, asked());
    answer(submitWrapForm, (_url, body) =>
      asked({
        answers: wrapAnswers.parse(body),
        savedAt: '2026-09-20T12:10:00.000Z',
        submittedAt: '2026-09-20T12:10:00.000Z',
      }),
    );
    open(`/wrap/${token}`);
    await type('Jours de tournage', '12');
    expect(plain(document.body)).toContain('Besse');
    expect(await screen.findByText(/gardé à/)).toBeTruthy();
    expect(sent.at(-1)).toMatchObject({ call: `PUT /api/wrap-forms/${token}`, body: { shootingDays: 12 } });

    await next(/Suite/);
    await type('Équipe technique, personnes en tout', '5');
    const local = await type('Équipe technique, personnes d’ici', '6');
    await userEvent.tab();
    expect(local.getAttribute('aria-invalid')).toBe('true');
    expect(await screen.findByText('Au plus 5, le total')).toBeTruthy();
    await type('Équipe technique, personnes d’ici', '4');
    await next(/Suite/);
    await type('Nuitées', '210');
    await next(/Suite/);
    await type('Salaires techniciens locaux', '46 500');
    await type('Hébergement', '1250,60');
    expect(plain(screen.getByText('Dépensé ici', { selector: 'p > span' }).closest('p'))).toContain('47 751 €');

    await next(/Suite/);
    expect(plain(document.body)).toContain('5 personnes, dont 4 d’ici');
    await userEvent.click(screen.getByRole('button', { name: 'Rendre au guichet' }));
    expect(await screen.findByText('Il manque votre nom')).toBeTruthy();
    expect(sent.some(({ call }) => call.startsWith('POST'))).toBe(false);
    await type('Votre nom', 'Nora Vidal');
    await userEvent.click(screen.getByRole('button', { name: 'Rendre au guichet' }));

    expect(await screen.findByRole('heading', { name: 'Merci, c’est rendu' })).toBeTruthy();
    expect(sent.at(-1)).toEqual({
      call: `POST /api/wrap-forms/${token}`,
      body: {
        ...noAnswers,
        shootingDays: 12,
        people: { crew: { heads: 5, jobDays: null, localHeads: 4, localJobDays: null } },
        volumes: { roomNights: 210, meals: null, vehicleDays: null },
        spend: { wages_crew: 46_500, accommodation: 1251 },
        signedBy: 'Nora Vidal',
      },
    });

    await userEvent.click(screen.getByRole('button', { name: 'Corriger une réponse' }));
    expect(await screen.findByDisplayValue('12')).toBeTruthy();
  });

  test('opens in the language of its letter and stays in the one that is chosen', async () => {
    answer(readPublicWrapForm, asked({ lang: 'en' }));
    open(`/wrap/${token}`);
    expect(await screen.findByRole('heading', { name: 'How many days here?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /FR/ }));
    expect(await screen.findByRole('heading', { name: /Combien de jours ici/ })).toBeTruthy();
  });

  test('keeps on the device what is no figure yet, and shows it again', async () => {
    answer(readPublicWrapForm, asked());
    const page = open(`/wrap/${token}`);
    await type('Jours de tournage', 'une dizaine');
    await userEvent.tab();
    expect(await screen.findByText('Un nombre entier, comme 12')).toBeTruthy();
    expect(await screen.findByText('une réponse est à revoir')).toBeTruthy();
    expect(sent).toEqual([]);
    page.unmount();
    open(`/wrap/${token}`);
    expect(await screen.findByDisplayValue('une dizaine')).toBeTruthy();
  });

  test('says what the desk asks to be looked at again', async () => {
    answer(readPublicWrapForm, asked({ reason: 'Les nuitées ?', savedAt: '2026-09-20T12:06:00.000Z' }));
    open(`/wrap/${token}`);
    expect(await screen.findByText('Les nuitées ?')).toBeTruthy();
    expect(screen.getByText('Le guichet vous demande de revoir')).toBeTruthy();
  });

  test('is closed once it is accepted, and says so of a void link', async () => {
    answer(readPublicWrapForm, asked({ open: false }));
    const page = open(`/wrap/${token}`);
    expect(await screen.findByRole('heading', { name: 'Le guichet a pris vos chiffres' })).toBeTruthy();
    page.unmount();
    refuse(readPublicWrapForm, 'not_found', 404);
    open(`/wrap/${token}`);
    expect(await screen.findByRole('heading', { name: 'Ce lien ne marche plus' })).toBeTruthy();
    expect(sent).toEqual([]);
  });
});

describe('the desk', () => {
  const id = 'b'.repeat(24);
  const form = (given: Partial<WrapForm> = {}): WrapForm => ({
    state: 'none',
    to: 'nora@prod.example',
    lang: 'en',
    sentAt: null,
    remindedAt: [],
    remindsAt: null,
    savedAt: null,
    submittedAt: null,
    acceptedAt: null,
    acceptedBy: null,
    answers: null,
    accepted: [],
    reason: null,
    returnedAt: null,
    ...given,
  });
  const submitted = form({
    state: 'submitted',
    sentAt: '2026-09-14T10:00:00.000Z',
    submittedAt: '2026-09-20T12:10:00.000Z',
    answers: wrapAnswers.parse({
      shootingDays: 10,
      volumes: { meals: 640 },
      spend: { wages_crew: 33_000, accommodation: 18_900 },
      remarks: 'Deux jours à Thiers.',
      signedBy: 'Nora Vidal',
    }),
  });
  const line = {
    id: 'c'.repeat(24),
    note: '',
    source: 'desk' as const,
    at: '2026-01-01T09:00:00.000Z',
    byName: 'Claire',
  };
  const onRecord = production({
    id,
    shoots: [
      { id: 'd'.repeat(24), kind: 'main', from: '2026-09-01', to: '2026-09-12', days: null, places: [], note: '' },
    ],
    spend: [{ ...line, category: 'accommodation', amount: 21_000, evidence: 'audited' }],
  });
  function openPanel() {
    return render(
      <QueryClientProvider client={createQueryClient()}>
        <LanguageProvider initial="fr">
          <MemoryRouter>
            <WrapPanel productionId={id} />
          </MemoryRouter>
        </LanguageProvider>
      </QueryClientProvider>,
    );
  }
  beforeEach(() => answer(readProduction, onRecord));

  test('sends the link to the contact, and can think better of it', async () => {
    answer(readWrapForm, form());
    answer(sendWrapForm, form({ state: 'sent', sentAt: '2026-09-14T10:00:00.000Z' }));
    const page = openPanel();
    const address = await screen.findByDisplayValue('nora@prod.example');
    await userEvent.clear(address);
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer le lien' }));
    expect(await screen.findByText(/Une adresse, comme/)).toBeTruthy();
    await userEvent.type(address, 'compta@prod.example');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer le lien' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    page.unmount();
    expect(sent).toEqual([]);

    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Envoyer le lien' }));
    // Leaving the page sends at once what was decided.
    fireEvent(window, new Event('pagehide'));
    await waitFor(() =>
      expect(sent).toEqual([
        { call: `POST /api/productions/${id}/wrap-form`, body: { to: 'nora@prod.example', lang: 'en' } },
      ]),
    );
  });

  test('sees declared figures beside those on record and takes over what it chooses', async () => {
    answer(readWrapForm, submitted);
    answer(acceptWrapForm, {
      form: { ...submitted, state: 'accepted', acceptedAt: '2026-09-21T08:00:00.000Z', acceptedBy: 'Claire' },
      production: onRecord,
    });
    openPanel();
    expect(plain(await screen.findByText(/Rendu le/))).toContain('par Nora Vidal');
    expect(screen.getByText('Deux jours à Thiers.')).toBeTruthy();
    const lodging = screen.getByRole('rowheader', { name: /Hébergement/ }).closest('tr');
    expect(plain(lodging)).toBe('Hébergementl’audité reste celui qui compte18 900 €21 000 € audité');
    expect(plain(screen.getByRole('rowheader', { name: /Tournage/ }))).toContain('la période passe à 10 jours');

    await userEvent.click(screen.getByRole('checkbox', { name: /séjour/ }));
    await userEvent.click(screen.getByRole('button', { name: /Reprendre 2/ }));
    expect(within(await screen.findByRole('status')).getByText(/au dossier/)).toBeTruthy();
    fireEvent(window, new Event('pagehide'));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          call: `POST /api/productions/${id}/wrap-form/accept`,
          body: { parts: ['days', 'spend'], submittedAt: '2026-09-20T12:10:00.000Z' },
        },
      ]),
    );
  });

  test('gives them back with a question, and hears when newer ones came', async () => {
    answer(readWrapForm, submitted);
    refuse(returnWrapForm, 'conflict', 409);
    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: /Renvoyer avec une question/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /Que faut-il revoir/ }), 'Les nuitées ?');
    await userEvent.click(screen.getByRole('button', { name: 'Renvoyer à la production' }));
    fireEvent(window, new Event('pagehide'));
    expect(await screen.findByText(/d’autres chiffres entre-temps/)).toBeTruthy();
    expect(sent[0]).toMatchObject({ body: { reason: 'Les nuitées ?' } });
  });

  test('reads in words where a form stands', async () => {
    answer(
      readWrapForm,
      form({
        state: 'begun',
        sentAt: '2025-09-14T10:00:00.000Z',
        savedAt: '2025-09-20T10:00:00.000Z',
        remindedAt: ['2025-09-29T10:00:00.000Z'],
        remindsAt: '2025-10-29T10:00:00.000Z',
      }),
    );
    openPanel();
    const state = (await screen.findByText(/Demandé le/)).closest('div');
    expect(plain(state)).toContain('Demandé le 14 septembre 2025 à nora@prod.example.');
    expect(plain(state)).toContain('dernière saisie le 20 septembre 2025');
    expect(plain(state)).toContain('Rappelé le 29 septembre 2025.Rappel le 29 octobre 2025.');
  });
});
