import { type Part, record } from './corpus';

export const matchingRules: Part = {
  title: 'words, phrases, synonyms',
  docs: [
    record('w', 'red', { title: 'moulin rouge' }),
    record('w', 'blue', { title: 'moulin bleu', description: 'ardoise' }),
    record('w', 'only', { title: 'rouge' }),
    record('w3', 'bridge', { title: 'pont neuf' }),
    record('w3', 'turned', { title: 'neuf pont' }),
    record('w3', 'fields', { title: 'pont', town: 'neuf' }),
    record('w3', 'elements', { jobs: ['pont', 'neuf'] }),
    record('m', 'director', { title: 'réalisateur' }),
    record('m', 'english', { title: 'director' }),
    record('m', 'viewpoint', { title: 'viewpoint' }),
    record('m', 'belvedere', { title: 'belvédère' }),
    record('m', 'sound', { title: 'ingénieur du son' }),
    record('m', 'apart', { title: 'son du ingénieur' }),
    record('m', 'boom', { title: 'perchman' }),
  ],
  rules: ({ ids, about }) => {
    test('W1 words are dropped from the end, the first one stays and counts the total', async () => {
      const found = await about('w', 'moulin rouge');

      expect(found.hits.map((hit) => hit.id)).toEqual(['w-red', 'w-blue']);
      expect(found.total).toBe(2);
    });

    test('W2 `all` drops no word', async () => {
      expect(await ids('w', 'moulin rouge', { matching: 'all' })).toEqual(['red']);
      expect(await ids('w', 'moulin vert', { matching: 'all' })).toEqual([]);
    });

    test('W3 a minus takes out a word or a phrase', async () => {
      expect(await ids('w', 'moulin -rouge')).toEqual(['blue']);
      expect(await ids('w', 'moulin -"moulin bleu"')).toEqual(['red']);
    });

    test('W3 a phrase is matched in order, in one attribute, and never dropped', async () => {
      expect(await ids('w3', '"pont neuf"')).toEqual(['bridge']);
      expect(await ids('w3', '"pont neuf" introuvable')).toEqual(['bridge']);
      expect(await ids('w3', '"pont neuf"', { matching: 'all' })).toEqual(['bridge']);
    });

    test('W3 an unclosed quote runs to the end', async () => {
      expect(await ids('w3', '"pont neuf')).toEqual(['bridge']);
    });

    test('M1 a synonym leads one way', async () => {
      expect((await ids('m', 'director ')).sort()).toEqual(['director', 'english']);
      expect(await ids('m', 'réalisateur ')).toEqual(['director']);
    });

    test('M1 declared both ways, it leads both ways', async () => {
      expect((await ids('m', 'viewpoint ')).sort()).toEqual(['belvedere', 'viewpoint']);
      expect((await ids('m', 'belvedere ')).sort()).toEqual(['belvedere', 'viewpoint']);
    });

    test('M1 a synonym needs its whole word, without typos', async () => {
      expect(await ids('m', 'directo')).toEqual(['english']);
      expect(await ids('m', 'direktor ')).toEqual(['english']);
    });

    test('M1 a synonym of several words stands as a phrase', async () => {
      expect(await ids('m', 'mixer ')).toEqual(['sound']);
    });

    test('M1 several words may have a synonym', async () => {
      expect(await ids('m', 'boom operator ', { matching: 'all' })).toEqual(['boom']);
    });
  },
};
