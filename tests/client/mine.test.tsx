import { changeAccount, readAccounts } from '@contract/accounts';
import {
  archiveListing,
  claimListing,
  createListing,
  deleteListing,
  type OwnListing,
  readOwnListings,
  submitListing,
} from '@contract/editing';
import { confirmListing } from '@contract/freshness';
import { readListing, readNearby } from '@contract/listings';
import { readQueue } from '@contract/moderation';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, answer, calls, open, refuse, sent, signedInAs } from './harness';
import { lake, terms } from './listings';

// The map needs a window with a size, which jsdom has not.
jest.mock('../../client/listings/place/PlaceMap', () => ({ PlaceMap: () => null }));

const monthsAgo = (months: number) => new Date(Date.now() - months * 31 * 86_400_000).toISOString();
const own = (given: Partial<OwnListing> = {}): OwnListing => ({
  slug: 'sancy-energie',
  kind: 'company',
  title: 'Sancy Énergie',
  status: 'published',
  state: 'none',
  changed: [],
  reason: null,
  savedAt: monthsAgo(3),
  submittedAt: null,
  confirmedAt: monthsAgo(3),
  due: false,
  photo: { id: 'photo-1', illustration: true },
  ...given,
});
const mine = (...listings: OwnListing[]) => answer(readOwnListings, { listings, claims: [] });
const rowOf = async (title: string) => {
  const row = (await screen.findByRole('heading', { name: title })).closest('li');
  if (!row) throw new Error(`${title} stands in no row`);
  return row;
};
const plain = (element: Element) => element.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';

beforeEach(() => {
  signedInAs(account());
  answer(readVocabularies, terms);
  answer(readNearby, { radius: 30, groups: [] });
  window.scrollTo = () => {};
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('my listings', () => {
  test.each([
    [{}, ['En ligne', 'confirmée il y a 3 mois']],
    [{ state: 'open', changed: ['summary', 'title'] }, ['En ligne', '2 changements à envoyer']],
    [{ state: 'submitted', changed: ['summary'] }, ['En ligne', '1 changement chez le guichet']],
    [{ state: 'returned', reason: 'Une image de plus' }, ['Le guichet demande un changement', 'Une image de plus']],
    [{ status: 'draft' }, ['Brouillon', 'le public ne la voit pas']],
    [{ status: 'pending', submittedAt: new Date().toISOString() }, ['Chez le guichet depuis']],
    [{ status: 'rejected', reason: 'Hors de la région' }, ['Refusée par le guichet', 'Hors de la région']],
    [{ status: 'archived' }, ['Retirée', 'Vous pouvez la remettre']],
  ] satisfies [Partial<OwnListing>, string[]][])('%j is told in words', async (given, words) => {
    mine(own(given));
    open('/mine');
    const told = plain(await rowOf('Sancy Énergie'));
    for (const word of words) expect(told).toContain(word);
  });

  test('who has none is told what a listing takes, and offered the four kinds', async () => {
    mine();
    open('/mine', 'en');
    const ways = await screen.findByRole('region', { name: 'What would you like to list?' });
    const begin = within(ways).getAllByRole('button');
    expect(begin).toHaveLength(4);
    refuse(createListing, 'internal', 500);
    const company = within(ways).getByRole('button', { name: /^A company/ });
    await userEvent.click(company);
    expect(await within(ways).findByText('The listing could not be begun. Try again.')).toBeTruthy();
    expect(sent).toEqual([{ call: 'POST /api/listings', body: expect.objectContaining({ kind: 'company' }) }]);
  });

  test('facts that are old are confirmed with one click', async () => {
    mine(own({ due: true }));
    answer(confirmListing, { confirmedAt: new Date().toISOString() });
    open('/mine');
    await userEvent.click(await screen.findByRole('button', { name: /^Toujours exact/ }));
    expect(await screen.findByText('Confirmée aujourd’hui, merci.')).toBeTruthy();
    expect(sent.map(({ call }) => call)).toEqual(['POST /api/listings/sancy-energie/confirm']);
  });

  test('taking down is asked for in place, and can be left', async () => {
    mine(own());
    refuse(archiveListing, 'conflict', 409);
    open('/mine');
    await userEvent.click(await screen.findByRole('button', { name: /^Retirer/ }));
    expect(document.activeElement?.textContent).toBe('Garder');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText(/de la recherche/)).toBeNull();
    expect(sent).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: /^Retirer/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Retirer la fiche' }));
    expect(await screen.findByText(/a changé entre-temps/)).toBeTruthy();
  });

  test('a draft is deleted after a question', async () => {
    mine(own({ status: 'draft' }));
    answer(deleteListing, { deleted: true });
    open('/mine');
    await userEvent.click(await screen.findByRole('button', { name: /^Supprimer/ }));
    mine();
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer' }));
    expect(await screen.findByText('Faites-vous trouver par les tournages')).toBeTruthy();
  });

  test('what is missing before it can go back is said', async () => {
    mine(own({ status: 'archived' }));
    refuse(submitListing, 'invalid_input', 400, { summary: 'Text in at least one of the two languages' });
    open('/mine');
    await userEvent.click(await screen.findByRole('button', { name: /^Remettre/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer au guichet' }));
    expect(await screen.findByText(/Il manque quelque chose/)).toBeTruthy();
  });
});

describe('a listing that is mine already', () => {
  test('can be edited from its page', async () => {
    answer(readListing, lake({ may: { edit: true } }));
    open('/listings/lac-pavin');
    const link = await screen.findByRole('link', { name: 'Modifier cette fiche' });
    expect(link.getAttribute('href')).toMatch(/\/edit$/);
  });

  test('is asked for in a sentence', async () => {
    answer(readListing, lake());
    answer(claimListing, { asked: true });
    open('/listings/lac-pavin');
    await userEvent.click(await screen.findByRole('button', { name: 'La reprendre' }));
    const message = await screen.findByRole('textbox', { name: /Qui êtes-vous/ });
    await userEvent.type(message, 'Moi');
    await userEvent.click(screen.getByRole('button', { name: 'Demander la fiche' }));
    expect(await screen.findByText(/Une phrase/)).toBeTruthy();
    await userEvent.type(message, ', je tiens la buvette du lac');
    await userEvent.click(screen.getByRole('button', { name: 'Demander la fiche' }));
    expect(await screen.findByText(/Demande envoyée/)).toBeTruthy();
    expect(sent.at(-1)?.body).toEqual({ message: 'Moi, je tiens la buvette du lac' });
  });

  test('that somebody else keeps is said to be theirs', async () => {
    answer(readListing, lake());
    refuse(claimListing, 'conflict', 409);
    open('/listings/lac-pavin#claim');
    await userEvent.type(await screen.findByRole('textbox', { name: /Qui êtes-vous/ }), 'Je suis le garde du lac');
    await userEvent.click(screen.getByRole('button', { name: 'Demander la fiche' }));
    expect(await screen.findByText(/Quelqu’un tient déjà cette fiche/)).toBeTruthy();
  });
});

describe('the accounts of the desk', () => {
  const listed = { ...account({ id: 'b'.repeat(24) }), createdAt: '2026-09-12T10:00:00.000Z' };

  beforeEach(() => {
    answer(readAccounts, { total: 1, accounts: [listed] });
    answer(readQueue, { total: 3, counts: { all: 3, new: 3, changed: 0, duplicate: 0, claim: 0 }, items: [] });
    answer(changeAccount, account());
  });

  test('are not open to members', async () => {
    open('/desk/accounts');
    expect(await screen.findByText('Cette page n’est pas ouverte à votre compte.')).toBeTruthy();
  });

  test('let staff trust a member, and look for one', async () => {
    signedInAs(account({ role: 'staff', name: 'Claire Bonnefoy' }));
    open('/desk/accounts');
    await userEvent.click(await screen.findByRole('switch', { name: /Hervé Roux/ }));
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ trusted: true }));
    expect(screen.queryByRole('combobox')).toBeNull();

    await userEvent.type(screen.getByRole('searchbox'), 'sancy');
    await waitFor(() => expect(calls.at(-1)?.searchParams.get('q')).toBe('sancy'));
  });

  test('let an administrator give a role, and say how much waits', async () => {
    signedInAs(account({ role: 'admin', name: 'Claire Bonnefoy' }));
    open('/desk/accounts');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /Hervé Roux/ }), 'Guichet');
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ role: 'staff' }));
    expect(screen.getByRole('link', { name: /Modération.*3 à lire/ })).toBeTruthy();
  });
});
