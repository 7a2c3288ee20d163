import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { z } from 'zod';
import type { Point } from '../../server/common/contract';
import { kilometres } from '../../server/common/distance';
import { fold, foldedWords } from '../../server/common/fold';
import { type Entry, readEntry } from '../../server/listings/enter';
import { departements } from '../../server/places/departements';
import { communeByCode } from '../../server/places/gazetteer';

type Location = Extract<Entry, { kind: 'location' }>;

const folder = 'server/demo/locations';
const data = '../shared/data';

/** Metres that a pin may be off. */
const tolerance = 300;

const files = readdirSync(folder).sort();
const written = files.flatMap((file) =>
  z.array(z.looseObject({ title: z.string() })).parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
);
const locations = written
  .map((record) => readEntry({ kind: 'location', ...record }))
  .filter((entry): entry is Location => entry.kind === 'location');

/** Titles whose listing breaks a rule: a failure names them. */
const breaking = (breaks: (location: Location) => boolean) => locations.filter(breaks).map(({ title }) => title);

const notesOf = ({ details }: Location) => {
  const { power, trucks, unitBase, noise, season, fee, drone, permitNote } = details;
  const facts = [power, trucks, unitBase, noise, season, fee, drone].map((fact) => fact?.note);
  return [...facts, permitNote].flatMap((note) => (note?.fr || note?.en ? [note] : []));
};

const french = (location: Location) =>
  [location.title, location.summary.fr, location.description.fr, ...notesOf(location).map(({ fr }) => fr)].join('\n');
const english = (location: Location) =>
  [location.summary.en, location.description.en, ...notesOf(location).map(({ en }) => en)].join('\n');

describe('what is written', () => {
  test('at least 120 places, one file a département, no title twice', () => {
    expect(files).toHaveLength(departements.size);
    expect(locations.length).toBeGreaterThanOrEqual(120);
    expect(new Set(locations.map(({ title }) => fold(title))).size).toBe(locations.length);
  });

  test('the directory keeps every field as it is written', () => {
    expect(locations).toMatchObject(written);
  });

  test('two languages, a summary of one line, two to four short sentences', () => {
    const texts = ({ summary, description }: Location) => [summary.fr, summary.en, description.fr, description.en];
    const sentences = (text: string) => text.split(/[.?…](?:\s|$)/u).filter((part) => part.trim() !== '').length;
    expect(breaking((location) => texts(location).some((text) => text === ''))).toEqual([]);
    expect(breaking((location) => notesOf(location).some(({ fr, en }) => !fr || !en))).toEqual([]);
    expect(breaking(({ summary }) => Math.max(summary.fr.length, summary.en.length) > 160)).toEqual([]);
    const tooLong = (text: string) => sentences(text) < 2 || sentences(text) > 4;
    expect(breaking(({ description }) => tooLong(description.fr) || tooLong(description.en))).toEqual([]);
  });

  test('a scout’s words: nothing is praised or shouted', () => {
    const shouted = /!|\b(magique|incontournable|féérique|hidden gem|stunning|breathtaking|magical|must-see)\b/iu;
    expect(breaking((location) => shouted.test(`${french(location)}\n${english(location)}`))).toEqual([]);
  });

  test('French is set with narrow spaces; apostrophes are curly in both languages', () => {
    const narrow = '\u202f';
    const unset = new RegExp(`'|[^${narrow}][;:!?»](?=[\\s\u00a0]|$)|«[^${narrow}]`, 'mu');
    expect(breaking((location) => unset.test(french(location)))).toEqual([]);
    expect(breaking((location) => english(location).includes("'"))).toEqual([]);
  });

  test('somebody signs for every place, and a protected one says who', () => {
    const signs = (id: string) => (location: Location) => location.details.authorities.includes(id);
    expect(breaking(({ details }) => details.authorities.length === 0 || !details.fee || !details.drone)).toEqual([]);
    const unsigned = (id: string) =>
      breaking((location) => location.details.protections.includes(id) && !signs(id)(location));
    expect({ reserves: unsigned('nature_reserve'), sites: unsigned('classified_site') }).toEqual({
      reserves: [],
      sites: [],
    });
  });

  test('the famous ones are found by the words a visitor types', () => {
    const words = (title: string) =>
      foldedWords(JSON.stringify(written.find((record) => record.title === title) ?? ''));
    expect(words('Viaduc de Garabit')).toEqual(expect.arrayContaining(['viaduc', 'eiffel', 'truyere', 'viaduct']));
    expect(words('Lac Pavin')).toEqual(expect.arrayContaining(['crater', 'lake', 'maar', 'cratere']));
    expect(locations.filter(({ details }) => details.categories[0] === 'crater_lake').length).toBeGreaterThan(4);
  });
});

describe('where it is', () => {
  test('in Auvergne, in a commune of today’s list, exactly placed', () => {
    const box = ({ place: { position } }: Location) =>
      position.lat > 44.6 && position.lat < 46.81 && position.lng > 2.05 && position.lng < 4.5;
    expect(breaking((location) => !box(location) || location.place.precision !== 'exact')).toEqual([]);
    const misnamed = ({ place }: Location) => {
      const commune = communeByCode(place.insee ?? '');
      return commune?.name !== place.commune || commune.departement !== place.departement;
    };
    expect(breaking(misnamed)).toEqual([]);
  });

  test('each point lies in its commune, give or take 300 m', () => {
    const outlines = readOutlines();
    if (!outlines) return;
    const away = ({ place: { insee, position } }: Location) => {
      const outline = outlines.get(insee ?? '');
      return !outline || !around(position).some(({ lat, lng }) => booleanPointInPolygon([lng, lat], outline));
    };
    expect(breaking(away)).toEqual([]);
  });

  test('each point stands within 300 m of the surveyed monument, station or volcano of its name', () => {
    const surveyed = readSurveyed();
    if (!surveyed) return;
    const matches = locations.flatMap((location) => {
      const named = surveyed.filter((place) => sameName(location, place));
      const metres = named.map(({ position }) => Math.round(kilometres(position, location.place.position) * 1000));
      return named.length === 0 ? [] : [{ title: location.title, metres: Math.min(...metres) }];
    });
    expect(matches.filter(({ metres }) => metres > tolerance)).toEqual([]);
    expect(matches.length).toBeGreaterThan(70);
  });
});

function isHere(file: string): boolean {
  if (existsSync(file)) return true;
  console.log(`Positions not compared: ${file} is not here`);
  return false;
}

type Outline = Polygon | MultiPolygon;

/** Outlines by INSEE code: a survey of 2018 with later mergers joined, simplified, hence the tolerance. */
function readOutlines(): Map<string, Outline> | undefined {
  const file = `${data}/basemap/auvergne-communes.geojson`;
  if (!isHere(file)) return undefined;
  const { features }: FeatureCollection<Outline, { code: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(features.map(({ properties, geometry }) => [properties.code, geometry]));
}

/** The point and sixteen others on a circle at the tolerance. */
function around({ lat, lng }: Point): Point[] {
  const degrees = tolerance / 111_195;
  const circle = Array.from({ length: 16 }, (_, step) => (step / 8) * Math.PI).map((angle) => ({
    lat: lat + degrees * Math.cos(angle),
    lng: lng + (degrees * Math.sin(angle)) / Math.cos((lat * Math.PI) / 180),
  }));
  return [{ lat, lng }, ...circle];
}

interface Surveyed {
  name: string;
  insee: string;
  position: Point;
}

/** What somebody measured: monuments, stations and the volcanoes of the chain; not the points marked "to be checked". */
function readSurveyed(): Surveyed[] | undefined {
  const file = `${data}/auvergne-places.csv`;
  if (!isHere(file)) return undefined;
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
  return rows
    .filter(({ source }) => ['merimee', 'sncf', 'wikipedia-chaine-des-puys'].includes(source ?? ''))
    .map((row) => ({
      name: row.nom ?? '',
      insee: row.code_insee ?? '',
      position: { lat: Number(row.latitude), lng: Number(row.longitude) },
    }));
}

const linking = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'a', 'au', 'en', 'sur', 'sous', 'son']);

/** One of the two names says nothing that the other, read with its commune, does not. */
function sameName({ title, place }: Location, { name, insee }: Surveyed): boolean {
  if (insee !== place.insee) return false;
  const commune = new Set(foldedWords(place.commune));
  const own = (text: string) => foldedWords(text).filter((word) => !linking.has(word) && !commune.has(word));
  const [ours, theirs] = [own(title), own(name)];
  const within = (words: string[], others: string[]) =>
    words.length > 0 && words.every((word) => others.includes(word));
  return within(ours, theirs) || within(theirs, ours);
}
