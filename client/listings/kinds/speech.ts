import type { Lang } from '@contract/common';
import type { VocabularyName } from '@contract/vocabularies';
import { useMemo } from 'react';
import { type Formats, formats } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { texts } from '../../i18n/texts';
import { type Terms, useTerms } from '../../vocabularies/queries';
import { type DayFormats, dayFormats } from '../days';
import { type Prose, useProse } from '../useProse';
import { en } from './en';
import { fr, type KindWords } from './fr';

const kindTexts = texts<KindWords>(fr, en);
const decimals: Record<Lang, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** All that turns stored facts into the reader's words. */
export interface Speech {
  language: Lang;
  words: KindWords;
  terms: Terms;
  prose: Prose;
  formats: Formats;
  days: DayFormats;
  /** `3,5`: tenths where there are any. */
  decimal(value: number): string;
  /** `400 m`, `1,2 km`. */
  metres(value: number): string;
  /** `Commune · Monument historique`: labels stand apart, because some are names and keep their capital. */
  labels(vocabulary: VocabularyName, ids: readonly string[]): string;
}

/** Parts with a dot between them, which stays on the line of the part before. */
export const apart = (...parts: (string | 0 | undefined)[]): string => parts.filter(Boolean).join('\u00a0· ');

export function speechIn(language: Lang, terms: Terms, prose: Prose): Speech {
  const decimal = (value: number) => decimals[language].format(value);
  return {
    language,
    words: kindTexts[language],
    terms,
    prose,
    formats: formats[language],
    days: dayFormats[language],
    decimal,
    metres: (value) => (value < 1000 ? `${decimal(value)}\u00a0m` : `${decimal(value / 1000)}\u00a0km`),
    labels: (vocabulary, ids) => apart(...ids.map((id) => terms.label(vocabulary, id))),
  };
}

export function useSpeech(): Speech {
  const language = useLanguage();
  const terms = useTerms();
  const prose = useProse();
  return useMemo(() => speechIn(language, terms, prose), [language, terms, prose]);
}
