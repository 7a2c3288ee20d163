import type { Bilingual, Lang } from '@contract/common';
import { useLanguage } from './language';

/** The text in the reader's language, or in the other one where it is missing; empty when there is none. */
export const inLanguage = (text: Partial<Bilingual> | undefined, language: Lang): string =>
  text?.[language] || text?.[language === 'fr' ? 'en' : 'fr'] || '';

export function useBilingual(): (text: Partial<Bilingual> | undefined) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language);
}
