import type { Lang } from '../common/contract';
import type { Day } from '../productions/contract';
import type { Occasion } from './record';

interface Wording {
  subject: string;
  paragraphs: string[];
}
interface Dates {
  applyBy: Day;
  eraseOn: Day;
}
type Texts = Record<Occasion, (title: string, code: string, dates: Dates) => Wording> & {
  erasure: (title: string, on: Day, people: number) => Wording;
  open: string;
};

const long = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (day: Day) => format.format(new Date(day));
};
const le = long('fr-FR');
const on = long('en-GB');

const fr: Texts = {
  asked: (title) => ({
    subject: `« ${title} » : votre annonce de casting est au guichet`,
    paragraphs: [
      'Bonjour,',
      `Le guichet a reçu votre annonce pour « ${title} ». Avant de la publier, nous vérifions quatre choses : la société, la personne qui la représente, le projet, et que rien n’est demandé aux candidats. Nous vous appellerons au numéro que vous avez donné.`,
      'Rien n’est public d’ici là.',
    ],
  }),
  published: (title, code, { applyBy, eraseOn }) => ({
    subject: `« ${title} » : annonce vérifiée, code ${code}`,
    paragraphs: [
      'Bonjour,',
      `Votre annonce pour « ${title} » est publiée. Son code est ${code} : mettez-le sur vos affiches et vos messages, chacun peut ainsi vérifier qu’elle est vraie.`,
      `On peut répondre jusqu’au ${le(applyBy)}. Toutes les candidatures seront effacées le ${le(eraseOn)}.`,
    ],
  }),
  refused: (title) => ({
    subject: `« ${title} » : annonce non publiée`,
    paragraphs: ['Bonjour,', `Le guichet ne publie pas votre annonce pour « ${title} ». La raison :`],
  }),
  erasure: (title, day, people) => ({
    subject: `« ${title} » : les candidatures seront effacées le ${le(day)}`,
    paragraphs: [
      'Bonjour,',
      `Comme annoncé aux candidats, les candidatures pour « ${title} » (${people} ${people === 1 ? 'personne' : 'personnes'}) seront effacées le ${le(day)}. Gardez seulement ce que les contrats demandent.`,
      'Ce jour ne peut pas être repoussé : c’est celui auquel les candidats ont consenti.',
    ],
  }),
  open: 'Voir l’annonce',
};

const en: Texts = {
  asked: (title) => ({
    subject: `“${title}”: your casting call is at the desk`,
    paragraphs: [
      'Hello,',
      `The desk has your call for “${title}”. Before it is published we check four things: the company, the person who speaks for it, the project, and that nobody is asked to pay. We will ring you at the number you gave.`,
      'Nothing is public until then.',
    ],
  }),
  published: (title, code, { applyBy, eraseOn }) => ({
    subject: `“${title}”: call checked, code ${code}`,
    paragraphs: [
      'Hello,',
      `Your call for “${title}” is published. Its code is ${code}: put it on posters and messages, so that anybody can check that the call is real.`,
      `Applications are open until ${on(applyBy)}. All of them will be erased on ${on(eraseOn)}.`,
    ],
  }),
  refused: (title) => ({
    subject: `“${title}”: call not published`,
    paragraphs: ['Hello,', `The desk does not publish your call for “${title}”. The reason:`],
  }),
  erasure: (title, day, people) => ({
    subject: `“${title}”: applications will be erased on ${on(day)}`,
    paragraphs: [
      'Hello,',
      `As the applicants were told, the applications to “${title}” (${people} ${people === 1 ? 'person' : 'people'}) will be erased on ${on(day)}. Keep only what contracts need.`,
      'The day cannot be put off: it is the one that applicants agreed to.',
    ],
  }),
  open: 'See the call',
};

/** The letters about a casting call, in the words of both languages. */
export const texts: Record<Lang, Texts> = { fr, en };
