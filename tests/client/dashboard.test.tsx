import { readBehind, readGoals, readIndicators } from '@contract/indicators';
import { readQueue } from '@contract/moderation';
import { readProductions } from '@contract/productions';
import { readVocabularies } from '@contract/vocabularies';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, address, answer, calls, open, signedInAs, vocabularies } from './harness';
import { indicators } from './indicators';

jest.mock('../../client/dashboard/map/ShootsMap', () => ({ ShootsMap: () => null }));

const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  signedInAs(account({ role: 'staff' }));
  answer(readQueue, { total: 0, counts: { all: 0, new: 0, changed: 0, duplicate: 0, claim: 0 }, items: [] });
  answer(readVocabularies, vocabularies({ productionTypes: [{ id: 'tv_series', fr: 'Série TV', en: 'TV series' }] }));
  answer(readGoals, { goals: [] });
  const statuses = { enquiry: 0, scouting: 0, preparation: 0, shooting: 0, wrapped: 0, lost: 0, cancelled: 0 };
  answer(readProductions, { total: 0, page: 1, limit: 4, statuses, items: [], staff: [] });
  answer(readIndicators, (url) => {
    const year = Number(url.searchParams.get('year') ?? 2019);
    const scope = url.searchParams.get('scope') === 'public' ? 'public' : 'desk';
    return indicators(
      year === 2018 ? { year, on: '2018-09-18', counted: 33, days: { ...zero, done: 519 } } : { scope },
    );
  });
});
const zero = { done: 0, planned: 0, previous: 0 };

describe('the dashboard', () => {
  test('says the year, the pace in words, and how well each figure is known', async () => {
    open('/desk?year=2019');
    expect(await screen.findByText('3 d’avance')).toBeTruthy();
    expect(await screen.findByText(/Rien ne presse/)).toBeTruthy();
    const text = plain(document.body);
    for (const said of [
      'productions sur 60',
      '47 comptées en 2018',
      '57 à 66',
      '1,87 M€',
      '31 % auditée',
      '+ 18 % sur 2018',
      'soit 25,5 ETP',
      '1,3 jour',
      '1 demande sur 4 devient un tournage',
    ])
      expect(text).toContain(said);
    const behindChart = screen.getByRole('table', { name: /L’année 2019 contre son but/ });
    expect(plain(within(behindChart).getByRole('row', { name: /^mai/ }))).toMatch(/^mai18/);
  });

  test('opens a figure to its formula, its assumptions and the productions that add up to it', async () => {
    answer(readBehind, {
      formula: { fr: 'Jours × taux', en: 'Days × rate' },
      assumptions: [
        {
          label: { fr: 'Taux', en: 'Rate' },
          value: { fr: '37 500 €', en: '€37,500' },
          source: 'Étude',
          asOf: '2011-12-31',
          assumption: true,
        },
      ],
      total: 88,
      unit: 'days',
      rows: [
        {
          id: 'b'.repeat(24),
          number: '2019-014',
          title: 'Les Heures blanches',
          type: 'tv_series',
          status: 'wrapped',
          firstDay: '2019-04-02',
          value: 88,
          evidence: null,
          share: 0.5,
        },
      ],
    });
    open('/desk?year=2019');
    await userEvent.click(await screen.findByRole('button', { name: '88' }));
    const link = await screen.findByRole('link', { name: 'Les Heures blanches', hidden: true });
    expect(link.getAttribute('href')).toBe(`/desk/productions/${'b'.repeat(24)}`);
    const drawer = plain(link.closest('dialog'));
    for (const said of ['Série TV', 'Jours × taux', 'hypothèse', '50 % dans l’année', 'Somme88 jours'])
      expect(drawer).toContain(said);
    expect(address().get('figure')).toBe('days');
  });

  test('stands beside another year on the same day', async () => {
    open('/desk?year=2019');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Comparer à' }), '2018');
    expect(await screen.findByText(/33.comptées à la même date en 2018/)).toBeTruthy();
    expect(calls.some(({ searchParams }) => searchParams.get('on') === '2018-09-18')).toBe(true);
  });

  test('shows what the public sees, and opens nothing then', async () => {
    open('/desk?year=2019', 'en');
    await userEvent.click(await screen.findByRole('switch', { name: 'What the public sees' }));
    expect(await screen.findByText(/Only productions that are released/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '88' })).toBeNull();
    expect(address().get('scope')).toBe('public');
  });
});
