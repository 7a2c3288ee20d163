import type { Lang } from '@contract/common';
import { useLanguage } from './language';

const hard = '\u00a0';

function formatsOf(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const plurals = new Intl.PluralRules(locale);
  return {
    number: (value: number): string => whole.format(value),
    /** `0,4 km`, `7 km`: tenths only under one kilometre. */
    kilometres: (km: number): string => `${km < 0.95 ? tenths.format(km) : whole.format(km)}${hard}km`,
    /** `1 lieu`, `2 381 lieux`. */
    count: (value: number, one: string, other: string): string =>
      `${whole.format(value)}${hard}${plurals.select(value) === 'one' ? one : other}`,
    /** `14:06`, in French `14 h 06`. */
    time: (moment: Date): string =>
      locale === 'fr-FR' ? hour.format(moment).replace(':', `${hard}h${hard}`) : hour.format(moment),
    /** `4 septembre`. */
    day: (isoDate: string): string => day.format(new Date(isoDate)),
  };
}
export type Formats = ReturnType<typeof formatsOf>;

/** English is British: dates and spelling of those who come to shoot in Europe. */
export const formats: Record<Lang, Formats> = { fr: formatsOf('fr-FR'), en: formatsOf('en-GB') };

/** Numbers, distances, counts and dates as the reader writes them. */
export const useFormats = (): Formats => formats[useLanguage()];
