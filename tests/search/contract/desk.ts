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
    record('d4', 'stalePlace', { title: 'lucarne', fee: 1, stale: 1, standing: 9 }),
    record('d4', 'place', { title: 'lucarne', fee: 2, standing: 1 }),
    { ...record('d4', 'crew', { title: 'lucarne', fee: 3, standing: 7 }), kind: 'technician' },
    { ...record('d4', 'staleCrew', { title: 'lucarne', fee: 4, stale: 1 }), kind: 'technician' },
    { ...record('d4', 'firm', { description: 'une lucarne', fee: 5, standing: 30 }), kind: 'company' },
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

    test('D4 what is stale comes after the fresh ones of all kinds, and standing tells apart what is level', async () => {
      const order = async (more: Partial<DeskQuery> = {}) =>
        (await desk('d4', 'lucarne ', more)).hits.map(({ id }) => id.slice(3));

      expect(await order()).toEqual(['crew', 'place', 'firm', 'stalePlace', 'staleCrew']);
      expect(await order({ offset: 2, limit: 2 })).toEqual(['firm', 'stalePlace']);
    });

    test('D4 a weight lifts no stale record over a fresh one', async () => {
      const parts = kinds.map((kind) => ({ kind, filter: ofSuite('d4'), weight: kind === 'location' ? 9 : 1 }));
      const { hits } = await desk('d4', 'lucarne ', { parts });

      expect(hits.map(({ id }) => id.slice(3))).toEqual(['place', 'crew', 'firm', 'stalePlace', 'staleCrew']);
    });

    test('D4 a chosen order of all kinds is kept to the letter', async () => {
      const sort = [{ field: 'fee', dir: 'asc' as const }];
      const parts = kinds.map((kind) => ({ kind, filter: ofSuite('d4'), sort }));
      const { hits } = await desk('d4', 'lucarne ', { parts });

      expect(hits.map(({ id }) => id.slice(3))).toEqual(['stalePlace', 'place', 'crew', 'staleCrew', 'firm']);
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
