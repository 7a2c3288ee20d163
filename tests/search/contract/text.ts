import { type Part, record } from './corpus';

const eleven = ['ambre', 'bronze', 'cobalt', 'denim', 'ebene', 'fuchsia', 'grenat', 'havane', 'indigo', 'jade', 'kaki'];

export const textRules: Part = {
  title: 'text',
  docs: [
    record('t1', 'accents', { title: 'Château d’Évreux-lès-Bœufs', description: 'Ex æquo' }),
    record('t2', 'elided', { title: "Awa N'Diaye", town: 'Aix-en-Provence', description: 'Mix 5.1 et salle_basse' }),
    record('t3', 'plain', { title: 'verger clos', description: 'long' }),
    record('t3', 'sentence', { title: 'verger. clos', description: 'long' }),
    record('t3', 'elements', { jobs: ['verger', 'clos'] }),
    record('t4', 'horse', { title: 'cheval' }),
    record('t4', 'castle', { title: 'châteaux' }),
    record('t5', 'number', { title: 'Halle', year: 1937, open: true }),
    record('t5', 'colours', { description: eleven.slice(0, 10).join(' ') }),
    record('t5', 'endless', { title: `${'a'.repeat(251)} suivant` }),
    record('t6', 'station', { title: 'Gare de la Bastide' }),
    record('t6', 'bridge', { title: 'Pont de Menat' }),
    record('t6', 'depot', { title: 'Gare dépôt' }),
  ],
  rules: ({ ids }) => {
    test.each(['chateau', 'CHÂTEAU', 'evreux', 'boeufs', 'bœufs', 'aequo', 'ÆQUO', "d'évreux", 'd’evreux'])(
      'T1 %s is found whatever its accents, case and ligatures',
      async (q) => expect(await ids('t1', q, { matching: 'all' })).toEqual(['accents']),
    );

    test.each(["n'diaye", 'n diaye', 'diaye', 'N’DIAYE', 'aix provence', 'aix-en-provence', '5.1', 'basse'])(
      'T2 spaces, hyphens, apostrophes, dots and underscores separate the words of %s',
      async (q) => expect(await ids('t2', q, { matching: 'all' })).toEqual(['elided']),
    );

    test('T3 a sentence end and an array element keep words apart', async () => {
      const order = await ids('t3', 'verger clos ');

      expect(order[0]).toBe('plain');
      expect(order.slice(1).sort()).toEqual(['elements', 'sentence']);
    });

    test('T4 words are not stemmed: a plural is found only where a typo would be', async () => {
      expect(await ids('t4', 'chevaux ')).toEqual([]);
      expect(await ids('t4', 'château ')).toEqual(['castle']);
    });

    test('T5 numbers and booleans are words', async () => {
      expect(await ids('t5', '1937')).toEqual(['number']);
      expect(await ids('t5', 'halle true', { matching: 'all' })).toEqual(['number']);
    });

    test('T5 a word over 250 bytes is passed over, its neighbours are not', async () => {
      expect(await ids('t5', `${'a'.repeat(251)} `)).toEqual([]);
      expect(await ids('t5', 'suivant')).toEqual(['endless']);
    });

    test('T5 only the first ten words of a query count', async () => {
      const nineAndOther = [...eleven.slice(0, 9), 'zinzolin'].join(' ');

      expect(await ids('t5', eleven.join(' '), { matching: 'all' })).toEqual(['colours']);
      expect(await ids('t5', nineAndOther, { matching: 'all' })).toEqual([]);
    });

    test('T6 stop words are ignored in records and in queries', async () => {
      expect(await ids('t6', 'gare bastide', { matching: 'all' })).toEqual(['station']);
      expect(await ids('t6', 'the gare la bastide', { matching: 'all' })).toEqual(['station']);
      expect(await ids('t6', '"pont de menat"')).toEqual(['bridge']);
    });

    test('T6 a stop word at the very end may still become another word', async () => {
      expect(await ids('t6', 'gare de', { matching: 'all' })).toEqual(['depot']);
      expect((await ids('t6', 'gare de ', { matching: 'all' })).sort()).toEqual(['depot', 'station']);
    });
  },
};
