import type { Lang } from '../../common/contract';

/** Why a permit is written about. */
export type Occasion = 'week' | 'days' | 'late' | 'ending';

interface Texts {
  subject(title: string, count: number): string;
  greeting: string;
  lines: Record<Occasion, (what: string, day: string) => string>;
  open: string;
}

/** Letters to the desk about permits, in the words of both languages. */
export const texts: Record<Lang, Texts> = {
  fr: {
    subject: (title, count) =>
      count === 1 ? `« ${title} » : une autorisation à suivre` : `« ${title} » : ${count} autorisations à suivre`,
    greeting: 'Bonjour,',
    lines: {
      week: (what, day) => `${what} : à déposer au plus tard le ${day}.`,
      days: (what, day) => `${what} : plus que deux jours ouvrés, à déposer au plus tard le ${day}.`,
      late: (what, day) => `${what} : en retard, à déposer depuis le ${day}. Appelez l’autorité.`,
      ending: (what, day) => `${what} : l’autorisation prend fin le ${day}.`,
    },
    open: 'Ouvrir les autorisations',
  },
  en: {
    subject: (title, count) =>
      count === 1 ? `“${title}”: a permit to see to` : `“${title}”: ${count} permits to see to`,
    greeting: 'Hello,',
    lines: {
      week: (what, day) => `${what}: to be filed by ${day}.`,
      days: (what, day) => `${what}: two working days left, to be filed by ${day}.`,
      late: (what, day) => `${what}: late, was to be filed by ${day}. Call the authority.`,
      ending: (what, day) => `${what}: the permit ends on ${day}.`,
    },
    open: 'Open the permits',
  },
};
