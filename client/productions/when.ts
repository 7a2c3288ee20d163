import type { Lang } from '@contract/common';
import type { ProductionCard } from '@contract/productions';
import { useLanguage } from '../i18n/language';
import { noonOf, today } from '../listings/days';
import { useRoomTexts } from './texts';

function formatsOf(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return {
    day: format({ day: 'numeric', month: 'short' }),
    dayAndYear: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: format({ month: 'short' }),
    monthAndYear: format({ month: 'short', year: 'numeric' }),
  };
}
const formats: Record<Lang, ReturnType<typeof formatsOf>> = { fr: formatsOf('fr-FR'), en: formatsOf('en-GB') };

/** `14 oct.`, `févr. 2020`, `2020`: a day as well as it is known, its year left out where that is this year. */
export function shortWhen(known: string, language: Lang, now = today()): string {
  const { day, dayAndYear, month, monthAndYear } = formats[language];
  const isThisYear = known.startsWith(now.slice(0, 4));
  if (known.length === 4) return known;
  if (known.length === 7) return (isThisYear ? month : monthAndYear).format(noonOf(`${known}-15`));
  return (isThisYear ? day : dayAndYear).format(noonOf(known));
}

/** Days of productions, short: `when` says how far a shoot is, or when it begins. */
export function useShortWhen() {
  const language = useLanguage();
  const words = useRoomTexts();
  const short = (known: string) => shortWhen(known, language);
  return {
    short,
    when({ status, standing, expectedFrom }: ProductionCard): string {
      const { firstDay, daysDone, daysPlanned } = standing;
      if (status === 'shooting' && daysPlanned > 0)
        return words.dayOf(Math.max(1, Math.ceil(daysDone)), Math.round(daysPlanned));
      const known = firstDay ?? expectedFrom;
      return known === null ? '' : short(known);
    },
  };
}
