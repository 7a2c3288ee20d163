import { texts, useTexts } from '../i18n/texts';

const fr = {
  ways: 'Entrer',
  signIn: 'Se connecter',
  propose: 'Proposer une fiche',
  mine: 'Mes fiches',
  account: 'Mon compte',
  desk: 'Le guichet',
  site: 'Le site public',
  signOut: 'Se déconnecter',
  menu: (name: string) => `${name} : mes fiches, mon compte, sortie`,
};

const en: typeof fr = {
  ways: 'Come in',
  signIn: 'Sign in',
  propose: 'List yourself',
  mine: 'My listings',
  account: 'My account',
  desk: 'The desk',
  site: 'Public site',
  signOut: 'Sign out',
  menu: (name) => `${name}: listings, account, sign out`,
};

const sessionTexts = texts(fr, en);
export const useSessionTexts = () => useTexts(sessionTexts);
