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
