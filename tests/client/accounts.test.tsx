import { changeMe, readSessions, signIn, signOut, signUp, verifyAccount } from '@contract/accounts';
import { readOwnListings } from '@contract/editing';
import { readSite } from '@contract/site';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, answer, open, refuse, sent, signedInAs } from './harness';

const token = 'a'.repeat(43);
const nothingYet = { listings: [], claims: [] };
const field = (name: string) => screen.findByRole('textbox', { name });
const button = (name: string) => screen.findByRole('button', { name });
const path = () => window.location.pathname;

beforeEach(() => {
  answer(readSite, { demo: false, tiles: [] });
  answer(readOwnListings, nothingYet);
});

describe('signing in', () => {
  async function fillIn(email: string, password: string) {
    await userEvent.type(await field('Courriel'), email);
    await userEvent.type(screen.getByLabelText('Mot de passe'), `${password}{Enter}`);
  }

  test('a page that asks for it shows the sign-in in its place, and itself afterwards', async () => {
    answer(signIn, { account: account() });
    open('/mine');

    await fillIn('herve@sancy.example', 'trois ou quatre mots');

    expect(await screen.findByRole('heading', { name: 'Mes fiches' })).toBeTruthy();
    expect(path()).toBe('/mine');
    expect(sent).toEqual([
      { call: 'POST /api/session', body: { email: 'herve@sancy.example', password: 'trois ou quatre mots' } },
    ]);
  });

  test('a wrong password is said in French, below the password, which has the focus', async () => {
    refuse(signIn, 'not_allowed', 403);
    open('/sign-in');

    await fillIn('herve@sancy.example', 'une erreur');

    const password = screen.getByLabelText('Mot de passe');
    await waitFor(() => expect(document.activeElement).toBe(password));
    expect(password.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('L’adresse ou le mot de passe ne va pas.')).toBeTruthy();
  });

  test('what is missing of an address is named before anything is sent', async () => {
    open('/sign-in');

    await fillIn('herve@sancy', 'trois ou quatre mots');

    expect(await screen.findByText(/Il manque la fin de l’adresse/)).toBeTruthy();
    expect(document.activeElement).toBe(await field('Courriel'));
    expect(sent).toEqual([]);
  });

  test('an address that is not confirmed yet is told apart by the server only, in the reader’s words', async () => {
    refuse(signIn, 'not_allowed', 403, { email: 'Not confirmed yet' });
    open('/sign-in');

    await fillIn('herve@sancy.example', 'trois ou quatre mots');

    expect(await screen.findByText(/Adresse pas encore confirmée/)).toBeTruthy();
    expect(screen.queryByText(/Not confirmed/)).toBeNull();
  });

  test('too many tries are said as such', async () => {
    refuse(signIn, 'too_many_requests', 429);
    open('/sign-in');

    await fillIn('herve@sancy.example', 'une erreur');

    expect((await screen.findByRole('alert')).textContent).toContain('Trop d’essais');
  });

  test('a demonstration offers its accounts', async () => {
    answer(readSite, { demo: true, tiles: [] });
    answer(signIn, { account: account({ name: 'Une firme' }) });
    open('/sign-in');

    await userEvent.click(await screen.findByRole('button', { name: /Une entreprise/ }));

    await waitFor(() => expect(path()).toBe('/mine'));
    expect(sent[0]?.body).toEqual({ email: 'firm@demo.test', password: 'single-desk-demo' });
  });
});

describe('signing up', () => {
  test('asks for the letter to be opened, which leads on to one’s listings', async () => {
    answer(signUp, { sent: true });
    open('/sign-up');
    await userEvent.type(await field('Votre nom'), 'Hervé Roux');
    await userEvent.type(await field('Courriel'), 'Herve@Sancy.example');
    await userEvent.type(screen.getByLabelText('Mot de passe'), 'trois ou quatre mots');
    await userEvent.click(await button('Ouvrir le compte'));

    expect(await screen.findByText(/envoyée à herve@sancy.example/)).toBeTruthy();
    expect(sent[0]?.body).toMatchObject({ name: 'Hervé Roux', email: 'herve@sancy.example', lang: 'fr' });
  });

  test('every wrong field is told at once, in the reader’s language', async () => {
    open('/sign-up', 'en');
    await userEvent.type(await screen.findByLabelText('Password'), 'short');
    await userEvent.click(await button('Open the account'));

    for (const fault of [/Your name, at least/, /Your address, as in/, /At least ten characters: three/]) {
      expect(await screen.findByText(fault)).toBeTruthy();
    }
    expect(document.activeElement).toBe(await field('Your name'));
  });

  test('the link of the letter signs in', async () => {
    answer(verifyAccount, { account: account() });
    open(`/verify/${token}`);

    await waitFor(() => expect(path()).toBe('/mine'));
    expect(sent).toEqual([{ call: 'POST /api/accounts/verify', body: { token } }]);
  });

  test('a link that was used says so, with the ways on', async () => {
    refuse(verifyAccount, 'not_found', 404);
    open(`/verify/${token}`);

    expect(await screen.findByRole('heading', { name: 'Ce lien ne vaut plus' })).toBeTruthy();
    const main = screen.getByRole('main');
    expect(within(main).getByRole('link', { name: 'Se connecter' }).getAttribute('href')).toBe('/sign-in');
  });
});

describe('somebody signed in', () => {
  test('finds what is theirs in the bar, by keyboard, and the way out', async () => {
    signedInAs(account());
    answer(signOut, { account: null });
    open('/mine');
    const menu = await screen.findByRole('button', { name: /^Hervé Roux/ });
    menu.focus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Mes fiches');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(menu);
    expect(screen.queryByRole('link', { name: 'Le guichet' })).toBeNull();

    await userEvent.keyboard('{Enter}');
    await userEvent.click(await button('Se déconnecter'));

    await waitFor(() => expect(path()).toBe('/'));
    expect(await screen.findByRole('link', { name: 'Se connecter' })).toBeTruthy();
  });

  test('whose session ends under their hands signs in again and finds what they were typing', async () => {
    signedInAs(account());
    answer(readSessions, { sessions: [] });
    open('/account');
    const name = await field('Votre nom');
    await userEvent.clear(name);
    await userEvent.type(name, 'Hervé Roux-Mazet');
    answer(signIn, { account: account() });
    refuse(changeMe, 'sign_in_required', 401);
    await userEvent.click(await button('Enregistrer'));
    expect(await screen.findByText(/Votre session est finie. Ce que vous écriviez est gardé/)).toBeTruthy();

    await userEvent.type(await field('Courriel'), 'herve@sancy.example');
    await userEvent.type(screen.getByLabelText('Mot de passe', { selector: 'input' }), 'trois ou quatre mots{Enter}');

    expect(await screen.findByDisplayValue('Hervé Roux-Mazet')).toBe(name);
    await waitFor(() => expect(name.closest('[hidden]')).toBeNull());
  });
});
