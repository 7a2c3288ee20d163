import type { Lang } from '@contract/common';
import { useLanguage } from '../i18n/language';
import { noonOf } from '../listings/days';

const hard = '\u00a0';
const minus = '\u2212';

function amountsOf(locale: string) {
  const isFrench = locale === 'fr-FR';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const thousandths = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const shortDay = format({ day: 'numeric', month: 'short' });
  const longDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortMonth = format({ month: 'short' });
  const monthName = format({ month: 'long' });
  // French counts the first of a month as an ordinal, which Intl does not.
  const ordinal = (text: string) => (isFrench ? text.replace(/^1 /, `1er${hard}`) : text);
  const money = (text: string, unit = '') =>
    isFrench ? `${text}${hard}${unit}€` : `€${text}${unit === 'k' ? 'k' : unit && 'm'}`;
  const signed = (value: number, text: string) => `${value < 0 ? minus : '+'}${isFrench ? hard : ''}${text}`;
  return {
    whole: (value: number): string => whole.format(value),
    tenths: (value: number): string => tenths.format(value),
    /** `1 872 400 €`, `€1,872,400`. */
    euros: (value: number): string => money(whole.format(value)),
    /** As large figures are said: `1,87 M€`, `612 k€`, `940 €`. */
    shortEuros(value: number): string {
      if (value >= 999_500) return money(hundredths.format(value / 1e6), 'M');
      return value >= 9950 ? money(whole.format(value / 1000), 'k') : money(whole.format(value));
    },
    /** A factor to a thousandth: `0,7`, `1,078`. */
    level: (value: number): string => thousandths.format(value),
    /** Euros to one euro: `6,2 €`. */
    ratio: (value: number): string => money(tenths.format(value)),
    /** Of a part from 0 to 1: `31 %`. */
    percent: (part: number): string => percent.format(part),
    /** `+ 18 %`, `− 4 %`. */
    change: (part: number): string => signed(part, percent.format(Math.abs(part))),
    /** `+ 12`, `− 3,5`. */
    difference: (value: number): string => signed(value, tenths.format(Math.abs(value))),
    /** `1 jour`, `2,5 jours`. */
    count: (value: number, one: string, other: string): string =>
      `${tenths.format(value)}${hard}${plurals.select(value) === 'one' ? one : other}`,
    /** `18 sept.` */
    shortDay: (day: string): string => ordinal(shortDay.format(noonOf(day))),
    /** `18 septembre 2019`. */
    longDay: (day: string): string => ordinal(longDay.format(noonOf(day))),
    /** `sept.` */
    month: (day: string): string => shortMonth.format(noonOf(day)),
    /** `septembre`, from 1 to 12. */
    monthName: (number: number): string => monthName.format(new Date(Date.UTC(2024, number - 1, 15))),
  };
}
export type Amounts = ReturnType<typeof amountsOf>;

export const amounts: Record<Lang, Amounts> = { fr: amountsOf('fr-FR'), en: amountsOf('en-GB') };

/** Money, shares and differences as the reader writes them. */
export const useAmounts = (): Amounts => amounts[useLanguage()];
