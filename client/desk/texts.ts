import { texts, useTexts } from '../i18n/texts';

const fr = {
  name: 'guichet',
  navigation: 'Le guichet',
  dashboard: 'Tableau de bord',
  productions: 'Productions',
  moderation: 'Modération',
  directory: 'Annuaire',
  imports: 'Imports et exports',
  accounts: 'Comptes',
  reports: 'Rapports',
  settings: 'Réglages',
  more: 'Plus',
  moreRooms: 'Autres salles du guichet',
  /** Under an icon, ten characters wide. */
  short: {
    dashboard: 'Année',
    productions: 'Productions',
    moderation: 'Modération',
    directory: 'Annuaire',
    imports: 'Imports',
    accounts: 'Comptes',
    reports: 'Rapports',
    settings: 'Réglages',
  },
  waiting: (count: number) => `${count} à lire`,
  followed: (count: number) => `${count} suivies`,
  staff: 'Bureau des tournages',
  admin: 'Administration',
  menu: (name: string) => `${name} : compte et sortie`,
};

const en: typeof fr = {
  name: 'desk',
  navigation: 'The desk',
  dashboard: 'Dashboard',
  productions: 'Productions',
  moderation: 'Moderation',
  directory: 'Directory',
  imports: 'Imports and exports',
  accounts: 'Accounts',
  reports: 'Reports',
  settings: 'Settings',
  more: 'More',
  moreRooms: 'Other rooms of the desk',
  short: {
    dashboard: 'Year',
    productions: 'Productions',
    moderation: 'Moderation',
    directory: 'Directory',
    imports: 'Imports',
    accounts: 'Accounts',
    reports: 'Reports',
    settings: 'Settings',
  },
  waiting: (count) => `${count} to read`,
  followed: (count) => `${count} followed`,
  staff: 'Film office',
  admin: 'Administration',
  menu: (name) => `${name}: account and sign out`,
};

const deskTexts = texts(fr, en);
export const useDeskTexts = () => useTexts(deskTexts);
