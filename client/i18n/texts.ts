import type { Lang } from '@contract/common';
import { useLanguage } from './language';
import { frenchTypography } from './typography';

// i18next would cost 20 kB for what these lines do: two languages, plurals and numbers through Intl, and a missing
// text is a compile error because the English dictionary must have the shape of the French one.

type Text = string | ((...values: never[]) => string);
export interface Dictionary {
  [name: string]: Text | Dictionary;
}
export type Texts<D extends Dictionary> = Record<Lang, D>;

/** One feature's words in both languages; French is set with its own spacing and apostrophes. */
export const texts = <D extends Dictionary>(fr: D, en: NoInfer<D>): Texts<D> => ({ fr: typeset(fr), en });

function typeset<D extends Dictionary>(dictionary: D): D {
  const entries = Object.entries(dictionary).map(([name, text]) => [name, typesetText(text)]);
  return Object.fromEntries(entries) as D;
}

function typesetText(text: Text | Dictionary): Text | Dictionary {
  if (typeof text === 'string') return frenchTypography(text);
  if (typeof text === 'function') return (...values: never[]) => frenchTypography(text(...values));
  return typeset(text);
}

/** The words of one feature in the reader's language. */
export const useTexts = <D extends Dictionary>(both: Texts<D>): D => both[useLanguage()];
