import { agree } from './parties';
import type { Pile } from './piles';

/** The same firm or the same director stands behind both. */
export const isVouched = (one: Pile, other: Pile): boolean =>
  agree(one.companies, other.companies) || agree(one.directors, other.directors);

/** The same firm; where one of the two names none, the same director. */
export const isSameHouse = (one: Pile, other: Pile): boolean =>
  one.companies.length > 0 && other.companies.length > 0
    ? agree(one.companies, other.companies)
    : agree(one.directors, other.directors);

const isSilentOn = (what: 'companies' | 'directors', one: Pile, other: Pile): boolean =>
  one[what].length === 0 || other[what].length === 0;

/** Nothing that both say speaks against it; where one names no director, two firms of one group are not two firms. */
export const isPossible = (one: Pile, other: Pile): boolean =>
  isVouched(one, other) ||
  (isSilentOn('directors', one, other) && (isSilentOn('companies', one, other) || areRelated(one, other)));

/** Letters of a word that firms of one group share, and others hardly: `Pathé Films Service`, `Pathé ProdExé`. */
const telling = 5;

function areRelated(one: Pile, other: Pile): boolean {
  const words = new Set(one.companies.flat().filter((word) => word.length >= telling));
  return other.companies.flat().some((word) => words.has(word));
}

/** No other director is named. */
export const isSameHand = (one: Pile, other: Pile): boolean =>
  isSilentOn('directors', one, other) || agree(one.directors, other.directors);
