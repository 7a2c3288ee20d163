import type { Lang } from '../common/contract';

interface Texts {
  /** Who asked is told that it came. */
  receipt: (title: string, number: string) => string[];
  /** Around the desk's words to who asked. */
  answered: { byMail: string; byPage: string };
  /** Before and after the desk's words to an owner. */
  asked: (listing: string) => string;
  kept: { byMail: string; byPage: string };
  signed: (name: string) => string;
  package: (label: string) => string;
  open: string;
}

const fr: Texts = {
  receipt: (title, number) => [
    'Bonjour,',
    `Votre demande au sujet de « ${title} » est bien arrivée, sous le numéro ${number}. Une personne du guichet vous répond, le plus souvent dans la journée de travail qui suit.`,
    'Un détail à ajouter, une date qui change ? Écrivez-le sur la page de l’échange. Son lien ouvre sans compte : ne le transmettez qu’à qui suit le projet avec vous.',
  ],
  answered: {
    byMail: 'Répondez simplement à cette lettre, ou sur la page de l’échange.',
    byPage: 'Répondez sur la page de l’échange : une réponse à cette lettre ne nous parviendrait pas.',
  },
  asked: (listing) => `Le guichet vous écrit au sujet de votre fiche « ${listing} ».`,
  kept: {
    byMail:
      'Votre réponse à cette lettre, ou sur la page de l’échange, ne va qu’au guichet : vos coordonnées ne sont pas transmises.',
    byPage:
      'Répondez sur la page de l’échange. Votre réponse ne va qu’au guichet : vos coordonnées ne sont pas transmises.',
  },
  signed: (name) => `${name}, guichet des tournages`,
  package: (label) => `Voir la sélection « ${label} »`,
  open: 'Ouvrir l’échange',
};

const en: Texts = {
  receipt: (title, number) => [
    'Hello,',
    `Your enquiry about “${title}” has arrived, as number ${number}. Somebody at the desk answers you, most often within one working day.`,
    'A detail to add, a date that moves? Write it on the page of this exchange. Its link opens without an account: pass it on only to those who follow the project with you.',
  ],
  answered: {
    byMail: 'Simply reply to this letter, or on the page of the exchange.',
    byPage: 'Please reply on the page of the exchange: a reply to this letter would not reach us.',
  },
  asked: (listing) => `The desk writes to you about your listing “${listing}”.`,
  kept: {
    byMail:
      'Your reply to this letter, or on the page of the exchange, goes to the desk alone: your details are passed on to nobody.',
    byPage:
      'Please reply on the page of the exchange. Your reply goes to the desk alone: your details are passed on to nobody.',
  },
  signed: (name) => `${name}, filming desk`,
  package: (label) => `See the selection “${label}”`,
  open: 'Open the exchange',
};

/** The letters of an enquiry, in the words of both languages. */
export const texts: Record<Lang, Texts> = { fr, en };
