import { contractSettings, type Part, record } from './corpus';

const far = 'un deux trois quatre cinq six sept';

export const rankingRules: Part = {
  title: 'ranking',
  docs: [
    record('r1', 'one', { title: 'sapin' }),
    record('r1', 'three', { description: `sapin ${far} tuile ${far} gravier` }),
    record('r1', 'two', { title: 'sapin tuile' }),
    record('r2', 'two', { title: 'belvodarre' }),
    record('r2', 'exact', { description: `${far} belvederre` }),
    record('r2', 'one', { title: 'belvedarre' }),
    record('r3', 'far', { title: `granit ${far} lavoir` }),
    record('r3', 'turned', { description: 'lavoir granit' }),
    record('r3', 'near', { description: 'granit brun lavoir' }),
    record('r3', 'beside', { description: 'granit lavoir' }),
    record('r3', 'fields', { title: 'granit', jobs: ['lavoir'] }),
    record('r4', 'description', { description: 'tannerie' }),
    record('r4', 'title', { title: `${far} tannerie` }),
    record('r4', 'town', { town: 'tannerie' }),
    record('r5', 'late', { title: 'vieux quai de port aux filatures' }),
    record('r5', 'early', { title: 'filatures vieux quai de port aux' }),
    record('r6', 'starts', { title: 'corniche haute' }),
    record('r6', 'equals', { title: 'corniche' }),
    record('r6', 'longer', { title: 'corniches' }),
    record('r6w', 'longer', { title: 'portes anciennes' }),
    record('r6w', 'whole', { title: 'port ancien' }),
    record('r7', 'title', { title: 'rotonde' }),
    record('r7', 'third', { description: 'une belle rotonde claire' }),
  ],
  rules: ({ ids, about }) => {
    test('R1 more leading words come first, whatever else', async () => {
      expect(await ids('r1', 'sapin tuile gravier ')).toEqual(['three', 'two', 'one']);
    });

    test('R2 then fewer typos', async () => {
      expect(await ids('r2', 'belvederre ')).toEqual(['exact', 'one', 'two']);
    });

    test('R3 then words closer together, in the order typed', async () => {
      const order = await ids('r3', 'granit lavoir ');

      expect(order.slice(0, 1)).toEqual(['beside']);
      expect(order.slice(1, 3).sort()).toEqual(['near', 'turned']);
      expect(order.slice(3).sort()).toEqual(['far', 'fields']);
    });

    test('R4 then the better attribute', async () => {
      expect(await ids('r4', 'tannerie ')).toEqual(['title', 'town', 'description']);
    });

    test('R5 then the earlier place in it', async () => {
      expect(await ids('r5', 'filatures ')).toEqual(['early', 'late']);
    });

    test('R6 an attribute that is the query comes before one that begins with it', async () => {
      expect(await ids('r6', 'corniche ')).toEqual(['equals', 'starts', 'longer']);
    });

    test('R6 a whole word comes before the beginning of another', async () => {
      expect(await ids('r6w', 'port')).toEqual(['whole', 'longer']);
    });

    test('R7 the score says how many ranks were lost, rule by rule', async () => {
      const { hits } = await about('r7', 'rotonde ');
      const attributes = contractSettings.location.searchable.length;

      expect(hits.map((hit) => hit.id)).toEqual(['r7-title', 'r7-third']);
      expect(hits[0]?.score).toBeCloseTo(1, 9);
      // Words, typos, proximity, attribute (the fourth), position (two words in), whole attribute, exact words.
      const third = scoreOf([1, 1], [2, 2], [1, 1], [attributes - 3, attributes], [9, 11], [1, 3], [2, 2]);
      expect(hits[1]?.score).toBeCloseTo(third, 9);
    });

    test('R7 nothing typed scores one', async () => {
      expect((await about('r7', undefined)).hits.map((hit) => hit.score)).toEqual([1, 1]);
    });

    test('a least score leaves out what is below', async () => {
      expect(await ids('r7', 'rotonde ', { minScore: 0.9 })).toEqual(['title']);
    });

    test('a search may be held to some attributes', async () => {
      expect(await ids('r4', 'tannerie ', { searchOn: ['town', 'description'] })).toEqual(['town', 'description']);
    });
  },
};

/** R7: each rule contributes the rank reached out of the best rank, the earlier rules weighing more. */
function scoreOf(...ranks: [rank: number, best: number][]): number {
  let reached = 1;
  let most = 1;
  for (const [rank, best] of ranks) {
    reached = (reached - 1) * best + rank;
    most *= best;
  }
  return reached / most;
}
