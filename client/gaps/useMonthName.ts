import type { Lang } from '@contract/common';
import { useLanguage } from '../i18n/language';

const formats: Record<Lang, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-FR', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** `oct. 2019` for `2019-10`. */
export function useMonthName(): (month: string) => string {
  const format = formats[useLanguage()];
  return (month) => format.format(new Date(`${month}-15T12:00:00Z`));
}
