import type { Lang } from '../../common/contract';
import { frenchTypography } from '../../mail/typography';
import type { Day } from '../../productions/contract';

const locale: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

/** The typeface has no narrow no-break space: the ordinary one stands for it. */
export const typeset = (words: string, lang: Lang): string =>
  (lang === 'fr' ? frenchTypography(words) : words).replaceAll('\u202f', '\u00a0');

/** Numbers and days as the reader writes them. */
export function figuresIn(lang: Lang) {
  const number = (value: number, digits = 0) =>
    typeset(new Intl.NumberFormat(locale[lang], { maximumFractionDigits: digits }).format(value), lang);
  const date = (day: Day, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale[lang], { timeZone: 'UTC', ...options }).format(new Date(day));
  return {
    number,
    /** `1,87 M€`, `612 k€`, `840 €`: as exact as it is known. */
    euros(value: number): string {
      if (Math.abs(value) >= 1_000_000) return unit(number(value / 1_000_000, 2), 'M€', lang);
      if (Math.abs(value) >= 10_000) return unit(number(value / 1000), 'k€', lang);
      return unit(number(value), '€', lang);
    },
    /** `37 500 €`: for what is given, not reckoned. */
    exactEuros: (value: number) => unit(number(value), '€', lang),
    percent: (part: number, whole: number) => unit(number(whole === 0 ? 0 : (100 * part) / whole), '%', lang),
    day: (day: Day) => date(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    /** `31/12/2011`. */
    plainDay: (day: Day) => date(day, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    shortDay: (day: Day) => date(day, { day: 'numeric', month: 'short' }),
    month: (month: number) => date(`2019-${String(month).padStart(2, '0')}-15`, { month: 'short' }),
    country: (code: string) => new Intl.DisplayNames([locale[lang]], { type: 'region' }).of(code) ?? code,
  };
}
export type Figures = ReturnType<typeof figuresIn>;

/** English puts the currency in front and closes up the percent sign. */
function unit(value: string, sign: string, lang: Lang): string {
  if (lang === 'fr') return `${value}\u00a0${sign}`;
  if (sign === '%') return `${value}%`;
  return sign === '€' ? `€${value}` : `€${value}${sign.replace('€', '')}`;
}
