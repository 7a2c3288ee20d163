import { texts, useTexts } from '../i18n/texts';

const fr = {
  edit: 'Modifier cette fiche',
  question: "C'est votre fiche ?",
  take: 'La reprendre',
  label: 'Qui êtes-vous pour cette fiche ?',
  hint: 'Le guichet vérifie et vous répond par lettre. Par exemple « je suis la gérante, tél. 04 73 00 00 00 ».',
  short: 'Une phrase : ce qui vous lie à cette fiche.',
  long: 'Mille caractères au plus.',
  send: 'Demander la fiche',
  cancel: 'Annuler',
  asked: 'Demande envoyée. Le guichet vous répond par lettre ; en attendant elle est dans « Mes fiches ».',
  mine: 'Mes fiches',
  owned: "Quelqu'un tient déjà cette fiche. Si c'est une erreur, écrivez au guichet.",
};

const en: typeof fr = {
  edit: 'Edit this listing',
  question: 'Is this your listing?',
  take: 'Take it over',
  label: 'Who are you to this listing?',
  hint: 'The desk checks and answers by letter. For instance “I am the manager, tel. +33 4 73 00 00 00”.',
  short: 'A sentence: how you are tied to this listing.',
  long: 'At most a thousand characters.',
  send: 'Ask for the listing',
  cancel: 'Cancel',
  asked: 'Sent. The desk answers by letter; until then it is in “My listings”.',
  mine: 'My listings',
  owned: 'Somebody keeps this listing already. If that is a mistake, write to the desk.',
};

const claimTexts = texts(fr, en);
export const useClaimTexts = () => useTexts(claimTexts);
