import type { Sort } from '../../../server/search/engine';
import { type Part, record } from './corpus';

export const listRules: Part = {
  title: 'order and pages',
  docs: [
    record('o1', 'other', { title: 'fontaine close', fee: 2 }),
    record('o1', 'best', { title: 'fontaine', fee: 3 }),
    record('o1', 'late', { description: 'près de la fontaine', fee: 1 }),
    record('o2', 'text', { code: 'b' }),
    record('o2', 'none', {}),
    record('o2', 'ten', { code: 10 }),
    record('o2', 'five', { code: 5 }),
    record('o2', 'first', { code: 'A' }),
    record('o3', 'stale', { title: 'auvent', fee: 1, stale: 1, standing: 9 }),
    record('o3', 'fresh', { description: 'sous un bel auvent', fee: 2 }),
    record('o3', 'typo', { title: 'auvens', fee: 3 }),
    record('o4', 'plain', { title: 'perron', standing: 1 }),
    record('o4', 'best', { title: 'perron', standing: 12 }),
    record('o4', 'stale', { title: 'perron', standing: 40, stale: 1 }),
    record('o4', 'good', { title: 'perron', standing: 5 }),
    record('o4', 'longer', { title: 'perron nord', standing: 30 }),
    ...Array.from({ length: 7 }, (_, i) => record('n', String(i), { title: 'palier', fee: i })),
  ],
  rules: ({ ids, about }) => {
    const by = (field: string, dir: 'asc' | 'desc'): Sort[] => [{ field, dir }];

    test('O1 a chosen order wins over relevance', async () => {
      expect((await ids('o1', 'fontaine '))[0]).toBe('best');
      expect(await ids('o1', 'fontaine ', { sort: by('fee', 'asc') })).toEqual(['late', 'other', 'best']);
    });

    test('O1 a chosen order keeps every match of the first word', async () => {
      expect(await ids('o1', 'fontaine close', { sort: by('fee', 'asc') })).toEqual(['late', 'other', 'best']);
    });

    test('O2 numbers come before strings, a missing value last both ways', async () => {
      expect(await ids('o2', undefined, { sort: by('code', 'asc') })).toEqual(['five', 'ten', 'first', 'text', 'none']);
      expect(await ids('o2', undefined, { sort: by('code', 'desc') })).toEqual([
        'ten',
        'five',
        'text',
        'first',
        'none',
      ]);
    });

    test('O3 what is stale sinks below everything else, however well it matches', async () => {
      expect(await ids('o3', 'auvent ')).toEqual(['fresh', 'typo', 'stale']);
      expect(await ids('o3', undefined)).toEqual(['fresh', 'typo', 'stale']);
    });

    test('O3 a sunk record is found and counted all the same, on its page', async () => {
      const last = await about('o3', 'auvent ', { page: { page: 3, perPage: 1 } });

      expect(last).toMatchObject({ total: 3, hits: [{ id: 'o3-stale' }] });
      expect(await ids('o3', 'auvent ', { filter: { op: 'eq', field: 'fee', value: 1 } })).toEqual(['stale']);
    });

    test('O3 a chosen order is kept to the letter', async () => {
      expect(await ids('o3', 'auvent ', { sort: by('fee', 'asc') })).toEqual(['stale', 'fresh', 'typo']);
    });

    test('O3 sinking takes nothing from the score', async () => {
      const { hits } = await about('o3', 'auvent ');

      expect(hits.find(({ id }) => id === 'o3-stale')?.score).toBeCloseTo(1, 9);
    });

    test('O4 the tie-break orders what every other rule leaves level', async () => {
      expect(await ids('o4', 'perron ')).toEqual(['best', 'good', 'plain', 'longer', 'stale']);
      expect(await ids('o4', undefined)).toEqual(['longer', 'best', 'good', 'plain', 'stale']);
    });

    test('N1 an offset pages through the same list', async () => {
      const list = (offset: number) => about('n', 'palier', { sort: by('fee', 'asc'), page: { offset, limit: 3 } });
      const pages = [await list(0), await list(3), await list(6), await list(9)];

      expect(pages.map(({ hits }) => hits.map(({ id }) => id))).toEqual([
        ['n-0', 'n-1', 'n-2'],
        ['n-3', 'n-4', 'n-5'],
        ['n-6'],
        [],
      ]);
      expect(pages.map(({ total }) => total)).toEqual([7, 7, 7, 7]);
    });

    test('N1 a numbered page gives an exact total', async () => {
      const second = await about('n', 'palier', { sort: by('fee', 'asc'), page: { page: 2, perPage: 3 } });

      expect(second.hits.map(({ id }) => id)).toEqual(['n-3', 'n-4', 'n-5']);
      expect(second).toMatchObject({ total: 7, totalIs: 'exact', degraded: false });
    });

    test.each([
      { page: 0, perPage: 3 },
      { page: 1, perPage: 0 },
      { offset: 0, limit: 0 },
    ])('N2 %j gives no hit but the total', async (page) => {
      expect(await about('n', 'palier', { page })).toMatchObject({ hits: [], total: 7 });
    });
  },
};
