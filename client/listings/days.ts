import type { Lang } from '@contract/common';
import { z } from 'zod';
import { useLanguage } from '../i18n/language';

/** Where all of this happens, wherever the reader sits. */
export const timeZone = 'Europe/Paris';

// Swedish dates are ISO dates.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** The calendar day of a moment there, as `2026-10-12`. */
export const dayOf = (moment: Date): string => isoDay.format(moment);
export const today = (): string => dayOf(new Date());

/** A calendar day from an address or a field; undefined for what is none. */
export const readDay = (text: string | null): string | undefined => z.iso.date().safeParse(text).data;

/** Noon in Greenwich: inside that day everywhere from the Azores to Japan. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

function formatsOf(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const short = format({ day: 'numeric', month: 'long' });
  const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = format({ month: 'short' });
  const monthName = format({ month: 'long' });
  // French counts the first of a month as an ordinal, which Intl does not.
  const ordinal = (text: string) => (locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text);
  return {
    /** `12 octobre`; with its year where that is not this year. */
    day: (day: string): string => ordinal((day.startsWith(today().slice(0, 4)) ? short : long).format(noonOf(day))),
    /** `oct.` */
    month: (day: string): string => month.format(noonOf(day)),
    /** `octobre`, from 1 to 12. */
    monthName: (number: number): string => monthName.format(new Date(Date.UTC(2024, number - 1, 15))),
  };
}
export type DayFormats = ReturnType<typeof formatsOf>;

export const dayFormats: Record<Lang, DayFormats> = { fr: formatsOf('fr-FR'), en: formatsOf('en-GB') };
export const useDays = (): DayFormats => dayFormats[useLanguage()];
