import type { Lang } from '../common/contract';
import type { ListingRecord } from '../listings/record';

type Contact = ListingRecord['contact']['phone'];
type SeenBy = NonNullable<Contact>['seenBy'];

/** A listing as its letter shows it; dates are in words already. */
export interface Facts {
  title: string;
  commune: string;
  phone: Contact;
  email: Contact;
  /** Whether somebody has confirmed it since it was entered. */
  isConfirmed: boolean;
  since: string;
  sinks: string;
  ends: string;
}

interface Wording {
  subject: string;
  before: string;
  after: string;
  /** On the button that is expected. */
  right: string;
}

interface Texts {
  asked(facts: Facts): Wording;
  reminded(facts: Facts): Wording;
  expired(facts: Facts): Wording;
  /** What is listed, one line each. */
  listed(facts: Facts): string;
  edit: string;
  down: string;
}

const seenBy: Record<Lang, Record<SeenBy, string>> = {
  fr: { public: 'visible de tous', members: 'visible des membres', desk: 'visible du guichet seul' },
  en: { public: 'seen by everybody', members: 'seen by members', desk: 'seen by the desk only' },
};

const contactLine = (lang: Lang, label: string, contact: Contact): string =>
  contact ? `${label} ${contact.value} (${seenBy[lang][contact.seenBy]})` : '';

const lines = (...each: string[]): string => each.filter((line) => line !== '').join('\n');

const fr: Texts = {
  asked: ({ title, isConfirmed, since, sinks, ends }) => ({
    subject: `« ${title} » : est-ce toujours juste ?`,
    before: isConfirmed
      ? `Votre fiche a été confirmée pour la dernière fois le ${since}. La voici :`
      : `Votre fiche est dans l’annuaire depuis le ${since}. La voici :`,
    after: `Si tout est juste, un clic suffit. Sans réponse, elle passe après les autres à partir du ${sinks}, puis quitte l’annuaire le ${ends}.`,
    right: 'C’est toujours juste',
  }),
  reminded: ({ title, isConfirmed, since, sinks, ends }) => ({
    subject: `Rappel : « ${title} », est-ce toujours juste ?`,
    before: isConfirmed
      ? `Nous n’avons pas eu de réponse. Votre fiche a été confirmée pour la dernière fois le ${since}. La voici :`
      : `Nous n’avons pas eu de réponse. Votre fiche est dans l’annuaire depuis le ${since}. La voici :`,
    after: `Si tout est juste, un clic suffit. Sans réponse, elle passe après les autres à partir du ${sinks}, puis quitte l’annuaire le ${ends}.`,
    right: 'C’est toujours juste',
  }),
  expired: ({ title }) => ({
    subject: `« ${title} » a quitté l’annuaire`,
    before: 'Faute de réponse à nos deux lettres, votre fiche n’est plus en ligne. Rien n’est effacé. La voici :',
    after:
      'Si elle est toujours juste, un clic la remet en ligne. Si quelque chose a changé, modifiez-la et renvoyez-la.',
    right: 'C’est juste, remettre en ligne',
  }),
  listed: ({ title, commune, phone, email }) =>
    lines(title, commune, contactLine('fr', 'Téléphone :', phone), contactLine('fr', 'Adresse e-mail :', email)),
  edit: 'Modifier',
  down: 'Retirer la fiche',
};

const en: Texts = {
  asked: ({ title, isConfirmed, since, sinks, ends }) => ({
    subject: `“${title}”: is it still right?`,
    before: isConfirmed
      ? `Your listing was last confirmed on ${since}. Here it is:`
      : `Your listing has been in the directory since ${since}. Here it is:`,
    after: `If all is right, one click will do. Without an answer it comes after the others from ${sinks} on, and leaves the directory on ${ends}.`,
    right: 'It is still right',
  }),
  reminded: ({ title, isConfirmed, since, sinks, ends }) => ({
    subject: `Reminder: “${title}”, is it still right?`,
    before: isConfirmed
      ? `We have had no answer. Your listing was last confirmed on ${since}. Here it is:`
      : `We have had no answer. Your listing has been in the directory since ${since}. Here it is:`,
    after: `If all is right, one click will do. Without an answer it comes after the others from ${sinks} on, and leaves the directory on ${ends}.`,
    right: 'It is still right',
  }),
  expired: ({ title }) => ({
    subject: `“${title}” has left the directory`,
    before: 'Two letters had no answer, so your listing is online no more. Nothing is deleted. Here it is:',
    after: 'If it is still right, one click puts it back. If something has changed, edit it and send it again.',
    right: 'It is right, put it back',
  }),
  listed: ({ title, commune, phone, email }) =>
    lines(title, commune, contactLine('en', 'Telephone:', phone), contactLine('en', 'E-mail:', email)),
  edit: 'Edit',
  down: 'Take it down',
};

/** The letters about the age of a listing, in the words of both languages. */
export const texts: Record<Lang, Texts> = { fr, en };
