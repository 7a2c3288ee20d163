import { fold, foldedWords } from '../../server/common/fold';

test.each([
  ['Châtel-Guyon', 'chatel-guyon'],
  ['ŒUVRE D’ÉTÉ', "oeuvre d'ete"],
  ['Ex-æquo', 'ex-aequo'],
  ['Bœuf & ﬁls', 'boeuf & fils'],
  ['Straße', 'strasse'],
  ['E\u0301tang', 'etang'],
  ['', ''],
])('%s is compared as %s', (written, compared) => {
  expect(fold(written)).toBe(compared);
});

test.each([
  ["L'Haÿ-les-Roses", ['l', 'hay', 'les', 'roses']],
  ['Saint-Éloy-les-Mines 63700', ['saint', 'eloy', 'les', 'mines', '63700']],
  ['5.1', ['5', '1']],
  [' — ', []],
])('the words of %s are %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test('folding what is folded changes nothing', () => {
  const once = fold('Nœud d’Été à L’Œil');
  expect(fold(once)).toBe(once);
});
