import { texts, useTexts } from '../i18n/texts';

/** On every card: as few words as will do. */
const fr = {
  add: 'Ajouter à ma sélection',
  on: 'Dans ma sélection',
  link: 'Sélection',
  count: (n: number) => `Ma sélection : ${n}`,
};

const en: typeof fr = {
  add: 'Add to shortlist',
  on: 'On the shortlist',
  link: 'Shortlist',
  count: (n) => `My shortlist: ${n}`,
};

const buttonTexts = texts(fr, en);
export const useButtonTexts = () => useTexts(buttonTexts);
