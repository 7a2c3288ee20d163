import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingOf, headingsOf } from '../../server/screenplays/headings';
import { eraOf, yearOf } from '../../server/screenplays/periods';
import { understand } from '../../server/screenplays/understand';

const sample = (name: string) => readFileSync(join(__dirname, '..', 'screenplays', name), 'utf8');
const short = (text: string) =>
  headingsOf(text).headings.map(({ number, setting, time, place, period }) => [number, setting, time, place, period]);

test('a French scene list as plain text: every scene, and no sentence', () => {
  expect(short(sample('lesHeuresBlanches.txt'))).toEqual([
    ['1', 'interior', 'day', 'BUVETTE THERMALE', null],
    ['2', 'exterior', 'dawn', 'LAC', null],
    ['3', 'exterior', 'night', 'LAC', null],
    ['4', 'both', 'dusk', 'VOITURE, ROUTE DE MONTAGNE', null],
    ['5', 'interior', 'day', 'ABBAYE, CLOÎTRE', '1943'],
    ['6A', 'exterior', 'night', 'RUE DE PARIS 1942', 'RUE DE PARIS 1942'],
    ['7', 'interior', 'night', 'CHÂTEAU DE MUROL - GRANDE SALLE', null],
    ['8', 'exterior', 'dawn', 'FRICHE INDUSTRIELLE', null],
    ['9', 'interior', 'night', "COMMISSARIAT, SALLE D'INTERROGATOIRE", null],
    ['10', 'exterior', 'day', 'VOLCAN', null],
    ['11', 'interior', 'continuous', 'SOUS-MARIN', null],
    ['12', 'exterior', 'dusk', 'CIMETIÈRE', 'ANNÉES 50'],
  ]);
});

test('an English screenplay in Fountain: forced headings, numbers, no boneyard, no notes', () => {
  const text = sample('theQuietCrater.fountain');
  expect(headingsOf(text).format).toBe('fountain');
  expect(short(text)).toEqual([
    ['1', 'exterior', 'dawn', 'SCOTTISH MOOR', null],
    ['2', 'interior', 'night', 'ABANDONED MONASTERY - CLOISTER', '1943'],
    ['3', 'both', 'continuous', 'MOTEL ROOM', null],
    ['4', null, 'dusk', 'THE CRATER LAKE', null],
    ['5', 'both', 'day', 'VAN ON A MOUNTAIN ROAD', null],
    ['6', 'exterior', 'day', 'VIADUCT', null],
    ['7', 'interior', 'night', 'SPACE STATION', null],
    ['8', 'exterior', 'night', 'EAST BERLIN STREET', '1970s'],
    ['9', 'interior', 'day', 'COURTROOM', null],
  ]);
});

test('rows of a spreadsheet', () => {
  expect(short(sample('plan.csv'))).toEqual([
    ['1', 'exterior', 'day', 'Moulin à eau', '1910'],
    ['2', 'interior', 'night', 'Cuisine de la ferme', '1910'],
    ['3A', 'both', 'day', 'Gare de campagne', null],
  ]);
});

test.each([
  ['Interior designers arrive with samples.'],
  ['Internal affairs.'],
  ['Est-ce que tu viens ?'],
  ['Exterminate them, he says.'],
  ['12 men walk in.'],
  ['...and then night falls'],
  ['JEAN (O.S.)'],
  ['INT.'],
])('%s is no heading', (text) => {
  expect(headingOf({ text, number: 1 })).toBeNull();
});

test.each([
  ['1943', 'y1940'],
  ['AOÛT 1912', 'belle_epoque'],
  ['années 50', 'y1950'],
  ['1970s', 'y1970'],
  ["60's", 'y1960'],
  ['XIXe siècle', 'c19'],
  ['18th century', 'c18'],
  ['2024', 'contemporary'],
])('%s is of %s', (text, era) => {
  const year = yearOf(text);
  expect(year === null ? null : eraOf(year)).toBe(era);
});

test('a place is understood in both languages, the longest words first', () => {
  expect(understand({ place: 'ABANDONED MONASTERY - CLOISTER', period: '1943' })).toMatchObject({
    category: ['abbey', 'cloister'],
    era: ['y1940'],
  });
  expect(understand({ place: 'POLICE STATION', period: null }).category).toEqual(['police_station']);
  expect(understand({ place: 'RUE DE PARIS', period: '1942' }).double).toEqual(['paris_1940', 'paris_street']);
  expect(understand({ place: 'RUINES AU BORD DU LAC', period: null }).category).toEqual(['ruin', 'lake']);
});
