import { searchListings } from '@contract/directory';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { address, answer, calls, card, found, open, refuse, vocabularies } from './harness';

const lakes = {
  facets: { category: { lake: 7, castle: 6 }, access: { truck_19t: 9 } },
  kinds: { location: 37, technician: 24, actor: 11, company: 17 },
};
const terms = vocabularies({
  locationCategories: [
    { id: 'lake', fr: 'Lac et étang', en: 'Lake and pond' },
    { id: 'castle', fr: 'Château', en: 'Castle' },
  ],
  access: [{ id: 'truck_19t', fr: 'Camion 19 t', en: '19 t truck' }],
});
const lastSearch = () => calls.filter(({ pathname }) => pathname === '/api/search').at(-1)?.searchParams;

/** French numbers and units are joined by spaces that do not break. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');
const says = (wanted: string, element: Element | null) => plain(element?.textContent ?? '') === wanted;
/** The innermost element that says just this. */
const byText = (wanted: string) =>
  screen.findByText(
    (_, element) => says(wanted, element) && ![...(element?.children ?? [])].some((child) => says(wanted, child)),
  );

beforeEach(() => {
  window.scrollTo = () => {};
  answer(readVocabularies, terms);
});

test('a visitor sees the places, how many there are, and the counts of every kind', async () => {
  const pavin = card({ title: 'Lac Pavin', slug: 'lac-pavin', shoots: 3, distanceKm: 4.2 });
  answer(searchListings, found({ ...lakes, total: 37, hits: [pavin, card({ title: 'Lac Chambon', demo: true })] }));

  open('/?near=45.51,2.94&radius=25&place=Besse');

  const link = await screen.findByRole('link', { name: 'Lac Pavin' });
  expect(link.getAttribute('href')).toBe('/listings/lac-pavin');
  expect(plain(screen.getByRole('region', { name: 'Résultats' }).textContent)).toContain('37 lieux à moins de 25 km');
  expect(plain(link.closest('article')?.textContent ?? '')).toContain('3 tournages');
  expect(plain(link.closest('article')?.textContent ?? '')).toContain('4 km');
  expect(await byText('Techniciens24')).toBeTruthy();
  expect(document.title).toContain('près de Besse');
  expect(lastSearch()?.getAll('kind')).toEqual(['location']);
  expect(lastSearch()?.get('sort')).toBe('distance');
});

test('the same page speaks English to an English reader', async () => {
  answer(searchListings, found({ ...lakes, total: 1234, hits: [card()] }));
  open('/', 'en');
  expect(await byText('1,234 locations')).toBeTruthy();
  expect(await screen.findByRole('checkbox', { name: /Lake and pond/ })).toBeTruthy();
  expect(lastSearch()?.get('lang')).toBe('en');
});

test('choosing a facet writes it into the address, and the address is what is asked', async () => {
  answer(searchListings, found({ ...lakes, hits: [card()] }));
  open('/?page=2');
  await userEvent.click(await screen.findByRole('checkbox', { name: /Lac et étang/ }));

  expect(address().toString()).toBe('category=lake');
  await waitFor(() => expect(lastSearch()?.getAll('category')).toEqual(['lake']));

  const chips = screen.getByRole('region', { name: 'Filtres choisis' });
  await userEvent.click(within(chips).getByRole('button', { name: 'Retirer Lac et étang' }));
  expect(address().toString()).toBe('');
});

test('another tab keeps the place and drops the choices it does not know', async () => {
  answer(searchListings, found({ ...lakes, hits: [card()] }));
  open('/?near=45.51,2.94&radius=25&place=Besse&category=lake');
  await userEvent.click(await screen.findByRole('link', { name: /Techniciens/ }));
  expect(address().toString()).toBe(
    new URLSearchParams('kind=technician&near=45.51,2.94&radius=25&place=Besse').toString(),
  );
});

test('more results come under those that are there, and the address says how many pages', async () => {
  const page = (number: number) => Array.from({ length: 24 }, (_, place) => card({ title: `Lieu ${number}.${place}` }));
  answer(searchListings, (url) => {
    const number = Number(url.searchParams.get('page'));
    return found({ total: 48, page: number, hits: page(number) });
  });
  open('/');
  await userEvent.click(await screen.findByRole('button', { name: /24 de plus/ }));

  expect(await screen.findByRole('link', { name: 'Lieu 2.23' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lieu 1.0' })).toBeTruthy();
  expect(address().get('page')).toBe('2');
});

test('an empty list says what was asked and leads to the nearest search that finds something', async () => {
  answer(searchListings, (url) => found({ total: Number(url.searchParams.get('radius')) >= 15 ? 12 : 0 }));
  open('/?near=45.51,2.94&radius=5&place=Besse');

  expect(await byText('Aucun lieu à moins de 5 km.')).toBeTruthy();
  await userEvent.click(await byText('12 lieux à moins de 15 km'));
  expect(address().get('radius')).toBe('15');
});

test('a failed search says so in plain words, and can be tried again', async () => {
  refuse(searchListings, 'internal', 500);
  open('/');
  expect((await screen.findByRole('alert')).textContent).toContain('La liste ne peut pas être montrée');

  answer(searchListings, found({ hits: [card({ title: 'Lac Pavin' })] }));
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('link', { name: 'Lac Pavin' })).toBeTruthy();
});

test('who goes back from a listing finds the focus on its card', async () => {
  answer(searchListings, found({ hits: [card({ title: 'Lac Chambon' }), card({ title: 'Lac Pavin' })] }));
  open('/');
  await userEvent.click(await screen.findByRole('link', { name: 'Lac Pavin' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Lac Pavin' })).toBeNull());
  window.history.back();
  const link = await screen.findByRole('link', { name: 'Lac Pavin' });
  await waitFor(() => expect(document.activeElement).toBe(link));
});

test('who looks for too much at once may drop all filters', async () => {
  answer(searchListings, (url) =>
    found({ total: url.searchParams.has('category') || url.searchParams.has('access') ? 0 : 12 }),
  );
  open('/?category=lake&access=truck_19t');
  expect(await byText('Aucun lieu avec « Lac et étang », « Camion 19 t ».')).toBeTruthy();
  await userEvent.click(await byText('12 lieux sans les filtres'));
  expect(address().toString()).toBe('');
});

test('choices that no vocabulary knows are left out of the search', async () => {
  answer(searchListings, found({ hits: [card({ title: 'Lac Pavin' })] }));
  open('/?category=nope&departement=99');
  await waitFor(() => expect(lastSearch()?.has('category')).toBe(false));
  expect(lastSearch()?.has('departement')).toBe(false);
  expect(screen.queryByText('nope')).toBeNull();
});

test('a mangled link still opens a page', async () => {
  answer(searchListings, found({ hits: [card({ title: 'Lac Pavin' })] }));
  open('/?kind=hotel&near=x&radius=-1&page=zero&category=<script>&bbox=1,2');
  expect(await screen.findByRole('link', { name: 'Lac Pavin' })).toBeTruthy();
  expect(lastSearch()?.has('near')).toBe(false);
});
