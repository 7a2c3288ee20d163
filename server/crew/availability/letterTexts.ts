import type { Lang } from '../../common/contract';

interface Texts {
  /** One day, or the first and the last. */
  days(from: string, to: string | null): string;
  subject(days: string): string;
  hello(name: string): string;
  asks(days: string, place: string): string;
  after: string;
  free: string;
  partly: string;
  taken: string;
}

const fr: Texts = {
  days: (from, to) => (to === null ? `le ${from}` : `du ${from} au ${to}`),
  subject: (days) => `Êtes-vous libre ${days} ?`,
  hello: (name) => `Bonjour ${name},`,
  asks: (days, place) =>
    place
      ? `Un tournage se prépare près de ${place} et cherche une équipe ${days}. Êtes-vous libre ?`
      : `Un tournage se prépare et cherche une équipe ${days}. Êtes-vous libre ?`,
  after:
    'Un geste suffit, sans compte : choisissez une réponse, puis confirmez sur la page qui s’ouvre. Elle est notée dans vos disponibilités sur votre fiche, et vous pouvez la changer par le même lien. Répondre n’engage à rien.',
  free: 'Je suis libre',
  partly: 'Libre en partie',
  taken: 'Je suis pris',
};

const en: Texts = {
  days: (from, to) => (to === null ? `on ${from}` : `from ${from} to ${to}`),
  subject: (days) => `Are you free ${days}?`,
  hello: (name) => `Hello ${name},`,
  asks: (days, place) =>
    place
      ? `A shoot is in preparation near ${place} and looks for crew ${days}. Are you free?`
      : `A shoot is in preparation and looks for crew ${days}. Are you free?`,
  after:
    'One tap will do, without an account: choose an answer, then confirm it on the page that opens. It is noted in the availability on your listing, and the same link changes it. An answer commits you to nothing.',
  free: 'I am free',
  partly: 'Free in part',
  taken: 'I am booked',
};

/** The letter that asks who is free, in the words of both languages. */
export const texts: Record<Lang, Texts> = { fr, en };
