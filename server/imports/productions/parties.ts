import { distance } from 'fastest-levenshtein';
import { foldedWords } from '../../common/fold';

/**
 * Who stands behind a work, as it is compared: each firm or person named in a cell as its words that tell, in
 * alphabetical order, since `ZADI JEAN PASCAL` is `Jean-Pascal Zadi`.
 */
export type Parties = readonly (readonly string[])[];

/** Legal forms, and what half of all firms are called. */
const common = new Set(
  'sarl sas sasu sa eurl ltd llc inc bv gmbh srl production productions prod prods film films pictures picture cinema studio studios entertainment compagnie cie groupe group et and the les la le l'.split(
    ' ',
  ),
);

const apart = (words: string[]): string[] => [...words].sort();

/** Of `GAUMONT TELEVISION c/o GAUMONT PRODUCTION`: both. */
export const companiesIn = (cell: string): Parties =>
  cell
    .split(/\s*[/+;]\s*|\s+[-–]\s+|\s+c\/[o0]\s+/iu)
    .map(foldedWords)
    .filter((words) => words.length > 0)
    .map((words) => {
      const telling = words.filter((word) => !common.has(word));
      return apart(telling.length > 0 ? telling : words);
    });

/** Of `Éric Toledano et Olivier Nakache`: both. */
export const directorsIn = (cell: string): Parties =>
  namesIn(cell)
    .map((name) => apart(foldedWords(name)))
    .filter((words) => words.length > 0);

/** The people of a cell, as they are written. */
export const namesIn = (cell: string): string[] =>
  cell
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/\s*[/,+;&]\s*|\s+[-–]\s+|\s+et\s+|\s+and\s+/iu)
    .map((name) => name.trim())
    .filter(Boolean);

/** Letters of a name from which one wrong letter is a slip. */
const longEnough = 6;
/** Of a word that stands for a whole name: `QUAD` alone says enough, `UNE` does not. */
const telling = 4;

/** Whether one firm or person stands in both. */
export const agree = (some: Parties, others: Parties): boolean =>
  some.some((one) => others.some((other) => isSame(one, other)));

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.join(''), other.join('')];
  if (a === b) return true;
  if (Math.min(a.length, b.length) >= longEnough && distance(a, b) <= 1) return true;
  return isPartOf(one, other) || isPartOf(other, one);
}

/** `MANDARIN` of `MANDARIN TELEVISION`, `Zadi` of `Jean-Pascal Zadi`. */
const isPartOf = (part: readonly string[], whole: readonly string[]): boolean =>
  part.some((word) => word.length >= telling) && part.every((word) => whole.includes(word));

export const partiesKey = (parties: Parties): string =>
  parties
    .map((words) => words.join(''))
    .sort()
    .join('+');
