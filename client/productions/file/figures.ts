import type { Lang } from '@contract/common';
import { useLanguage } from '../../i18n/language';
import { noonOf, today } from '../../listings/days';

const hard = '\u00a0';

function figuresOf(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(locale);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const short = format({ day: 'numeric', month: 'short' });
  const dated = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const monthShort = format({ month: 'short', year: 'numeric' });
  const weekday = format({ weekday: 'long', day: 'numeric', month: 'long' });
  // French counts the first of a month as an ordinal, which Intl does not.
  const ordinal = (text: string) => (locale === 'fr-FR' ? text.replace(/\b1 (?=\p{L})/u, `1er${hard}`) : text);
  const isThisYear = (day: string) => day.startsWith(today().slice(0, 4));
  return {
    whole: (value: number): string => whole.format(value),
    tenths: (value: number): string => tenths.format(value),
    hundredths: (value: number): string => hundredths.format(value),
    /** `186 000 €`, `€186,000`. */
    euros: (value: number): string =>
      locale === 'fr-FR' ? `${whole.format(value)}${hard}€` : `€${whole.format(value)}`,
    /** `1 jour`, `2,5 jours`. */
    count: (value: number, one: string, other: string): string =>
      `${tenths.format(value)}${hard}${plurals.select(value) === 'one' ? one : other}`,
    /** `14 oct.`, with its year where that is not this year. */
    day: (day: string): string => ordinal((isThisYear(day) ? short : dated).format(noonOf(day))),
    /** `14 oct.`, whatever the year. */
    shortDay: (day: string): string => ordinal(short.format(noonOf(day))),
    /** `mardi 14 octobre`. */
    weekday: (day: string): string => ordinal(weekday.format(noonOf(day))),
    /** `févr. 2020`. */
    month: (day: string): string => monthShort.format(noonOf(day)),
    /** What is known of a day, as `2020`, `2020-02` or `2020-02-14`. */
    vague: (known: string): string =>
      known.length === 4
        ? known
        : known.length === 7
          ? month.format(noonOf(`${known}-15`))
          : dated.format(noonOf(known)),
  };
}
export type Figures = ReturnType<typeof figuresOf>;

export const figures: Record<Lang, Figures> = { fr: figuresOf('fr-FR'), en: figuresOf('en-GB') };

/** Money, counts and days of a production as the reader writes them. */
export const useFigures = (): Figures => figures[useLanguage()];
