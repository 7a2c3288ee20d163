import { type Part, record } from './corpus';

export const typoRules: Part = {
  title: 'typos and prefixes',
  docs: [
    record('y', 'four', { title: 'lune' }),
    record('y', 'five', { title: 'pavot' }),
    record('y', 'eight', { title: 'escalier' }),
    record('y', 'nine', { title: 'cathedral' }),
    record('y', 'ligature', { title: 'nœud' }),
    record('y4', 'code', { title: 'Dossier', reference: 'ZQ-KRT4471', year: 63190 }),
    record('y4', 'phrase', { title: 'Grotte obscure' }),
    record('y5', 'apart', { title: 'haut fourneau' }),
    record('y5', 'joined', { title: 'tournebroche' }),
    record('p', 'volcano', { title: 'volcanique pente' }),
    record('p', 'other', { title: 'pente' }),
  ],
  rules: ({ ids, about }) => {
    const typed = (q: string) => ids('y', `${q} `);

    test('Y1 no typo under five letters, one from five, two from nine', async () => {
      expect(await typed('lume')).toEqual([]);
      expect(await typed('pabot')).toEqual(['five']);
      expect(await typed('pabit')).toEqual([]);
      expect(await typed('escalver')).toEqual(['eight']);
      expect(await typed('exkalier')).toEqual([]);
      expect(await typed('catxedrol')).toEqual(['nine']);
    });

    test('Y1 letters are counted after folding: nœud has five', async () => {
      expect(await typed('noaud')).toEqual(['ligature']);
    });

    test.each(['escallier', 'escalir', 'escolier', 'escailer'])('Y2 %s is one error away', async (q) => {
      expect(await typed(q)).toEqual(['eight']);
    });

    test('Y3 a wrong first letter costs two', async () => {
      expect(await typed('ascalier')).toEqual([]);
      expect(await typed('bathedral')).toEqual(['nine']);
      expect(await typed('bathedrol')).toEqual([]);
    });

    test('Y4 no typo is forgiven in a phrase, in an exact field or in a number', async () => {
      expect(await ids('y4', 'grote obscure ')).toEqual(['phrase']);
      expect(await ids('y4', '"grote obscure"')).toEqual([]);
      expect(await ids('y4', 'krt4471 ')).toEqual(['code']);
      expect(await ids('y4', 'krt4472 ')).toEqual([]);
      expect(await ids('y4', '63190 ')).toEqual(['code']);
      expect(await ids('y4', '63191 ')).toEqual([]);
    });

    test('Y5 one typed word may be two, two typed words may be one', async () => {
      expect(await ids('y5', 'hautfourneau ')).toEqual(['apart']);
      expect(await ids('y5', 'tourne broche ', { matching: 'all' })).toEqual(['joined']);
    });

    test('P1 the last word is a prefix, unless a separator follows', async () => {
      expect(await ids('p', 'volc')).toEqual(['volcano']);
      expect(await ids('p', 'volc ')).toEqual([]);
      expect(await ids('p', 'pente volc', { matching: 'all' })).toEqual(['volcano']);
      expect(await ids('p', 'volc pente', { matching: 'all' })).toEqual([]);
    });

    test('P1 typos are allowed inside a prefix', async () => {
      expect(await ids('p', 'vulcan')).toEqual(['volcano']);
    });

    test('P1 an unfinished word costs no typo', async () => {
      const [unfinished] = (await about('p', 'volcaniq')).hits;
      const [mistyped] = (await about('p', 'volcaniqie ')).hits;

      expect(unfinished?.score).toBeGreaterThan(mistyped?.score ?? 1);
    });
  },
};
