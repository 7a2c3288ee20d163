import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asBaseMap } from '../../client/map/basemap/data';
import { mapFile } from '../../client/map/basemap/format';
import { labelStyles } from '../../client/map/basemap/labelStyles';
import { type Label, type Measure, placeLabels } from '../../client/map/basemap/placeLabels';
import { type Bounds, worldOf, worldZoom } from '../../client/map/basemap/project';

const file = readFileSync(join(__dirname, '../../client/map/basemap/auvergne.json'), 'utf8');
const words = asBaseMap(mapFile.parse(JSON.parse(file)));
const measure: Measure = (text, kind) => text.length * labelStyles[kind].size * 0.54;
const labelsAt = (zoom: number, taken: Bounds[] = []) => placeLabels(words, zoom, measure, taken);
const texts = (labels: Label[]) => labels.map(({ text }) => text);
const prefectures = ['Aurillac', 'Clermont-Ferrand', 'Le Puy-en-Velay', 'Moulins'];

test.each([6, 7, 8, 8.4, 9, 10, 11, 12, 13])('at zoom %d every prefecture is named', (zoom) => {
  expect(texts(labelsAt(zoom))).toEqual(expect.arrayContaining(prefectures));
});

test.each([7, 9, 10.5, 12])('at zoom %d no name stands over another', (zoom) => {
  const boxes = labelsAt(zoom).map(boxOf);
  const clashes = boxes.filter((box, i) => boxes.some((other, j) => j < i && overlap(box, other)));
  expect(clashes).toEqual([]);
});

test('the closer, the more is named', () => {
  const counts = [6, 7, 8, 9, 10, 11, 12].map((zoom) => labelsAt(zoom).length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts[0]).toBeGreaterThan(5);
});

test('départements are named in capitals from afar only, summits with their altitude from near only', () => {
  expect(texts(labelsAt(8))).toContain('PUY-DE-DÔME');
  expect(texts(labelsAt(9))).not.toContain('PUY-DE-DÔME');
  expect(texts(labelsAt(8))).not.toContain('Puy de Sancy');
  expect(labelsAt(8.4)).toContainEqual(
    expect.objectContaining({ text: 'Puy de Sancy', detail: '1885', kind: 'summit' }),
  );
});

test('names leave room for pins: a village goes, a prefecture moves aside', () => {
  const pins = [pinAt(45.5167, 2.9333), pinAt(45.78, 3.087), pinAt(45.5444, 3.2491)];
  const free = labelsAt(10);
  const crowded = labelsAt(10, pins);
  const clermont = (labels: Label[]) => labels.find(({ text }) => text === 'Clermont-Ferrand');
  expect(clermont(free)?.at).not.toEqual(clermont(crowded)?.at);
  expect(crowded.map(boxOf).filter((box) => pins.some((pin) => overlap(box, pin)))).toEqual([]);
});

test('a prefecture buried in pins is named all the same', () => {
  const everywhere = { left: -10_000, top: -10_000, right: 20_000, bottom: 20_000 };
  expect(texts(labelsAt(9, [everywhere])).sort()).toEqual(prefectures);
});

function boxOf({ kind, text, detail, at }: Label): Bounds {
  const width = measure(text, kind) + (detail ? measure(` ${detail}`, kind) : 0);
  const half = labelStyles[kind].size / 2;
  return { left: at.x, right: at.x + width, top: at.y - half, bottom: at.y + half };
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function pinAt(lat: number, lng: number): Bounds {
  const scale = 2 ** (10 - worldZoom);
  const { x, y } = worldOf(lng, lat);
  return { left: x * scale - 13, top: y * scale - 26, right: x * scale + 13, bottom: y * scale + 10 };
}
