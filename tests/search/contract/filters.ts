import { type Filter, SearchError } from '../../../server/search/engine';
import { type Part, record } from './corpus';

const quoted = `L'atelier "B\\C" OR fee = 1`;

export const filterRules: Part = {
  title: 'filters',
  docs: [
    record('f', 'crater', { tags: ['Volcan', 'lac'], fee: 9, town: 'Orléans', note: 'à voir', open: true }),
    record('f', 'lake', { tags: ['lac'], fee: 10, town: 'orleans', note: '', open: false }),
    record('f', 'street', { tags: [], fee: 100.5, town: quoted }),
    record('f', 'bare', {}),
  ],
  rules: ({ ids, engine }) => {
    const all = ['bare', 'crater', 'lake', 'street'];
    const matching = async (filter: Filter) => (await ids('f', undefined, { filter })).sort();
    const tagged = (value: string): Filter => ({ op: 'eq', field: 'tags', value });
    const not = (of: Filter): Filter => ({ op: 'not', of });

    test('F1 and, or and not may stand inside one another', async () => {
      const cheap: Filter = { op: 'range', field: 'fee', lte: 9 };
      const dear: Filter = { op: 'range', field: 'fee', gte: 100 };

      expect(await matching({ op: 'and', of: [tagged('lac'), not(cheap)] })).toEqual(['lake']);
      expect(await matching({ op: 'or', of: [cheap, dear] })).toEqual(['crater', 'street']);
      expect(await matching(not({ op: 'or', of: [cheap, dear] }))).toEqual(['bare', 'lake']);
      expect(await matching({ op: 'or', of: [{ op: 'and', of: [tagged('lac'), cheap] }, dear] })).toEqual([
        'crater',
        'street',
      ]);
    });

    test('F1 a value is only ever a value', async () => {
      expect(await matching({ op: 'eq', field: 'town', value: quoted })).toEqual(['street']);
      expect(await matching({ op: 'eq', field: 'town', value: `${quoted}"` })).toEqual([]);
    });

    test('F1 no condition at all: `and` holds, `or` does not', async () => {
      expect(await matching({ op: 'and', of: [] })).toEqual(all);
      expect(await matching({ op: 'or', of: [] })).toEqual([]);
    });

    test('F2 ranges take in or leave out their ends', async () => {
      expect(await matching({ op: 'range', field: 'fee', gte: 9, lte: 10 })).toEqual(['crater', 'lake']);
      expect(await matching({ op: 'range', field: 'fee', gt: 9 })).toEqual(['lake', 'street']);
      expect(await matching({ op: 'range', field: 'fee', lt: 10 })).toEqual(['crater']);
      expect(await matching({ op: 'range', field: 'fee', gt: 10, lt: 100 })).toEqual([]);
    });

    test('F2 a field may exist and still be empty', async () => {
      expect(await matching({ op: 'exists', field: 'note' })).toEqual(['crater', 'lake']);
      expect(await matching({ op: 'isEmpty', field: 'note' })).toEqual(['lake']);
      expect(await matching({ op: 'isEmpty', field: 'tags' })).toEqual(['street']);
    });

    test('F2 one of several values, and true and false, are values like others', async () => {
      expect(await matching({ op: 'in', field: 'fee', values: [9, 100.5] })).toEqual(['crater', 'street']);
      expect(await matching({ op: 'eq', field: 'open', value: true })).toEqual(['crater']);
      expect(await matching({ op: 'eq', field: 'open', value: false })).toEqual(['lake']);
    });

    test('F3 equality ignores case, keeps accents, and takes any element', async () => {
      expect(await matching({ op: 'eq', field: 'town', value: 'ORLÉANS' })).toEqual(['crater']);
      expect(await matching({ op: 'eq', field: 'town', value: 'Orleans' })).toEqual(['lake']);
      expect(await matching(tagged('VOLCAN'))).toEqual(['crater']);
      expect(await matching(tagged('LAC'))).toEqual(['crater', 'lake']);
    });

    test('F4 `not` takes in records without the field, and no value matches nothing', async () => {
      expect(await matching(not(tagged('lac')))).toEqual(['bare', 'street']);
      expect(await matching({ op: 'in', field: 'tags', values: [] })).toEqual([]);
      expect(await matching(not({ op: 'in', field: 'tags', values: [] }))).toEqual(all);
    });

    test('F5 numbers compare as numbers', async () => {
      expect(await matching({ op: 'range', field: 'fee', lt: 11 })).toEqual(['crater', 'lake']);
    });

    test('F6 a field outside the settings is refused and named', async () => {
      const page = { offset: 0, limit: 1 };
      const secret: Filter = not({ op: 'eq', field: 'secret', value: 1 });
      const search = (more: object) => engine().search({ kind: 'location', page, ...more });

      await expect(search({ filter: secret })).rejects.toMatchObject({ code: 'bad_filter', field: 'secret' });
      await expect(search({ filter: secret })).rejects.toBeInstanceOf(SearchError);
      await expect(search({ sort: [{ field: 'tags', dir: 'asc' }] })).rejects.toMatchObject({
        code: 'bad_sort',
        field: 'tags',
      });
      await expect(search({ facets: ['title'] })).rejects.toMatchObject({ code: 'bad_facet', field: 'title' });
      await expect(engine().facetValues('location', 'secret', '')).rejects.toMatchObject({ code: 'bad_facet' });
      await expect(
        engine().desk({ q: '', parts: [{ kind: 'actor', filter: secret }], offset: 0, limit: 1 }),
      ).rejects.toMatchObject({ code: 'bad_filter', field: 'secret' });
    });

    test('F6 one wrong question among many refuses them all', async () => {
      const good = { kind: 'location', page: { offset: 0, limit: 1 } } as const;

      await expect(engine().many([good, { ...good, facets: ['title'] }])).rejects.toMatchObject({ code: 'bad_facet' });
    });
  },
};
