import {
  answerAsked,
  askAvailability,
  type CrewDepth,
  noteCrewNeeds,
  previewQuestion,
  readAsked,
  readCrewDepth,
  readQuestionAnswers,
  readQuestions,
} from '@contract/crew';
import { readGaps } from '@contract/gaps';
import { readVocabularies, vocabularyName } from '@contract/vocabularies';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, address, answer, calls, open, refuse, sent, signedInAs } from './harness';

jest.mock('../../client/crew/map/Rings', () => ({ Rings: () => null }));

const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';
const token = 'a'.repeat(43);
const day = '2999-03-05';
const last = '2999-03-15';

const lighting = {
  department: 'lighting',
  known: [3, 4, 5] as [number, number, number],
  free: [2, 2, 2] as [number, number, number],
  taken: [0, 0, 1] as [number, number, number],
  heads: 2,
  wanted: 3,
  lacking: 1,
};
const none: [null, null, null] = [null, null, null];
const depth: CrewDepth = {
  near: { lat: 45.7772, lng: 3.087 },
  commune: 'Clermont-Ferrand',
  from: day,
  to: last,
  size: 'short',
  people: lighting,
  departments: [lighting],
  jobs: [
    { ...lighting, job: 'gaffer', wanted: 1, lacking: 0 },
    { ...lighting, job: 'electrician', known: [0, 0, 1], free: none, taken: none, heads: 0, wanted: 2, lacking: 1 },
  ],
  least: 3,
  sizeSource: 'Hypothèse du guichet.',
};

beforeEach(() => {
  window.scrollTo = () => {};
  answer(readCrewDepth, depth);
  answer(noteCrewNeeds, { noted: 1 });
  const terms = Object.fromEntries(vocabularyName.options.map((name) => [name, []]));
  answer(readVocabularies, {
    ...(terms as Record<(typeof vocabularyName.options)[number], []>),
    departments: [{ id: 'lighting', fr: 'Lumière', en: 'Lighting' }],
    jobTitles: [
      { id: 'gaffer', parent: 'lighting', fr: 'Chef électricien', en: 'Gaffer' },
      { id: 'electrician', parent: 'lighting', fr: 'Électricien', en: 'Electrician (spark)' },
    ],
    locationCategories: [{ id: 'prison', fr: 'Prison', en: 'Prison' }],
  });
});

describe('the crew around a place', () => {
  test('is counted by department and job; names are a search away, too few are not told apart', async () => {
    open(`/crew?from=${day}&to=${last}&size=short`);
    const department = await screen.findByRole('button', { name: 'Lumière' });
    expect(calls.find(({ pathname }) => pathname === '/api/crew-depth')?.search).toContain('size=short');
    expect(plain(document.body)).toContain('5 techniciens connus à 80 km de Clermont-Ferrand');
    expect(plain(document.body)).toContain('Il manque 1 personne sur 1 poste');
    expect(screen.queryByRole('link', { name: /Chef électricien/ })).toBeNull();

    await userEvent.click(department);
    const gaffer = await screen.findByRole('link', { name: /Chef électricien.*5.noms/ });
    const names = new URL(gaffer.getAttribute('href') ?? '', 'http://desk.test').searchParams;
    expect(Object.fromEntries(names)).toMatchObject({ kind: 'technician', job: 'gaffer', radius: '80' });
    const electrician = screen.getByRole('row', { name: /Électricien/ });
    expect(plain(electrician)).toContain('à demander');
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Demander au guichet' }).getAttribute('href')).toBe('/ask');
  });

  test('keeps what is asked in the address; one day alone is the first and the last', async () => {
    open('/crew', 'en');
    const from = await screen.findByLabelText('From');
    fireEvent.change(from, { target: { value: day } });
    await userEvent.selectOptions(screen.getByLabelText('Shoot'), 'feature');
    expect(Object.fromEntries(address())).toEqual({ from: day, to: day, size: 'feature' });
  });
});

describe('the letter that asks who is free', () => {
  const asked = {
    name: 'Inès Moulhaud',
    lang: 'fr' as const,
    from: day,
    to: last,
    about: 'Nuits.',
    answer: null,
    free: [],
    note: '',
    open: true,
  };
  beforeEach(() => {
    answer(readAsked, asked);
    answer(answerAsked, (_url, body) => ({ ...asked, ...answerAsked.body.parse(body) }));
  });

  test('chooses the answer of its link and sends none until a button is pressed', async () => {
    open(`/free/${token}?answer=free`);
    const free = await screen.findByRole('radio', { name: 'Je suis libre' });
    expect(free).toHaveProperty('checked', true);
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer ma réponse' }));
    expect(await screen.findByRole('heading', { name: /Merci/ })).toBeTruthy();
    expect(sent).toEqual([{ call: `POST /api/availability/${token}`, body: { answer: 'free', free: [], note: '' } }]);
    await userEvent.click(screen.getByRole('button', { name: 'Changer ma réponse' }));
    expect(await screen.findByRole('radio', { name: 'Je suis pris' })).toBeTruthy();
  });

  test('takes the days of an answer in part, within those asked', async () => {
    open(`/free/${token}`);
    expect(await screen.findByRole('button', { name: 'Envoyer ma réponse' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('radio', { name: 'Libre en partie' }));
    fireEvent.change(screen.getByLabelText('Du'), { target: { value: '2999-03-01' } });
    expect(screen.getByText(/dans les dates demandées/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Du'), { target: { value: '2999-03-08' } });
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer ma réponse' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ answer: 'partly', free: [{ from: '2999-03-08', to: last }] });
  });

  test('says when its days are over, and when its link leads nowhere', async () => {
    answer(readAsked, { ...asked, open: false });
    const { unmount } = open(`/free/${token}?answer=free`);
    expect(await screen.findByRole('heading', { name: 'Ces dates sont passées' })).toBeTruthy();
    unmount();
    refuse(readAsked, 'not_found', 404);
    open(`/free/${'b'.repeat(43)}`);
    expect(await screen.findByRole('heading', { name: 'Ce lien n’est plus bon' })).toBeTruthy();
    expect(sent).toEqual([]);
  });
});

describe('the desk', () => {
  const question = {
    id: 'c'.repeat(24),
    from: day,
    to: last,
    jobs: ['gaffer'],
    departments: [],
    place: 'Clermont-Ferrand',
    radius: 80,
    about: '',
    askedAt: '2026-10-02T09:00:00.000Z',
    askedByName: 'Claire Bonnefoy',
    asked: 2,
    waiting: 0,
    answers: { free: 1, partly: 0, taken: 0 },
  };
  beforeEach(() => {
    signedInAs(account({ role: 'staff', name: 'Claire Bonnefoy' }));
    answer(readQuestions, { questions: [question] });
    answer(previewQuestion, { reached: 2, noAddress: 1, askedLately: 0 });
    answer(askAvailability, question);
    const person = { commune: 'Riom', jobs: ['gaffer'], free: [], note: '', answeredAt: null };
    answer(readQuestionAnswers, {
      question,
      people: [
        { ...person, slug: 'ines', title: 'Inès Moulhaud', answer: 'free', note: 'Avec mon camion' },
        { ...person, slug: 'paul', title: 'Paul Vern', answer: null },
      ],
    });
  });

  test('says whom a question reaches before it is sent, then shows who answered what', async () => {
    open(`/desk/crew?ask&from=${day}&to=${last}&near=45.7772,3.087&place=Clermont-Ferrand`);
    const send = await screen.findByRole('button', { name: /Envoyer 2.lettres/ });
    expect(plain(document.body)).toContain('1 fiche sans adresse');
    await userEvent.click(send);
    expect(await screen.findByRole('link', { name: 'Inès Moulhaud' })).toBeTruthy();
    expect(sent.find(({ call }) => call === 'POST /api/availability-questions')?.body).toMatchObject({
      from: day,
      to: last,
      near: { lat: 45.7772, lng: 3.087 },
      radius: 80,
      production: null,
    });
    expect(plain(screen.getByRole('row', { name: /Inès/ }))).toContain('Avec mon camion');
    expect(plain(screen.getByRole('row', { name: /Paul/ }))).toContain('Sans réponse');
  });

  test('reads what is missing by need, place and month, or honestly that nothing is', async () => {
    const gaps = {
      total: 1,
      page: 1,
      limit: 50,
      byMonth: [{ month: '2026-10', times: 4, nothing: 3 }],
      byDepartement: [{ departement: '15', times: 4 }],
      byKind: [{ kind: 'location' as const, times: 4 }],
      unknownWords: 7,
      rows: [
        {
          kind: 'location' as const,
          terms: [{ field: 'category', term: 'prison' }],
          words: [{ fr: 'moulin', en: 'mill' }],
          departement: '15',
          times: 4,
          nothing: 3,
          found: 1,
          sources: { search: 4, screenplay: 0, enquiry: 0, depth: 0 },
          lastMonth: '2026-10',
        },
      ],
      since: '2026-10',
    };
    answer(readGaps, gaps);
    const { unmount } = open('/desk/gaps', 'en');
    const row = await screen.findByRole('row', { name: /Prison \+ mill/ });
    expect(plain(row)).toContain('Cantal');
    expect(within(row).getByRole('link').getAttribute('href')).toContain('category=prison');
    expect(plain(document.body)).toContain('7 searches without results had no word of our lists');
    await userEvent.selectOptions(screen.getByLabelText('Where'), '15');
    expect(address().get('departement')).toBe('15');
    unmount();

    answer(readGaps, { ...gaps, total: 0, byMonth: [], byDepartement: [], byKind: [], rows: [], unknownWords: 0 });
    open('/desk/gaps');
    expect(await screen.findByText(/Rien ne manque/)).toBeTruthy();
  });
});
