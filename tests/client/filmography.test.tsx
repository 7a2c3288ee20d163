import { type FilmographyEntry, readFilmography } from '@contract/filmography';
import { type Indicators, readIndicators } from '@contract/indicators';
import { readVocabularies } from '@contract/vocabularies';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { discsOf } from '../../client/filmography/map/discs';
import { address, answer, calls, open, refuse, vocabularies } from './harness';

// The map needs a window with a size, which jsdom has not.
jest.mock('../../client/filmography/map/ShootsMap', () => ({ ShootsMap: () => null }));

const film = (given: Partial<FilmographyEntry> = {}): FilmographyEntry => ({
  slug: 'les-veilleuses-1a2b3',
  title: 'Les Veilleuses',
  type: 'feature_fiction',
  season: null,
  companies: ['Palissade', 'Relief Exécutif'],
  directors: ['Maud Roucaute'],
  country: 'FR',
  year: 2026,
  days: 14,
  note: 'Deux aides-soignantes ouvrent une maison clandestine.',
  releasedOn: '2027-02-03',
  links: [],
  places: [
    {
      name: 'Lac Pavin',
      commune: 'Besse',
      departement: '63',
      listing: 'lac-pavin',
      position: null,
      precision: 'exact',
    },
    { name: 'Murol', commune: 'Murol', departement: '63', listing: null, position: null, precision: 'commune' },
  ],
  photo: null,
  demo: false,
  ...given,
});

const reply = (items: FilmographyEntry[], years = [{ year: 2026, productions: items.length }]) => ({
  total: items.length,
  page: 1,
  limit: 60,
  items,
  years,
  map: [],
});

const figures: Indicators = {
  year: 2026,
  on: '2026-11-24',
  scope: 'public',
  counted: 42,
  goal: 74,
  previous: null,
  pace: null,
  forecast: null,
  lines: { counted: [], previous: [], pace: [], forecast: [] },
  ...{ byType: [], byMonth: [], byOrigin: [], byDepartement: [], byCommune: [] },
  days: { done: 239, planned: 250, previous: 300 },
  spend: {
    total: 1_000_000,
    grades: [
      { evidence: 'audited', amount: 500_000, productions: 4 },
      { evidence: 'declared', amount: 250_000, productions: 9 },
      { evidence: 'dayRate', amount: 250_000, productions: 20 },
    ],
    categories: [],
    previous: 0,
  },
  support: null,
  jobs: null,
  funnel: null,
  answers: null,
};

const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';

beforeEach(() => {
  answer(
    readVocabularies,
    vocabularies({
      productionTypes: [
        { id: 'feature_fiction', fr: 'Long métrage de fiction', en: 'Feature film' },
        { id: 'tv_series', fr: 'Série TV', en: 'TV series' },
      ],
    }),
  );
  answer(readIndicators, figures);
  answer(readFilmography, reply([film()]));
  window.scrollTo = () => {};
});

test('says what was shot here, by whom and where, with the way to the places', async () => {
  answer(
    readFilmography,
    reply(
      [
        film(),
        film({ slug: 'col-9', title: 'Col fermé', type: 'tv_series', season: 2, year: 2025, days: 1, note: '' }),
      ],
      [
        { year: 2026, productions: 1 },
        { year: 2025, productions: 1 },
      ],
    ),
  );
  open('/shot-here');
  const year = await screen.findByRole('region', { name: '2026' });
  expect(plain(year)).toContain('Long métrage de fiction, de Maud Roucaute · Palissade · 14 jours ici · sorti en 2027');
  expect(within(year).getByRole('link', { name: 'Lac Pavin' }).getAttribute('href')).toBe('/listings/lac-pavin');
  expect(within(year).queryByRole('link', { name: 'Murol' })).toBeNull();
  expect(plain(screen.getByRole('region', { name: '2025' }))).toContain('Col fermésaison 2');
});

test('the year stands in figures with how well they are known; what cannot be told is not there', async () => {
  open('/shot-here', 'en');
  expect(await screen.findByText('productions made public in 2026')).toBeTruthy();
  const said = plain(document.querySelector('dl'));
  expect(said).toContain('239');
  expect(said).toContain('75% of it declared or audited');
  expect(said).not.toContain('people hired');
  expect(calls.find(({ pathname }) => pathname === '/api/indicators')?.searchParams.get('scope')).toBe('public');
});

test('what is chosen stands in the address, and an empty list leads back to everything', async () => {
  answer(readFilmography, (url) => reply(url.searchParams.get('q') === 'vesuve' ? [] : [film()]));
  open('/shot-here?year=2026');
  await screen.findByText('Les Veilleuses');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'tv_series');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Département' }), '15');
  await userEvent.type(screen.getByRole('searchbox'), 'vesuve');
  await screen.findByText('Rien de tel dans ce qui est public.');
  expect(Object.fromEntries(address())).toEqual({ q: 'vesuve', year: '2026', type: 'tv_series', departement: '15' });

  await userEvent.click(screen.getByRole('button', { name: 'Revenir à tous les tournages' }));
  await screen.findByText('Les Veilleuses');
  expect(address().size).toBe(0);
});

test('while nothing is public it says why, and a failure offers to try again', async () => {
  answer(readFilmography, reply([], []));
  const { unmount } = open('/shot-here');
  expect(await screen.findByText(/Aucun tournage n’est encore public/)).toBeTruthy();
  unmount();
  refuse(readFilmography, 'invalid_input', 400);
  open('/shot-here?q=x');
  expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeTruthy();
});

test('a disc that would lie on a larger one is a dot', () => {
  const commune = (name: string, productions: number, lng: number) => ({
    commune: name,
    insee: name,
    productions,
    position: { lat: 45, lng },
  });
  const discs = discsOf([commune('Beside', 1, 5), commune('Town', 16, 0), commune('Far', 1, 90)], ({ position }) => ({
    x: position.lng,
    y: 0,
  }));
  expect(discs.map(({ commune: { commune: name }, isOpen }) => [name, isOpen])).toEqual([
    ['Town', true],
    ['Beside', false],
    ['Far', true],
  ]);
});
