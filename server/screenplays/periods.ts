import { fold } from '../common/fold';

/** A year, a decade, a century as they stand in headings. Years below 1400 are room numbers more often than years. */
const year = /\b(1[4-9]\d{2}|20\d{2})\b/;
const decade = /\b(?:annees\s+(\d{2})\b|(?:19)?(\d)0\s?'?s\b|(1[89]\d|20\d)0s\b)/;
const century = /\b(?:([ivx]{1,5})e\s+siecle|(\d{1,2})(?:e|th|st|nd|rd)\s+(?:siecle|century))\b/;
const named = /\b(flash-?back|moyen[ -]age|middle ages|belle epoque|antiquit\w+|renaissance)\b/;

const roman: Record<string, number> = { i: 1, v: 5, x: 10 };

/** Whether a part of a heading says a time in history: `1943`, `AOÛT 1944`, `ANNÉES 50`, `XIXe SIÈCLE`, `FLASHBACK`. */
export const saysPeriod = (part: string): boolean =>
  [year, decade, century, named].some((each) => each.test(fold(part)));

/** The first year of what is said; null where it says none. */
export function yearOf(text: string): number | null {
  const folded = fold(text);
  const ofDecade = decade.exec(folded);
  if (ofDecade) return decadeYear(ofDecade);
  const ofYear = year.exec(folded)?.[1];
  if (ofYear !== undefined) return Number(ofYear);
  const ofCentury = century.exec(folded);
  if (!ofCentury) return null;
  const number = ofCentury[1] ? fromRoman(ofCentury[1]) : Number(ofCentury[2]);
  return (number - 1) * 100;
}

/** `années 50` and `50s` are of the twentieth century: scripts write the others out. */
function decadeYear([, two, one, three]: RegExpExecArray): number {
  if (three !== undefined) return Number(three) * 10;
  return 1900 + (two !== undefined ? Number(two) : Number(one) * 10);
}

function fromRoman(text: string): number {
  const values = [...text].map((letter) => roman[letter] ?? 0);
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
}

/** Eras of the vocabulary from their first year on; the Belle Époque runs from about 1880 to 1914. */
const eras: [from: number, era: string][] = [
  [2000, 'contemporary'],
  [1990, 'y1990'],
  [1980, 'y1980'],
  [1970, 'y1970'],
  [1960, 'y1960'],
  [1950, 'y1950'],
  [1940, 'y1940'],
  [1915, 'art_deco'],
  [1880, 'belle_epoque'],
  [1800, 'c19'],
  [1700, 'c18'],
  [1600, 'c17'],
  [1492, 'renaissance'],
  [476, 'medieval'],
  [Number.NEGATIVE_INFINITY, 'antique'],
];

/** The term of `eras` that a year falls in. */
export const eraOf = (of: number): string => eras.find(([from]) => of >= from)?.[1] ?? 'contemporary';
