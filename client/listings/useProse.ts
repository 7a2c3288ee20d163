import type { Bilingual } from '@contract/common';
import { inLanguage } from '../i18n/bilingual';
import { useLanguage } from '../i18n/language';
import { frenchTypography } from '../i18n/typography';

export type Prose = (text: Partial<Bilingual> | undefined) => string;

/** What owners wrote, in the reader's language or else the other one; French is set with its own spaces. */
export function useProse(): Prose {
  const language = useLanguage();
  return (text) => {
    const shown = inLanguage(text, language);
    return shown === text?.fr ? frenchTypography(shown) : shown;
  };
}
