import type { Lang } from '@contract/common';
import { useLanguage } from './language';

const hard = '\u00a0';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function formatsOf(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
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
    /** `il y a 2 heures`, `hier`, `il y a 3 mois`. */
    ago: (isoMoment: string): string => {
      const [count, unit] = ageOf(isoMoment);
      return relative.format(-count, unit);
    },
    /** Since when something waits: `mardi` within the week, else `4 septembre`. */
    lately: (isoMoment: string): string => {
      const moment = new Date(isoMoment);
      return Date.now() - moment.getTime() < 6 * dayMs ? weekday.format(moment) : day.format(moment);
    },
  };
}

/** How long ago, in the unit one would say it in. */
function ageOf(isoMoment: string): [number, Intl.RelativeTimeFormatUnit] {
  const past = Math.max(0, Date.now() - new Date(isoMoment).getTime());
  if (past < hourMs) return [Math.floor(past / minuteMs), 'minute'];
  if (past < dayMs) return [Math.floor(past / hourMs), 'hour'];
  if (past < 31 * dayMs) return [Math.floor(past / dayMs), 'day'];
  if (past < 365 * dayMs) return [Math.floor(past / (30.44 * dayMs)), 'month'];
  return [Math.floor(past / (365.25 * dayMs)) || 1, 'year'];
}

export type Formats = ReturnType<typeof formatsOf>;

/** English is British: dates and spelling of those who come to shoot in Europe. */
export const formats: Record<Lang, Formats> = { fr: formatsOf('fr-FR'), en: formatsOf('en-GB') };

/** Numbers, distances, counts and dates as the reader writes them. */
export const useFormats = (): Formats => formats[useLanguage()];
