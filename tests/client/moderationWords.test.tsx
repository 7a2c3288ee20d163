import type { Lang } from '@contract/common';
import { inLanguage } from '../../client/i18n/bilingual';
import { speechIn } from '../../client/listings/kinds/speech';
import { compareWords } from '../../client/moderation/changes/compare';
import { folded } from '../../client/moderation/changes/folding';
import { canned, cannedFor } from '../../client/moderation/decisions/canned';
import { fieldTexts } from '../../client/moderation/fields';
import { moderationTexts } from '../../client/moderation/texts';
import { show } from '../../client/moderation/values/show';
import { since } from '../../client/moderation/when';
import { termsOf } from '../../client/vocabularies/queries';
import { terms } from './listings';

const marked = (pieces: { text: string; changed: boolean }[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

test.each([
  ['de 20 à 100 kVA', 'de 20 à 150 kVA', 'de 20 à [100] kVA', 'de 20 à [150] kVA'],
  [
    'livrés dans le Sancy.',
    'livrés dans tout le Puy-de-Dôme.',
    'livrés dans [le Sancy].',
    'livrés dans [tout le Puy-de-Dôme].',
  ],
  ['04 73 00 12 40', '04 73 00 18 22', '04 73 00 [12 40]', '04 73 00 [18 22]'],
  ['', 'Tout neuf', '', '[Tout neuf]'],
  ['Pareil', 'Pareil', 'Pareil', 'Pareil'],
])('%s → %s', (before, after, markedBefore, markedAfter) => {
  const sides = compareWords(before, after);
  expect([marked(sides.before), marked(sides.after)]).toEqual([markedBefore, markedAfter]);
});

test('one changed word of a long text is found without reading the rest', () => {
  const sides = compareWords(`${'Les machines. '.repeat(60)}Fermé.`, `${'Les machines. '.repeat(60)}Ouvert.`);
  const pieces = folded(sides.after);
  expect(pieces[0]).toBe('gap');
  expect(pieces.map((piece) => (piece === 'gap' ? '' : piece.text)).join('').length).toBeLessThan(150);
});

describe('a value in words', () => {
  const speech = (language: Lang) => speechIn(language, termsOf(terms, language), (text) => inLanguage(text, language));
  const read = (field: string, value: unknown, language: Lang = 'fr') => {
    const shown = show(field, value, speech(language));
    const parts = shown.form === 'items' ? shown.items : shown.lines.map(({ label, text }) => `${label ?? ''}${text}`);
    return parts.map((part) => part.replace(/[\u00a0\u202f]/g, ' '));
  };

  test.each([
    ['details.jobs', [{ job: 'gaffer', level: 'head' }], ['Chef électricien · Chef de poste']],
    ['details.jobs', ['lead_actor'], ['Premier rôle']],
    ['details.skills', ['riding', 'Groupes'], ['Équitation', 'Groupes']],
    ['details.power', { amps: 32, phases: 1, note: { en: 'At the café.' } }, ['32 A mono', 'anglaisAt the café.']],
    ['details.trucks', { tonnes: 19, spaces: 3 }, ['3 × 19 t']],
    ['details.season', { from: 4, to: 10 }, ['D’avril à octobre']],
    ['details.playingAge', { from: 28, to: 40 }, ['28 à 40 ans']],
    ['details.siret', '73282932000074', ['732 829 320 00074']],
    ['contact.phone', { value: '04 73', seenBy: 'desk' }, ['04 73', 'visiblele guichet seulement']],
    ['links', [{ url: 'https://focale.test/', label: 'Site' }], ['Site (https://focale.test/)']],
    ['details.stepFree', true, ['oui']],
  ])('%s', (field, value, expected) => expect(read(field, value)).toEqual(expected));

  test('what is empty or cannot be read is nothing, and never an error', () => {
    expect(Object.keys(fieldTexts.fr).flatMap((field) => read(field, { odd: [null] }))).toEqual([]);
    expect(Object.keys(fieldTexts.en).flatMap((field) => read(field, null, 'en'))).toEqual([]);
  });
});

test('the usual reasons are found in either language, accents aside', () => {
  expect(cannedFor('licence image')).toHaveLength(1);
  expect(cannedFor('LICENCE picture')).toHaveLength(1);
  expect(cannedFor('resume')).toHaveLength(1);
  expect(cannedFor('')).toEqual(canned);
});

test.each([
  ['2026-11-24T11:59:40Z', 'à l’instant', 'just now'],
  ['2026-11-24T10:00:00Z', 'il y a 2 h', /2\s?h/],
  ['2026-11-23T23:30:00Z', 'il y a 12 h', /12\s?h/],
  ['2026-11-23T10:00:00Z', 'hier', 'yesterday'],
  ['2026-09-17T10:00:00Z', '17 sept.', '17 Sept'],
  ['2025-10-20T10:00:00Z', '20 oct. 2025', '20 Oct 2025'],
])('%s waits since %s', (moment, fr, en) => {
  const now = new Date('2026-11-24T12:00:00Z');
  expect(since(new Date(moment), now, 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe(fr);
  expect(since(new Date(moment), now, 'en')).toMatch(en);
});

test('the desk speaks both languages, each as it is set', () => {
  const flat = (dictionary: object): string[] =>
    Object.values(dictionary).flatMap((text: unknown) =>
      typeof text === 'string' ? [text] : typeof text === 'object' && text !== null ? flat(text) : [],
    );
  const [fr, en] = [moderationTexts, fieldTexts].reduce<[string[], string[]]>(
    ([french, english], both) => [
      [...french, ...flat(both.fr)],
      [...english, ...flat(both.en)],
    ],
    [[], []],
  );
  expect(fr.filter((text) => /'| [;:!?»]|« /.test(text))).toEqual([]);
  expect(en.filter((text) => /!|'/.test(text))).toEqual([]);
});
