import type { ListingKind } from '@contract/common';
import { texts, useTexts } from '../../i18n/texts';

const fr = {
  label: 'Contact',
  brokered: {
    location: 'Les coordonnées restent au guichet, qui transmet votre demande à qui ouvre le lieu.',
    technician: 'Les coordonnées restent au guichet, qui transmet votre demande à la personne.',
    actor: 'Les coordonnées restent au guichet, qui transmet votre demande à la personne ou à son agence.',
    company: "Les coordonnées restent au guichet, qui transmet votre demande à l'entreprise.",
  } satisfies Record<ListingKind, string>,
  throughDesk: 'Passer par le guichet',
  ask: {
    location: 'Demander au guichet pour ce lieu',
    technician: 'Demander au guichet pour cette personne',
    actor: 'Demander au guichet pour cette personne',
    company: 'Demander au guichet pour cette entreprise',
  } satisfies Record<ListingKind, string>,
  links: 'Liens',
  confirmed: (day: string) => `Confirmé le ${day}.`,
  unconfirmed: "Pas encore confirmé : à vérifier avant de s'engager.",
  actions: 'Que faire de cette fiche',
  route: 'Itinéraire',
  gps: 'Ouvrir dans le GPS',
  share: 'Partager',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  print: 'Imprimer',
  write: 'Écrire',
  call: 'Appeler',
};

const en: typeof fr = {
  label: 'Contact',
  brokered: {
    location: 'The desk keeps the contact and passes your request on to whoever opens the place.',
    technician: 'The desk keeps the contact and passes your request on.',
    actor: 'The desk keeps the contact and passes your request on, to the person or their agent.',
    company: 'The desk keeps the contact and passes your request on to the company.',
  },
  throughDesk: 'Contact through the desk',
  ask: {
    location: 'Ask the desk about this place',
    technician: 'Ask the desk about this person',
    actor: 'Ask the desk about this person',
    company: 'Ask the desk about this company',
  },
  links: 'Links',
  confirmed: (day) => `Confirmed on ${day}.`,
  unconfirmed: 'Not confirmed yet: check before you commit.',
  actions: 'Use this listing',
  route: 'Directions',
  gps: 'Open in your GPS',
  share: 'Share',
  copyLink: 'Copy the link',
  copied: 'Link copied',
  print: 'Print',
  write: 'E-mail',
  call: 'Call',
};

const contactTexts = texts(fr, en);
export const useContactTexts = () => useTexts(contactTexts);
export type ContactWords = typeof fr;
