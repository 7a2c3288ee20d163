import type { Filter } from '../../../server/search/engine';
import { ofSuite, type Part, record } from './corpus';

const tags = ['crête', 'prairie', 'gorge', 'tourbière', 'cascade'];

/** Forty-two records: the first tag on all, the second on every second, and so on. */
const many = Array.from({ length: 42 }, (_, i) =>
  record('a1', `n${i}`, {
    title: 'alpage',
    tags: tags.filter((_tag, step) => i % (step + 1) === 0),
    fee: i,
    town: i % 3 === 0 ? 'Besse' : 'Murat',
  }),
);

export const facetRules: Part = {
  title: 'facets',
  docs: [
    ...many,
    record('a1c', 'one', { tags: ['Belvédère'] }),
    record('a1c', 'two', { tags: ['belvédère'] }),
    record('a1c', 'three', { tags: ['belvedere'] }),
    record('a4', 'long', { tags: ['x'.repeat(500), 'y'] }),
    ...many.map((doc) => ({ ...doc, id: `actor-${doc.id}`, kind: 'actor' as const })),
  ],
  rules: ({ engine, about }) => {
    const counted = { crête: 42, prairie: 21, gorge: 14, tourbière: 11, cascade: 9 };
    const inBesse: Filter = { op: 'eq', field: 'town', value: 'Besse' };

    test('A1 counts are over all matches, not over the page', async () => {
      const { facets } = await about('a1', 'alpage', { facets: ['tags'], page: { offset: 0, limit: 2 } });

      expect(facets?.counts.tags).toEqual(counted);
    });

    test('A1 counts follow the filter', async () => {
      const { facets } = await about('a1', 'alpage', { facets: ['tags', 'town'], filter: inBesse });

      expect(facets?.counts.town).toEqual({ Besse: 14 });
      expect(facets?.counts.tags).toMatchObject({ crête: 14, gorge: 14 });
    });

    test('A1 nothing found counts nothing', async () => {
      const { facets } = await about('a1', 'introuvable', { facets: ['tags'] });

      expect(Object.values(facets?.counts.tags ?? {})).toEqual([]);
    });

    test('A1 values that differ by case alone are one, accents are kept', async () => {
      const { facets } = await about('a1c', undefined, { facets: ['tags'] });
      const counts = Object.entries(facets?.counts.tags ?? {});

      expect(counts.map(([, count]) => count).sort()).toEqual([1, 2]);
      expect(counts.find(([, count]) => count === 2)?.[0]).toMatch(/^belvédère$/i);
      expect(counts.find(([, count]) => count === 1)?.[0]).toBe('belvedere');
    });

    test('A2 the most frequent values come first', async () => {
      const { facets } = await about('a1', undefined, { facets: ['tags'] });

      expect(Object.keys(facets?.counts.tags ?? {})).toEqual(tags);
    });

    test('A2 only so many values are given as the settings say', async () => {
      const { facets } = await engine().search({
        kind: 'actor',
        filter: ofSuite('a1'),
        facets: ['tags'],
        page: { offset: 0, limit: 0 },
      });

      expect(facets?.counts.tags).toEqual({ crête: 42, prairie: 21, gorge: 14 });
    });

    test('A3 a group counted without its own choice takes one more query', async () => {
      const asked = { kind: 'location', q: 'alpage', page: { offset: 0, limit: 1 } } as const;
      const [chosen, open] = await engine().many([
        { ...asked, filter: ofSuite('a1', inBesse), facets: ['tags'] },
        { ...asked, filter: ofSuite('a1'), facets: ['town'] },
      ]);

      expect(chosen?.total).toBe(14);
      expect(open?.facets?.counts.town).toEqual({ Murat: 28, Besse: 14 });
    });

    test('A4 numbers have a least and a greatest', async () => {
      const { facets } = await about('a1', 'alpage', { facets: ['fee', 'town'], filter: inBesse });

      expect(facets?.stats.fee).toEqual({ min: 0, max: 39 });
      expect(facets?.stats.town).toBeUndefined();
    });

    test('A4 a value over 468 bytes is no facet', async () => {
      const { facets } = await about('a4', undefined, { facets: ['tags'] });

      expect(facets?.counts.tags).toEqual({ y: 1 });
    });

    test('A4 values are found by how they begin, accents and case folded, most frequent first', async () => {
      const find = (typed: string, filter?: Filter) =>
        engine().facetValues('location', 'tags', typed, ofSuite('a1', filter));

      expect(await find('CRE')).toEqual([{ value: 'crête', count: 42 }]);
      expect(await find('tourbi', inBesse)).toEqual([{ value: 'tourbière', count: 4 }]);
      expect((await find('')).map(({ value }) => value)).toEqual(tags);
      expect(await find('xyz')).toEqual([]);
    });
  },
};
