import { readFileSync } from 'node:fs';
import { fold } from '../../server/common/fold';

const [header, ...lines] = readFileSync('server/vocabularies/terms/searchWords.csv', 'utf8').trimEnd().split('\n');
const pairs = lines.map((line) => line.split(';').map(fold));
const meet = (french: string, english: string) => pairs.some(([fr, en]) => fr === french && en === english);

test('every line pairs French words with English words of the same meaning', () => {
  expect(header).toBe('fr;en');
  expect(lines.filter((line) => !/^\S[^;/]*\S;\S[^;/]*\S$/.test(line))).toEqual([]);
  expect(pairs.filter(([fr, en]) => fr === en)).toEqual([]);
});

test('no pair stands twice', () => {
  const said = pairs.map((pair) => pair.join(';'));
  expect(said.filter((pair, place) => said.indexOf(pair) < place)).toEqual([]);
});

test.each([
  ['chef op', 'director of photography'],
  ['groupe electrogene', 'generator'],
  ['perchiste', 'boom operator'],
  ['coloriste', 'colourist'],
  ['etalonneur', 'colorist'],
  ['chateau', 'castle'],
  ['orgues', 'organ pipes'],
])('%s leads to %s', (french, english) => {
  expect(meet(french, english)).toBe(true);
});

test.each([
  ['producteur executif', 'executive producer'],
  ['location', 'filming location'],
  ['chef decorateur', 'set decorator'],
  ['chef operateur', 'camera operator'],
  ['figuration', 'featured extra'],
  ['plateau', 'sound stage'],
])('the false friends %s and %s stay apart', (french, english) => {
  expect(meet(french, english)).toBe(false);
});
