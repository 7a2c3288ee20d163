import { kilometres } from '../../server/common/distance';
import {
  communeByCode,
  communeByName,
  communes,
  communesAround,
  departementName,
  departements,
  findCommunes,
  nearestCommune,
} from '../../server/places/gazetteer';

const names = (typed: string, limit = 5) => findCommunes(typed, limit).map(({ name }) => name);

test('every commune of the four départements has a position in Auvergne', () => {
  const outside = communes.filter(({ departement, position: { lat, lng } }) => {
    return !departements.has(departement) || lat < 44.6 || lat > 46.9 || lng < 2 || lng > 4.5;
  });
  expect({ count: new Set(communes.map(({ code }) => code)).size, outside }).toEqual({ count: 1287, outside: [] });
});

test('the whole name of a town comes first, then the population decides', () => {
  expect(names('saint-flour')[0]).toBe('Saint-Flour');
  expect(names('clermont')[0]).toBe('Clermont-Ferrand');
  expect(names('vic', 2)).toEqual(['Vic-le-Comte', 'Vichy'].sort((a, b) => population(b) - population(a)));
});

test.each([
  ['puy en velay', 'Le Puy-en-Velay'],
  ['le puy', 'Le Puy-en-Velay'],
  ['St Flour', 'Saint-Flour'],
  ['ste florine', 'Sainte-Florine'],
  ['st-eloy-les-m', 'Saint-Éloy-les-Mines'],
  ['BESSE ET', 'Besse-et-Saint-Anastaise'],
  ['besse', 'Besse-et-Saint-Anastaise'],
  ['le mont dore', 'Mont-Dore'],
  ['lempdes 63', 'Lempdes'],
  ['63240', 'Mont-Dore'],
  ['ferrand', 'Clermont-Ferrand'],
  ['œ', undefined],
  ['  ', undefined],
  ['paris', undefined],
])('typing %j leads to %s', (typed, found) => {
  expect(names(typed)[0]).toBe(found);
});

test('a commune is found by its code and by its name, in the département asked for', () => {
  expect(communeByCode('63113')).toMatchObject({ name: 'Clermont-Ferrand', departement: '63', altitude: 406 });
  expect(communeByCode('75056')).toBeUndefined();
  expect(communeByName('st. julien-chapteuil')?.code).toBe('43200');
  expect(communeByName('Lempdes')?.departement).toBe('63');
  expect(communeByName('Saint-Georges', '15')?.code).toBe('15188');
  expect(communeByName('Saint-Georges', '63')).toBeUndefined();
  expect(communeByName('Besse')?.departement).toBe('15');
  expect(communeByName('Clermont')).toBeUndefined();
});

test('the nearest commune to a place is told by its point', () => {
  expect(nearestCommune({ lat: 45.7796, lng: 3.0863 }).name).toBe('Clermont-Ferrand');
  expect(nearestCommune({ lat: 44.975, lng: 3.1776 }).departement).toBe('15');
});

test('a place in the suburbs is near the town people name', () => {
  const aubiere = communeByName('Aubière')?.position ?? { lat: 0, lng: 0 };
  expect(communesAround(aubiere).slice(0, 1)).toEqual(['Aubière']);
  expect(communesAround(aubiere)).toContain('Clermont-Ferrand');
  expect(communesAround(aubiere)).not.toContain('Issoire');
});

test('a département is told by its name', () => {
  expect(['03', '63', '69'].map(departementName)).toEqual(['Allier', 'Puy-de-Dôme', '69']);
});

test('distances agree with the map', () => {
  const clermont = { lat: 45.7772, lng: 3.087 };
  expect(kilometres(clermont, { lat: 45.0429, lng: 3.885 })).toBeCloseTo(103, 0);
  expect(kilometres(clermont, clermont)).toBe(0);
  expect(kilometres({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 })).toBeCloseTo(111.2, 1);
});

function population(name: string): number {
  return communeByName(name)?.population ?? 0;
}
