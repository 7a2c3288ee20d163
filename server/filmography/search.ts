import type { z } from 'zod';
import { foldedWords } from '../common/fold';
import type { readFilmography } from './contract';
import type { ShownListing } from './listings';
import { publicPlaces, shotAt } from './places';
import type { Filmography, Released } from './released';

export type Query = z.output<typeof readFilmography.query>;
type Listings = ReadonlyMap<string, ShownListing>;

/** Those asked for, whatever their year. */
export function matching(query: Query, filmography: Filmography, listings: Listings): Released[] {
  const words = foldedWords(query.q);
  return filmography.productions.filter(
    (production) =>
      isOneOf(query.type, production.type) &&
      isIn(query.departement, production, filmography) &&
      hasWords(words, production, filmography, listings),
  );
}

const isOneOf = (asked: readonly string[], value: string): boolean => asked.length === 0 || asked.includes(value);

const isIn = (asked: readonly string[], production: Released, filmography: Filmography): boolean =>
  asked.length === 0 || shotAt(production, filmography).some(({ departement }) => asked.includes(departement ?? ''));

/** Every word begins one of what the public sees: title, firms, directors, places. */
function hasWords(words: readonly string[], production: Released, filmography: Filmography, listings: Listings) {
  if (words.length === 0) return true;
  const { title, companies, directors } = production;
  const places = publicPlaces(shotAt(production, filmography), listings).flatMap(({ name, commune }) => [
    name,
    commune,
  ]);
  const said = foldedWords([title, ...companies.map(({ name }) => name), ...directors, ...places].join(' '));
  return words.every((word) => said.some((each) => each.startsWith(word)));
}

/** How many each year has, newest first. */
export function yearsOf(productions: readonly Released[]) {
  const years = new Map<number, number>();
  for (const { year } of productions) years.set(year, (years.get(year) ?? 0) + 1);
  return [...years].map(([year, count]) => ({ year, productions: count })).sort((a, b) => b.year - a.year);
}
