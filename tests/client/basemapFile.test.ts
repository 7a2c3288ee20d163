import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { asBaseMap } from '../../client/map/basemap/data';
import { mapFile } from '../../client/map/basemap/format';
import { unitsPerKm, type World, worldOf } from '../../client/map/basemap/project';

const folder = join(__dirname, '../../client/map/basemap');
const json = readFileSync(join(folder, 'auvergne.json'));
const file = mapFile.parse(JSON.parse(json.toString()));
const map = asBaseMap(file);
const town = (name: string) => file.towns.find((one) => one.name === name);

test('the whole map weighs at most 160 kB compressed', () => {
  const bytes = gzipSync(json).length + readFileSync(join(folder, 'relief.avif')).length;
  expect(bytes).toBeLessThanOrEqual(160_000);
});

test('the four prefectures are marked as such, and no other town is', () => {
  const prefectures = file.towns.filter(({ standing }) => standing === 3).map(({ name }) => name);
  expect(prefectures.sort()).toEqual(['Aurillac', 'Clermont-Ferrand', 'Le Puy-en-Velay', 'Moulins']);
});

test.each([
  ['Clermont-Ferrand', 45.78, 3.087],
  ['Saint-Flour', 45.034, 3.093],
  ['Montluçon', 46.34, 2.603],
])('%s stands where it stands', (name, lat, lng) => {
  const found = town(name);
  expect(Math.abs((found?.lat ?? 0) - lat) + Math.abs((found?.lng ?? 0) - lng)).toBeLessThan(0.01);
});

test('a town that GeoNames puts into the wrong commune is left out', () => {
  expect(town('Saint-Leu')).toBeUndefined();
});

test('everything of Auvergne lies in the box of the relief', () => {
  const { west, east, south, north } = file.box;
  const places = [...file.lakes, ...file.summits, ...file.departements];
  expect(places.filter(({ lat, lng }) => lng < west || lng > east || lat < south || lat > north)).toEqual([]);
});

test('the territory is one piece of land with Clermont-Ferrand within and Lyon without', () => {
  const [ring, ...others] = map.territory;
  expect(others).toEqual([]);
  expect(isWithin(worldOf(3.087, 45.78), ring?.points ?? [])).toBe(true);
  expect(isWithin(worldOf(4.84, 45.76), ring?.points ?? [])).toBe(false);
});

describe('against the reference outlines', () => {
  const reference = join(__dirname, '../../../shared/data/basemap/rivers.geojson');

  test('the great rivers lie within a kilometre or two of the surveyed ones', () => {
    if (!existsSync(reference)) {
      console.info('Not compared: the reference data is not beside the project.');
      return;
    }
    const surveyed = readReference(reference);
    for (const name of ['Loire', 'Allier']) {
      const far = surveyed
        .get(name)
        ?.filter(isInBox)
        .map((point) => nearest(point));
      const sorted = far?.sort((a, b) => a - b) ?? [];
      expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(1.2);
      expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(3);
    }
  });

  function nearest(point: World): number {
    const distances = map.rivers.flatMap(({ line: { points } }) =>
      points.slice(1).map((to, i) => distance(point, points[i] ?? to, to)),
    );
    return Math.min(...distances) / unitsPerKm;
  }
});

function readReference(path: string): Map<string, World[]> {
  const { features } = JSON.parse(readFileSync(path, 'utf8'));
  const rivers = new Map<string, World[]>();
  for (const { properties, geometry } of features) {
    const lines: [number, number][][] = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const points = lines.flat().map(([lng, lat]) => worldOf(lng, lat));
    rivers.set(properties.nom, [...(rivers.get(properties.nom) ?? []), ...points]);
  }
  return rivers;
}

function isInBox({ x, y }: World): boolean {
  const { west, east, south, north } = file.box;
  const [from, to] = [worldOf(west + 0.1, north - 0.1), worldOf(east - 0.1, south + 0.1)];
  return x > from.x && x < to.x && y > from.y && y < to.y;
}

function distance(point: World, from: World, to: World): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

function isWithin({ x, y }: World, ring: World[]): boolean {
  return ring.reduce((inside, to, i) => {
    const from = ring.at(i - 1) ?? to;
    const crosses = from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
    return crosses ? !inside : inside;
  }, false);
}
