import { markEnd, markStart } from '../../../server/search/engine';
import { type Part, record } from './corpus';

const rest = Array.from({ length: 30 }, (_, i) => `mot${i}`).join(' ');

export const displayRules: Part = {
  title: 'display',
  docs: [
    record('h1', 'mill', {
      title: 'Le <b>moulinage</b> du Roi',
      jobs: ['Moulinier', 'Meunier'],
      fee: 12,
      town: 'Ambert',
    }),
    record('h1s', 'director', { title: 'Un réalisateur' }),
    record('h1s', 'furnace', { title: 'Ancien haut fourneau éteint' }),
    record('h1s', 'ligature', { title: 'Cœur ancien' }),
    record('h3', 'long', { description: `${rest} clairière ${rest}` }),
    record('h3', 'short', { description: 'clairière courte' }),
  ],
  rules: ({ about }) => {
    const shown = (text: string) => text.replaceAll(markStart, '[').replaceAll(markEnd, ']');
    const marked = async (suite: string, q: string, field = 'title') => {
      const { hits } = await about(suite, q, { highlight: [field] });
      const value = hits[0]?.marked?.[field];
      return typeof value === 'string' ? shown(value) : value?.map(shown);
    };

    test('H1 a whole word is marked whole, an unfinished one as far as it was typed', async () => {
      expect(await marked('h1', 'moulinage ')).toBe('Le <b>[moulinage]</b> du Roi');
      expect(await marked('h1', 'moulina')).toBe('Le <b>[moulina]ge</b> du Roi');
      expect(await marked('h1', 'ROI')).toBe('Le <b>moulinage</b> du [Roi]');
    });

    test('H1 a word found in spite of a typo is marked whole', async () => {
      expect(await marked('h1', 'moulinaje ')).toBe('Le <b>[moulinage]</b> du Roi');
    });

    test('H1 folding moves no mark', async () => {
      expect(await marked('h1s', 'coeu')).toBe('[Cœu]r ancien');
      expect(await marked('h1s', 'cœur ')).toBe('[Cœur] ancien');
    });

    test('H1 each element of a list is marked on its own, numbers are text', async () => {
      expect(await marked('h1', 'meunier ', 'jobs')).toEqual(['Moulinier', '[Meunier]']);
      expect(await marked('h1', 'roi ', 'fee')).toBe('12');
    });

    test('H1 synonyms and split words are marked', async () => {
      expect(await marked('h1s', 'director ')).toBe('Un [réalisateur]');
      const split = await marked('h1s', 'hautfourneau ');
      expect(String(split).replaceAll('] [', ' ')).toBe('Ancien [haut fourneau] éteint');
    });

    test('H1 only what was asked for comes back marked', async () => {
      const { hits } = await about('h1', 'moulinage ', { highlight: ['title'] });

      expect(Object.keys(hits[0]?.marked ?? {})).toEqual(['title']);
      expect((await about('h1', 'moulinage ')).hits[0]?.marked).toBeUndefined();
    });

    test('H2 the engine writes no HTML of its own', async () => {
      expect(JSON.stringify(await marked('h1', 'moulinage '))).not.toContain('<em>');
    });

    test('H3 a crop is a window around the matches, with an ellipsis where it cuts', async () => {
      const crop = async (q: string) => {
        const { hits } = await about('h3', q, {
          crop: [{ field: 'description', words: 10 }],
          highlight: ['description'],
        });
        return hits.map(({ marked: texts }) => shown(String(texts?.description)));
      };
      const texts = await crop('clairiere ');
      const long = texts.find((text) => text.includes('mot')) ?? '';

      expect(texts).toContain('[clairière] courte');
      expect(long).toMatch(/^….*\[clairière\].*…$/);
      const words = long.match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(words.length).toBeLessThanOrEqual(11);
      expect(words.length).toBeGreaterThanOrEqual(8);
    });

    test('only the asked fields of a record come back, beside its id, kind and revision', async () => {
      const { hits } = await about('h1', 'moulinage', { fields: ['town'] });

      expect(hits[0]?.doc).toEqual({ id: 'h1-mill', kind: 'location', rev: 1, town: 'Ambert' });
    });

    test('all fields come back where none are named', async () => {
      const { hits } = await about('h1', 'moulinage');

      expect(hits[0]).toMatchObject({ id: 'h1-mill', kind: 'location', doc: { town: 'Ambert', fee: 12 } });
    });
  },
};
