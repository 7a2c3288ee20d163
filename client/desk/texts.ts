import { texts, useTexts } from '../i18n/texts';

const fr = {
  name: 'guichet',
  navigation: 'Le guichet',
  moderation: 'Modération',
  directory: 'Annuaire',
  imports: 'Imports et exports',
  accounts: 'Comptes',
  settings: 'Réglages',
  /** Under an icon, ten characters wide. */
  short: {
    moderation: 'Modération',
    directory: 'Annuaire',
    imports: 'Imports',
    accounts: 'Comptes',
    settings: 'Réglages',
  },
  waiting: (count: number) => `${count} à lire`,
  staff: 'Bureau des tournages',
  admin: 'Administration',
  menu: (name: string) => `${name} : compte et sortie`,
};

const en: typeof fr = {
  name: 'desk',
  navigation: 'The desk',
  moderation: 'Moderation',
  directory: 'Directory',
  imports: 'Imports and exports',
  accounts: 'Accounts',
  settings: 'Settings',
  short: {
    moderation: 'Moderation',
    directory: 'Directory',
    imports: 'Imports',
    accounts: 'Accounts',
    settings: 'Settings',
  },
  waiting: (count) => `${count} to read`,
  staff: 'Film office',
  admin: 'Administration',
  menu: (name) => `${name}: account and sign out`,
};

const deskTexts = texts(fr, en);
export const useDeskTexts = () => useTexts(deskTexts);
