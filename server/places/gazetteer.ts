import { readFileSync } from 'node:fs';
import type { Point } from '../common/contract';
import { kilometres } from '../common/distance';
import { foldedWords } from '../common/fold';
import { departements } from './departements';

export { departements } from './departements';

export interface Commune {
  /** INSEE code, as text: it may begin with 0. */
  code: string;
  name: string;
  /** Code of the département. */
  departement: string;
  postcodes: string[];
  population: number;
  position: Point;
  /** Metres, where known. */
  altitude: number | null;
}

/** A name as names are compared. */
interface Typed {
  words: string[];
  /** The words run together, whole and then without a leading article: `lemonteil`, `monteil`. */
  forms: string[];
}

type Entry = Commune & Typed;

const notFound = 4;
const articles = new Set(['le', 'la', 'les', 'l']);
const entries = load();
const byCode = new Map(entries.map((entry) => [entry.code, entry]));

/** All communes of the territory, by INSEE code. */
export const communes: readonly Commune[] = entries.map(asCommune);

/**
 * Communes of the territory as one types their name or postcode: every typed word must begin a word of the name (or a
 * postcode). `st` reads as saint; accents, hyphens, apostrophes and a leading article do not matter. The whole name of a
 * town comes first, then names that begin with what was typed, then the rest, each by population.
 */
export function findCommunes(typed: string, limit: number): Commune[] {
  const asked = asTyped(typed);
  if (asked.words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, rank: rank(entry, asked) }))
    .filter(({ rank }) => rank < notFound)
    .sort((a, b) => a.rank - b.rank || b.entry.population - a.entry.population)
    .slice(0, limit)
    .map(({ entry }) => asCommune(entry));
}

/** The commune with this INSEE code, if it is in the territory. */
export function communeByCode(code: string): Commune | undefined {
  const entry = byCode.get(code);
  return entry && asCommune(entry);
}

/**
 * The commune of exactly this name, however it is accented, hyphenated or abbreviated (`St Flour`), article or not; the
 * most populous of those that share it. `departement` is a code.
 */
export function communeByName(name: string, departement?: string): Commune | undefined {
  const asked = asTyped(name);
  const named = findCommunes(name, entries.length).filter(
    ({ code, departement: own }) => (departement ?? own) === own && isNamed(byCode.get(code), asked),
  );
  return named.find(({ code }) => isWhole(byCode.get(code), asked)) ?? named[0];
}

/** The commune whose point is nearest; near a border that need not be the commune the place lies in. */
export function nearestCommune(point: Point): Commune {
  const distances = entries.map((entry) => ({ entry, km: kilometres(point, entry.position) }));
  return asCommune(distances.reduce((best, next) => (next.km < best.km ? next : best)).entry);
}

/** The commune whose point is nearest, if one lies within so many kilometres: beyond it a place is outside the territory. */
export function communeNear(point: Point, within = 10): Commune | undefined {
  const nearest = nearestCommune(point);
  return kilometres(point, nearest.position) <= within ? nearest : undefined;
}

/**
 * Names of the towns a place is said to be near, nearest first: within `within` kilometres, of `atLeast` inhabitants. A
 * firm in Aubière is looked for in Clermont-Ferrand.
 */
export function communesAround(point: Point, within = 15, atLeast = 2000): string[] {
  return entries
    .filter(({ population }) => population >= atLeast)
    .map(({ name, position }) => ({ name, km: kilometres(point, position) }))
    .filter(({ km }) => km <= within)
    .sort((a, b) => a.km - b.km)
    .map(({ name }) => name);
}

/** `Puy-de-Dôme` for `63`; the code itself where it is not one of the territory. */
export function departementName(code: string): string {
  return departements.get(code) ?? code;
}

/** Fewer letters typed without their space begin too much: `lac` is not La Chapelle. */
const shortestRunTogether = 5;

/** Inhabitants from which a place is meant by its bare name: `besse` is the ski resort Besse-et-Saint-Anastaise, not the hamlet. */
const leastTown = 1000;

/** Smaller is closer. */
function rank(entry: Entry, asked: Typed): number {
  const [form = ''] = asked.forms;
  const isTown = entry.population >= leastTown;
  if (isTown && isWhole(entry, asked)) return 0;
  if (isTown && isNamed(entry, asked)) return 1;
  if (isNamed(entry, asked)) return 2;
  if (form.length >= shortestRunTogether && entry.forms.some((own) => own.startsWith(form))) return 2;
  return asked.words.every((word) => answers(entry, word)) ? 3 : notFound;
}

function isWhole(entry: Typed | undefined, { forms: [form = ''] }: Typed): boolean {
  return entry?.forms.includes(form) ?? false;
}

function isNamed(entry: Typed | undefined, asked: Typed): boolean {
  return asked.forms.some((form) => entry?.forms.includes(form));
}

function answers(entry: Entry, word: string): boolean {
  return [...entry.words, ...entry.postcodes].some((own) => own.startsWith(word));
}

function asCommune({ words: _words, forms: _forms, ...commune }: Entry): Commune {
  return commune;
}

/** A plain split, ten times as fast as a CSV reader: the table is written by scripts/communes.ts and quotes nothing. */
function load(): Entry[] {
  const [, ...lines] = readFileSync(new URL('./communes.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map(asEntry);
}

function asEntry(line: string): Entry {
  const [code = '', name = '', departement = '', postcodes = '', population, lat, lng, altitude] = line.split(',');
  return {
    code,
    name,
    departement,
    postcodes: postcodes.split(' '),
    population: Number(population),
    position: { lat: Number(lat), lng: Number(lng) },
    altitude: altitude ? Number(altitude) : null,
    ...asTyped(name),
  };
}

function asTyped(name: string): Typed {
  const words = foldedWords(name).map((word) => (word === 'st' || word === 'ste' ? word.replace('st', 'saint') : word));
  const [first = '', ...others] = words;
  return { words, forms: [words.join(''), ...(articles.has(first) && others.length > 0 ? [others.join('')] : [])] };
}
