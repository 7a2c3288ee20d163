import type { Lang } from '@contract/common';
import { useLanguage } from '../i18n/language';
import { dayOf, noonOf, timeZone } from '../listings/days';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function formatsOf(locale: string, style: Intl.RelativeTimeFormatStyle) {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
  const short = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short' });
  const long = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  return {
    ago,
    now: locale === 'fr-FR' ? 'à l’instant' : 'just now',
    date: (moment: Date, now: Date) => (isSameYear(moment, now) ? short : long).format(moment),
  };
}

const isSameYear = (one: Date, other: Date) => dayOf(one).slice(0, 4) === dayOf(other).slice(0, 4);
const formats = { fr: formatsOf('fr-FR', 'short'), en: formatsOf('en-GB', 'narrow') } satisfies Record<Lang, unknown>;

/** `il y a 2 h`, `hier`, `17 sept.`: how long something waits, as precisely as anybody cares. */
export function since(moment: Date, now: Date, language: Lang): string {
  const { ago, date, now: justNow } = formats[language];
  const waited = now.getTime() - moment.getTime();
  if (waited < minute) return justNow;
  if (waited < hour) return ago.format(-Math.floor(waited / minute), 'minute');
  const days = Math.round((noonOf(dayOf(now)).getTime() - noonOf(dayOf(moment)).getTime()) / day);
  if (days === 0) return ago.format(-Math.floor(waited / hour), 'hour');
  return days === 1 ? ago.format(-1, 'day') : date(moment, now);
}

/** Moments of the queue and the history, as the reader says them. */
export function useWhen() {
  const language = useLanguage();
  return {
    since: (iso: string): string => since(new Date(iso), new Date(), language),
    /** `17 sept.`, `12 mars 2025`. */
    date: (iso: string): string => formats[language].date(new Date(iso), new Date()),
  };
}
