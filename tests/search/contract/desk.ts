import { type DeskQuery, kinds } from '../../../server/search/engine';
import { ofSuite, type Part, record } from './corpus';

const each = kinds.map((kind) => ({ ...record('d', kind, { title: 'orpailleur', tags: [kind] }), kind }));

export const deskRules: Part = {
  title: 'the desk over all kinds',
  docs: [
    ...each,
    { ...record('d', 'far', { title: 'un très vieux orpailleur', fee: 1 }), kind: 'technician' },
    { ...record('d', 'near', { description: 'orpailleur', fee: 2 }), kind: 'actor' },
    record('d2', 'place', { title: 'coquelicot', description: 'talus' }),
    { ...record('d2', 'crew', { title: 'talus', description: 'coquelicot' }), kind: 'technician' },
  ],
  rules: ({ engine }) => {
    const desk = (suite: string, q: string, more: Partial<DeskQuery> = {}) =>
      engine().desk({
        q,
        parts: kinds.map((kind) => ({ kind, filter: ofSuite(suite) })),
        offset: 0,
        limit: 20,
        ...more,
      });

    test('D1 one list over all kinds, the best first, whatever its kind', async () => {
      const { hits, total } = await desk('d', 'orpailleur ');

      expect(
        hits
          .map(({ id }) => id)
          .slice(0, 4)
          .sort(),
      ).toEqual(['d-actor', 'd-company', 'd-location', 'd-technician']);
      expect(hits.map(({ id }) => id).slice(4)).toEqual(['d-far', 'd-near']);
      expect(hits.every(({ id, kind, doc }) => doc.kind === kind && doc.id === id)).toBe(true);
      expect(total).toBe(6);
    });

    test('D1 the page is cut from the merged list', async () => {
      const whole = (await desk('d', 'orpailleur ')).hits.map(({ id }) => id);
      const pages = [
        await desk('d', 'orpailleur ', { limit: 3 }),
        await desk('d', 'orpailleur ', { offset: 3, limit: 3 }),
      ];

      expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id)).sort()).toEqual([...whole].sort());
      expect(pages.map(({ total }) => total)).toEqual([6, 6]);
    });

    test('D2 a weight raises a kind', async () => {
      const parts = (technician: number) => [
        { kind: 'location' as const, filter: ofSuite('d2') },
        { kind: 'technician' as const, filter: ofSuite('d2'), weight: technician },
      ];
      const order = async (weight: number) =>
        (await desk('d2', 'coquelicot ', { parts: parts(weight) })).hits.map(({ id }) => id);

      expect(await order(1)).toEqual(['d2-place', 'd2-crew']);
      expect(await order(5)).toEqual(['d2-crew', 'd2-place']);
    });

    test('D3 each kind is counted by its own facet', async () => {
      const { facets } = await desk('d', 'orpailleur ', {
        facets: Object.fromEntries(kinds.map((kind) => [kind, ['kind', 'tags']])),
      });

      expect(facets.technician?.counts.kind).toEqual({ technician: 2 });
      expect(facets.company?.counts).toEqual({ kind: { company: 1 }, tags: { company: 1 } });
    });

    test('D3 facets come for the kinds asked', async () => {
      const { facets } = await desk('d', 'orpailleur ', { facets: { actor: ['kind'] } });

      expect(facets.actor?.counts.kind).toEqual({ actor: 2 });
      expect(facets.company?.counts ?? {}).toEqual({});
    });
  },
};
