import { searchListings } from '@contract/directory';
import {
  createShortlist,
  deleteItem,
  gatherItems,
  readCards,
  readShortlist,
  readShortlists,
  type ShortlistCard,
  type ShortlistView,
} from '@contract/shortlists';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeLocal, clearLocal, showProjects } from '../../client/shortlist/gathered';
import { account, answer, card, found, open, sent, signedInAs } from './harness';

const lake = card({ slug: 'lac-pavin', title: 'Lac Pavin' });
const fort = card({ slug: 'murol', title: 'Château de Murol' });
const listId = 'b'.repeat(24);

beforeEach(() => {
  act(() => {
    clearLocal();
    showProjects(null);
  });
  answer(searchListings, found({ hits: [lake, fort] }));
  answer(readCards, (_url, body) => {
    const { slugs } = readCards.body.parse(body);
    return { cards: [lake, fort].filter(({ slug }) => slugs.includes(slug)) };
  });
});

const blank = { status: 'idea', note: '', pitch: '', alias: '' } as const;
const gather = (...slugs: string[]) =>
  changeLocal((list) => ({ ...list, items: slugs.map((slug) => ({ slug, ...blank })) }));

const listCard = (given: Partial<ShortlistCard> = {}): ShortlistCard => ({
  id: listId,
  title: 'Les Heures blanches',
  company: '',
  items: 0,
  slugs: [],
  members: ['Hervé Roux'],
  updatedAt: '2026-11-24T10:00:00.000Z',
  ...given,
});
const view = (given: Partial<ShortlistView> = {}): ShortlistView => ({
  id: listId,
  title: 'Les Heures blanches',
  company: '',
  intro: '',
  base: null,
  scoutingDay: null,
  items: [],
  members: [{ account: 'a'.repeat(24), name: 'Hervé Roux', owner: true }],
  invited: [],
  production: null,
  edition: 1,
  updatedAt: '2026-11-24T10:00:00.000Z',
  may: { edit: true, invite: true, delete: true, share: true },
  ...given,
});
const item = (number: number, of = lake): ShortlistView['items'][number] => ({
  id: String(number).padStart(24, '0'),
  ...blank,
  addedByName: 'Hervé Roux',
  addedAt: '2026-11-24T10:00:00.000Z',
  card: of,
});

const kept = () => JSON.parse(localStorage.getItem('shortlist') ?? 'null');
const marks = () => screen.findAllByRole('button', { name: /Ajouter à ma sélection/ });

describe('before signing in', () => {
  test('a card is gathered in this browser, counted in the bar, and taken off again', async () => {
    open('/');
    const [first] = await marks();
    if (!first) throw new Error('no card');

    await userEvent.click(first);

    expect(first.getAttribute('aria-pressed')).toBe('true');
    expect(kept()).toMatchObject({ items: [{ slug: 'lac-pavin', status: 'idea' }] });
    expect(screen.getByRole('link', { name: /^Ma sélection.*1$/ }).getAttribute('href')).toBe('/shortlist');
    await userEvent.click(first);
    expect(kept()).toBeNull();
    expect(sent).toEqual([]);
  });

  test('what was gathered has its page, where it is written on, put in order, removed and brought back', async () => {
    gather('lac-pavin', 'murol');
    open('/shortlist');
    const note = await screen.findAllByLabelText('Note');

    await userEvent.type(note[0] ?? document.body, 'Brume à l’aube');
    await userEvent.tab();
    await waitFor(() => expect(kept().items[0]).toMatchObject({ slug: 'lac-pavin', note: 'Brume à l’aube' }));

    screen.getByRole('button', { name: /^Déplacer Lac Pavin, 1 sur 2/ }).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(kept().items.map(({ slug }: { slug: string }) => slug)).toEqual(['murol', 'lac-pavin']);

    await userEvent.click(screen.getByRole('button', { name: 'Retirer Château de Murol' }));
    expect(kept().items).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(kept().items.map(({ slug }: { slug: string }) => slug)).toEqual(['murol', 'lac-pavin']);
    expect(kept().items[1].note).toBe('Brume à l’aube');
  });

  test('what another hand left in the browser opens a page all the same', async () => {
    localStorage.setItem('shortlist', '{"items":[{"slug":7},null]}');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'shortlist' })));
    open('/shortlist');
    await screen.findByText(/^Rien encore dans la sélection/);
  });
});

describe('signing in', () => {
  test('begins a shortlist with what was gathered, once, and forgets the copy', async () => {
    let lists: ShortlistCard[] = [];
    gather('lac-pavin', 'murol');
    signedInAs(account());
    answer(readShortlists, () => ({ shortlists: lists }));
    answer(createShortlist, () => {
      lists = [listCard({ title: 'Ma sélection', items: 2, slugs: ['lac-pavin', 'murol'] })];
      return view({ title: 'Ma sélection', items: [item(1), item(2, fort)] });
    });
    open('/');

    await screen.findByText(/^Votre sélection est gardée/);

    const [pressed] = await marks();
    await waitFor(() => expect(pressed?.getAttribute('aria-pressed')).toBe('true'));
    const posts = sent.filter(({ call }) => call === 'POST /api/shortlists');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.body).toMatchObject({ title: 'Ma sélection', items: [{ slug: 'lac-pavin' }, { slug: 'murol' }] });
    expect(kept()).toBeNull();
  });

  test('adds it to the project changed last where there is one, and can be set apart', async () => {
    gather('lac-pavin');
    signedInAs(account());
    answer(readShortlists, { shortlists: [listCard(), listCard({ id: 'c'.repeat(24), title: 'Vieux' })] });
    answer(gatherItems, { shortlist: view({ items: [item(1)] }), added: [item(1).id] });
    answer(createShortlist, view());
    answer(deleteItem, view());
    open('/');

    await screen.findByText(/ajoutées? à/);
    expect(kept()).toBeNull();
    expect(sent.map(({ call }) => call)).toEqual([`POST /api/shortlists/${listId}/gathered`]);

    await userEvent.click(screen.getByRole('button', { name: 'En faire un projet à part' }));
    await waitFor(() => expect(sent.at(-1)?.call).toBe(`DELETE /api/shortlists/${listId}/items/${item(1).id}`));
    expect(sent.at(-2)).toMatchObject({ call: 'POST /api/shortlists', body: { items: [{ slug: 'lac-pavin' }] } });
  });

  test('keeps the copy while the server cannot be reached', async () => {
    gather('lac-pavin');
    signedInAs(account());
    answer(readShortlists, { shortlists: [] });
    open('/');
    await waitFor(() => expect(sent.map(({ call }) => call)).toContain('POST /api/shortlists'));
    await marks();
    expect(kept()).toMatchObject({ items: [{ slug: 'lac-pavin' }] });
  });
});

test('who has several projects chooses one, and sees where it is already', async () => {
  signedInAs(account());
  answer(readShortlists, {
    shortlists: [listCard({ slugs: ['lac-pavin'] }), listCard({ id: 'c'.repeat(24), title: 'Noces' })],
  });
  open('/');
  const [first] = await marks();
  await waitFor(() => expect(first?.getAttribute('aria-pressed')).toBe('true'));

  await userEvent.click(first ?? document.body);

  const menu = await screen.findByRole('group', { name: 'Pour quel projet' });
  const pressed = within(menu)
    .getAllByRole('button')
    .map((each) => [each.textContent, each.getAttribute('aria-pressed')]);
  expect(pressed).toEqual([
    ['Les Heures blanches', 'true'],
    ['Noces', 'false'],
  ]);
});

test('of an entry that was withdrawn one’s own words stay', async () => {
  signedInAs(account());
  answer(readShortlists, { shortlists: [] });
  answer(readShortlist, view({ title: 'Noces', items: [{ ...item(1), card: null, note: 'À revoir' }] }));
  open(`/shortlists/${listId}`);
  await screen.findByText('Fiche retirée de l’annuaire');
  expect((await screen.findByDisplayValue('À revoir')).tagName).toBe('TEXTAREA');
});
