import { readFileSync } from 'node:fs';
import { fold } from '../../server/common/fold';

const [header, ...lines] = readFileSync('server/vocabularies/terms/searchWords.csv', 'utf8').trimEnd().split('\n');
const rows = lines.map((line) => line.split(';').map((cell) => cell.split(' / ')));
const folded = rows.map((row) => row.flat().map(fold));

test('every row holds French words and English words that stand for each other', () => {
  expect(header).toBe('fr;en');
  expect(
    rows.filter((row) => row.length !== 2 || row.flat().some((word) => word === '' || word !== word.trim())),
  ).toEqual([]);
});

test('no row says the same word twice', () => {
  expect(folded.filter((words) => new Set(words).size < words.length)).toEqual([]);
});

test.each([
  ['chef op', 'director of photography'],
  ['groupe electrogene', 'generator'],
  ['perchman', 'boom operator'],
  ['coloriste', 'colorist'],
  ['chateau', 'castle'],
])('%s leads to %s', (typed, meant) => {
  expect(folded.some((words) => words.includes(typed) && words.includes(meant))).toBe(true);
});

test.each([
  ['producteur executif', 'executive producer'],
  ['location', 'filming location'],
  ['decorateur', 'set decorator'],
  ['cheffe operatrice', 'camera operator'],
  ['figuration', 'featured extra'],
])('the false friends %s and %s do not meet', (french, english) => {
  expect(folded.some((words) => words.includes(french) && words.includes(english))).toBe(false);
});
