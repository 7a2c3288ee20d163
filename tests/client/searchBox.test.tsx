import { searchListings, suggestSearch } from '@contract/directory';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { address, answer, calls, card, found, open, vocabularies } from './harness';

const pavin = card({ title: 'Lac Pavin', slug: 'lac-pavin' });
const offered = {
  listings: [pavin],
  terms: [{ kind: 'location', field: 'category', value: 'lake', label: 'Lac et étang', count: 7 }],
  communes: [
    {
      insee: '63038',
      name: 'Besse-et-Saint-Anastaise',
      departement: '63',
      departementName: 'Puy-de-Dôme',
      position: { lat: 45.5153, lng: 2.9337 },
    },
  ],
  also: ['lake', 'étang'],
} as const;

const options = async () => within(await screen.findByRole('listbox')).findAllByRole('option');

async function typeInto(text: string) {
  const user = userEvent.setup();
  const box = screen.getByRole('combobox', { name: /Chercher un lieu/ });
  await user.type(box, text);
  return { user, box };
}

beforeEach(async () => {
  window.scrollTo = () => {};
  answer(
    readVocabularies,
    vocabularies({ locationCategories: [{ id: 'lake', fr: 'Lac et étang', en: 'Lake and pond' }] }),
  );
  answer(searchListings, found({ hits: [pavin], facets: { category: { lake: 7 } } }));
  answer(suggestSearch, {
    ...offered,
    listings: [pavin],
    terms: [...offered.terms],
    communes: [...offered.communes],
    also: [...offered.also],
  });
  open('/');
  await screen.findByRole('combobox', { name: /Chercher un lieu/ });
});

test('the keyboard walks through listings, terms and communes, and round', async () => {
  const { user, box } = await typeInto('lac');
  const offers = await options();
  expect(offers.map((option) => option.textContent)).toEqual([
    expect.stringContaining('Lac Pavin'),
    expect.stringContaining('Lac et étang'),
    expect.stringContaining('Besse'),
  ]);
  expect(box.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/aussi/).textContent).toContain('lake, étang');

  const active = () => box.getAttribute('aria-activedescendant');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(offers[0]?.id);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(active()).toBe(offers[2]?.id);
  await user.keyboard('{ArrowDown}');
  expect(active()).toBeNull();
});

test('what was typed is marked where a word begins with it', async () => {
  await typeInto('lac');
  const [first] = await options();
  expect(first?.querySelector('mark')?.textContent).toBe('Lac');
});

test('Enter on a term searches in it', async () => {
  const { user } = await typeInto('lac');
  await options();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(address().toString()).toBe('category=lake');
});

test('Enter on a commune searches around it', async () => {
  const { user } = await typeInto('besse');
  await options();
  await user.keyboard('{ArrowUp}{Enter}');
  expect(address().get('near')).toBe('45.5153,2.9337');
  expect(address().get('place')).toBe('Besse-et-Saint-Anastaise');
});

test('Enter without a choice searches for the words; Escape closes and keeps them', async () => {
  const { user, box } = await typeInto('lac noir');
  await options();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect((box as HTMLInputElement).value).toBe('lac noir');
  await user.keyboard('{Enter}');
  expect(address().get('q')).toBe('lac noir');
});

test('a quick typist causes few questions', async () => {
  await typeInto('lac pavin');
  await options();
  await waitFor(() => expect(calls.at(-1)?.searchParams.get('q')).toBe('lac pavin'));
  expect(calls.filter(({ pathname }) => pathname.endsWith('/suggest')).length).toBeLessThan('lac pavin'.length);
});

test('Enter on a listing opens it, and Back leads to the words it was found by', async () => {
  const { user } = await typeInto('lac');
  await options();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(window.location.pathname).toContain('lac-pavin');
  window.history.back();
  await waitFor(() => expect(address().get('q')).toBe('lac'));
});

test('a town typed into the field for places comes before the position of the reader', async () => {
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox', { name: /Autour de quelle/ }), 'besse');
  await within(await screen.findByRole('listbox')).findByRole('option', { name: /Besse/ });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(address().get('place')).toBe('Besse-et-Saint-Anastaise');
});
