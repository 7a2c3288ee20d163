import { initialLanguage } from '../../client/i18n/language';
import type { Dictionary } from '../../client/i18n/texts';
import { frenchOf, frenchTypography } from '../../client/i18n/typography';
import { words } from '../../client/i18n/words';
import { markTyped } from '../../client/search/folding';
import { searchTexts } from '../../client/search/texts';

/** Every fixed text of a dictionary with its path, and the paths of those that are made from values. */
function entries(dictionary: Dictionary, path = ''): [string, string | undefined][] {
  return Object.entries(dictionary).flatMap(([name, text]): [string, string | undefined][] => {
    if (typeof text === 'string') return [[path + name, text]];
    return typeof text === 'function' ? [[path + name, undefined]] : entries(text, `${path}${name}.`);
  });
}

describe.each([
  ['shared words', words],
  ['search', searchTexts],
])('the dictionaries of %s', (_, both) => {
  const [fr, en] = [entries(both.fr), entries(both.en)];

  test('say the same things in both languages', () => {
    expect(en.map(([path]) => path)).toEqual(fr.map(([path]) => path));
    expect([...fr, ...en].filter(([, text]) => text?.trim() === '')).toEqual([]);
  });

  test('are set as each language is set', () => {
    expect(fr.filter(([, text]) => /'| [;:!?»]|« /.test(text ?? ''))).toEqual([]);
    expect(en.filter(([, text]) => /!|'/.test(text ?? ''))).toEqual([]);
  });
});

test('French is set with spaces that do not break', () => {
  expect(frenchTypography("L'accès : « 25 km » ; d'accord ?")).toBe(
    'L’accès\u202f: «\u202f25\u00a0km\u202f»\u202f; d’accord\u202f?',
  );
});

test.each([
  ['Besse', 'de Besse'],
  ['Issoire', 'd’Issoire'],
  ['Yzeure', 'd’Yzeure'],
  ['Le Mont-Dore', 'du Mont-Dore'],
  ['Les Ancizes', 'des Ancizes'],
])('near %s is near %s in French', (place, expected) => expect(frenchOf(place)).toBe(expected));

test('counts agree with their number in both languages', () => {
  const count = (n: number) => [words.fr.kinds.location.count(n), words.en.kinds.location.count(n)];
  expect(count(0)).toEqual(['0\u00a0lieu', '0\u00a0locations']);
  expect(count(1)).toEqual(['1\u00a0lieu', '1\u00a0location']);
  expect(count(2381)).toEqual(['2\u202f381\u00a0lieux', '2,381\u00a0locations']);
});

test.each([
  ['?lang=en', 'fr', ['fr-FR'], 'en'],
  ['?lang=de', 'en', ['fr-FR'], 'en'],
  ['', null, ['de-DE', 'en-GB', 'fr'], 'en'],
  ['', null, ['de-DE'], 'fr'],
  ['', 'junk', [], 'fr'],
])('the language of %s, remembered %s, wished %s is %s', (search, remembered, wished, expected) => {
  expect(initialLanguage(search, remembered, wished)).toBe(expected);
});

test.each([
  ['Lac Pavin', 'lac', ['Lac']],
  ['Élodie Lachaume', 'elo lach', ['Élo', 'Lach']],
  ['Bateau de travail, lac et rivière', 'riviere', ['rivière']],
  ['Viaduc de Garabit', 'bit', []],
  ['Lac Pavin', '', []],
])('in "%s" the typed "%s" marks %j', (text, typed, expected) => {
  const pieces = markTyped(text, typed);
  expect(pieces.filter(({ marked }) => marked).map(({ piece }) => piece)).toEqual(expected);
  expect(pieces.map(({ piece }) => piece).join('')).toBe(text);
});
