import type { Lang } from '../../common/contract';
import type { Day } from '../../productions/contract';

interface Texts {
  received: (title: string, code: string, eraseOn: Day) => { subject: string; paragraphs: string[] };
  open: string;
}

const dayIn = (locale: string, day: Day) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );

const fr: Texts = {
  received: (title, code, eraseOn) => ({
    subject: `« ${title} » : votre candidature est arrivée`,
    paragraphs: [
      'Bonjour,',
      `Votre candidature pour « ${title} » (annonce ${code}, vérifiée par le guichet) est arrivée. Le directeur de casting vous écrira si un rôle vous correspond.`,
      `Elle sera effacée d’elle-même le ${dayIn('fr-FR', eraseOn)}. Par ce lien vous voyez ce qui est gardé, et vous l’effacez quand vous voulez.`,
      'Personne ne paie pour passer un casting. Si on vous demande de l’argent ou des photos payantes, ne payez pas, et prévenez le guichet.',
    ],
  }),
  open: 'Voir ou effacer ma candidature',
};

const en: Texts = {
  received: (title, code, eraseOn) => ({
    subject: `“${title}”: your application has arrived`,
    paragraphs: [
      'Hello,',
      `Your application to “${title}” (call ${code}, checked by the desk) has arrived. The casting director will write to you if a role fits.`,
      `It will be erased by itself on ${dayIn('en-GB', eraseOn)}. This link shows what is kept, and erases it whenever you like.`,
      'Nobody pays to audition. If somebody asks you for money or sells photographs, do not pay, and tell the desk.',
    ],
  }),
  open: 'See or erase my application',
};

/** The letter that confirms an application, in the words of both languages. */
export const texts: Record<Lang, Texts> = { fr, en };
