import type { Lang } from '../common/contract';
import type { Letter } from '../mail/letter';

interface Invitation {
  to: string;
  lang: Lang;
  /** Who asks them in. */
  host: string;
  title: string;
}

/** To somebody who is asked to gather on a shortlist. The link lets in whoever holds it, once signed in. */
export function invitationLetter({ to, lang, host, title }: Invitation, link: string): Letter {
  const { subject, paragraphs, open } = words[lang](host, title);
  return { to, lang, subject, paragraphs, actions: [{ label: open, url: link }], secret: true };
}

const words: Record<Lang, (host: string, title: string) => { subject: string; paragraphs: string[]; open: string }> = {
  fr: (host, title) => ({
    subject: `${host} vous invite sur la sélection « ${title} »`,
    paragraphs: [
      'Bonjour,',
      `${host} rassemble des lieux et des équipes pour « ${title} » au guichet des tournages, et vous propose d’y travailler à plusieurs : ajouter, trier, annoter.`,
      'Il faut un compte, qui se crée en une minute. Le lien est valable 30 jours et ne sert qu’une fois.',
    ],
    open: 'Ouvrir la sélection',
  }),
  en: (host, title) => ({
    subject: `${host} asks you to the shortlist “${title}”`,
    paragraphs: [
      'Hello,',
      `${host} is gathering places and crew for “${title}” at the filming desk, and asks you to work on it together: add, sort, take notes.`,
      'You need an account, which takes a minute. The link is good for 30 days and works once.',
    ],
    open: 'Open the shortlist',
  }),
};
