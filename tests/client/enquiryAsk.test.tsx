import { createHash } from 'node:crypto';
import { answerDayAfter, readChallenge, readThread, replyToThread, sendEnquiry } from '@contract/enquiries';
import { readListing } from '@contract/listings';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blank, check, readKept } from '../../client/enquiry/draft';
import { givenBy } from '../../client/enquiry/given';
import { leadingZeroBits, solve } from '../../client/enquiry/proof/solve';
import { account, address, answer, open, refuse, sent, signedInAs, vocabularies } from './harness';
import { lake } from './listings';

// There is no worker in jsdom: the riddle is worked on in the test itself.
jest.mock('../../client/enquiry/proof/inWorker', () => ({
  solveInWorker: async ({ challenge, difficulty }: { challenge: string; difficulty: number }) =>
    jest
      .requireActual<typeof import('../../client/enquiry/proof/solve')>('../../client/enquiry/proof/solve')
      .solve(challenge, difficulty),
}));

beforeEach(() => {
  window.scrollTo = () => {};
});

const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';
const bodyOf = (call: string) => sent.find((each) => each.call === call)?.body;

describe('the form that asks the desk', () => {
  beforeEach(() => {
    answer(
      readVocabularies,
      vocabularies({ productionTypes: [{ id: 'feature_fiction', fr: 'Fiction', en: 'Feature' }] }),
    );
    answer(readChallenge, { challenge: 'riddle', difficulty: 6 });
    answer(sendEnquiry, { number: '2026-D-118', email: 'mark@whitehours.example' });
  });

  test('takes what a visitor says, with its proof, and gives a number', async () => {
    const user = userEvent.setup();
    open('/ask', 'en');

    await user.type(await screen.findByLabelText('Title or subject'), 'The White Hours');
    await user.selectOptions(screen.getByLabelText('Type of production'), 'Feature');
    await user.type(screen.getByLabelText('What you need'), 'A lake without a house.');
    await user.type(screen.getByLabelText('Shooting days here'), '12');
    await user.type(screen.getByLabelText('Planned spend here'), '120,000');
    await user.type(screen.getByLabelText('Name'), 'Mark Ellis');
    await user.type(screen.getByLabelText('E-mail'), 'mark@whitehours.example');
    await user.click(screen.getByRole('button', { name: 'Send to the desk' }));

    expect(await screen.findByText('2026-D-118', {}, { timeout: 10_000 })).toBeTruthy();
    expect(bodyOf('POST /api/enquiries')).toMatchObject({
      title: 'The White Hours',
      type: 'feature_fiction',
      message: 'A lake without a house.',
      shootingDays: 12,
      localSpend: 120_000,
      confidential: true,
      contact: { name: 'Mark Ellis', email: 'mark@whitehours.example', lang: 'en' },
      about: { listings: [], shortlist: null, search: null },
      proof: { challenge: 'riddle', website: '' },
    });
    expect(localStorage.getItem('enquiry')).toBeNull();
  });

  test('says beside the fields what is missing, and goes to the first', async () => {
    const user = userEvent.setup();
    open('/ask');

    await user.click(await screen.findByRole('button', { name: 'Envoyer au guichet' }));

    const title = screen.getByLabelText('Titre ou sujet');
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Votre nom')).toBeTruthy();
    expect(sent).toEqual([]);

    await user.type(screen.getByLabelText('Courriel'), 'claire');
    expect(screen.getByText(/Une adresse complète/)).toBeTruthy();
  });

  test('keeps what is typed in this browser, and begins with who is signed in', async () => {
    const user = userEvent.setup();
    signedInAs(account());
    const page = open('/ask');

    await user.type(await screen.findByLabelText('Titre ou sujet'), 'Les Heures');
    expect((screen.getByLabelText('Nom') as HTMLInputElement).value).toBe('Hervé Roux');
    page.unmount();
    open('/ask');

    expect(((await screen.findByLabelText('Titre ou sujet')) as HTMLInputElement).value).toBe('Les Heures');
    await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
    expect((screen.getByLabelText('Titre ou sujet') as HTMLInputElement).value).toBe('');
    expect((screen.getByLabelText('Courriel') as HTMLInputElement).value).toBe('herve@sancy.example');
  });

  test('shows what it is about, and leaves out what the reader takes off', async () => {
    const user = userEvent.setup();
    answer(readListing, lake({ slug: 'lac-pavin', title: 'Lac Pavin' }));
    open('/ask?listing=lac-pavin&search=%2F%3Fq%3Dlac&shortlist=nonsense');

    const about = await screen.findByRole('region', { name: 'À propos de' });
    expect(await within(about).findByRole('link', { name: 'Lac Pavin' })).toBeTruthy();
    expect(plain(within(about).getByRole('link', { name: /Votre recherche/ }))).toBe('Votre recherche « lac »');

    await user.click(within(about).getByRole('button', { name: /Ne pas parler de Votre recherche/ }));
    expect(address().get('search')).toBeNull();
    expect(address().get('listing')).toBe('lac-pavin');
  });

  test('solves another riddle when the first was spent', async () => {
    const user = userEvent.setup();
    localStorage.setItem('enquiry', JSON.stringify({ title: 'T', message: 'M', name: 'N', email: 'n@example.org' }));
    refuse(sendEnquiry, 'conflict', 409, { 'proof.challenge': 'Spent' });
    open('/ask', 'en');

    await user.click(await screen.findByRole('button', { name: 'Send to the desk' }));

    await waitFor(() => expect(sent.filter(({ call }) => call === 'POST /api/enquiries')).toHaveLength(2), {
      timeout: 15_000,
    });
  });
});

describe('the page of an exchange', () => {
  const token = 'a'.repeat(43);
  const thread = (given: object = {}) => ({
    number: '2026-D-118',
    title: 'The White Hours',
    lang: 'en' as const,
    side: 'enquirer' as const,
    open: true,
    messages: [
      { id: '1'.repeat(24), at: '2026-11-20T09:00:00.000Z', mine: true, byName: 'Mark', text: 'A lake?', packages: [] },
      {
        id: '2'.repeat(24),
        at: '2026-11-20T14:00:00.000Z',
        mine: false,
        byName: 'L. Mazet',
        text: 'Six of them.',
        packages: ['Six lakes'],
      },
    ],
    ...given,
  });

  test('shows the exchange and takes a reply', async () => {
    const user = userEvent.setup();
    answer(readThread, thread());
    answer(replyToThread, (_url, body) => {
      const { text } = body as { text: string };
      const mine = {
        id: '3'.repeat(24),
        at: '2026-11-21T08:00:00.000Z',
        mine: true,
        byName: 'Mark',
        text,
        packages: [],
      };
      return thread({ messages: [...thread().messages, mine] });
    });
    open(`/exchange/${token}`, 'en');

    const letters = await screen.findByRole('list', { name: 'Exchange' });
    expect(within(letters).getByText('Six of them.')).toBeTruthy();
    expect(within(letters).getByText('Six lakes')).toBeTruthy();

    await user.type(screen.getByLabelText('Your reply'), 'The third one.');
    await user.click(screen.getByRole('button', { name: 'Send' }));

    expect(await within(letters).findByText('The third one.')).toBeTruthy();
    expect(bodyOf(`POST /api/enquiry-threads/${token}`)).toEqual({ text: 'The third one.' });
    expect((screen.getByLabelText('Your reply') as HTMLTextAreaElement).value).toBe('');
  });

  test('says that a reply opens a closed exchange again', async () => {
    answer(readThread, thread({ open: false }));
    open(`/exchange/${token}`, 'en');

    expect(await screen.findByText('The desk has closed this exchange. A reply opens it again.')).toBeTruthy();
  });

  test('says what to do with a link that leads nowhere', async () => {
    refuse(readThread, 'not_found', 404);
    open(`/exchange/${token}`, 'en');

    expect(await screen.findByRole('heading', { name: 'This link leads nowhere' })).toBeTruthy();
  });
});

describe('what other pages fill in', () => {
  test('is taken as far as it is understood', () => {
    const crew = { crew: 'Two gaffers around Issoire', commune: 'Issoire', from: '2027-05-10', to: null };
    expect(givenBy(crew)).toEqual({ crew: 'Two gaffers around Issoire', from: '2027-05-10' });
    expect(givenBy(null)).toEqual({});
    expect(givenBy({ crew: 7 })).toEqual({});
  });
});

describe('what is typed', () => {
  const filled = { ...blank, title: 'T', message: 'M', name: 'N', email: 'n@example.org' };

  test.each([
    ['nothing', blank, ['title', 'message', 'name', 'email']],
    ['days that are none', { ...filled, shootingDays: 'a week' }, ['shootingDays']],
    ['a period that ends before it begins', { ...filled, from: '2027-05-10', to: '2027-05-01' }, ['to']],
    ['all that is needed', filled, null],
  ])('%s', (_what, draft, wrong) => {
    expect(check(draft, 'fr').wrong).toEqual(wrong);
  });

  test('is read back only where it is understood', () => {
    expect(readKept('{"title":"T","flexible":false}')).toEqual({ title: 'T', flexible: false });
    expect(readKept('{"title":7}')).toEqual({});
    expect(readKept('broken')).toEqual({});
  });

  test('is answered by the next working day', () => {
    expect(answerDayAfter('2026-11-24')).toBe('2026-11-25');
    expect(answerDayAfter('2026-11-27')).toBe('2026-11-30');
    // The Armistice is a Wednesday, the Ascension a Thursday.
    expect(answerDayAfter('2026-11-10')).toBe('2026-11-12');
    expect(answerDayAfter('2027-05-05')).toBe('2027-05-07');
  });
});

test('a riddle is solved as the server counts', () => {
  const hash = createHash('sha256')
    .update(`riddle:${solve('riddle', 10)}`)
    .digest();
  expect(leadingZeroBits(hash)).toBeGreaterThanOrEqual(10);
  expect(leadingZeroBits(new Uint8Array([0, 0b0001_0000]))).toBe(11);
});
