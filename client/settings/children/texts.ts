import { texts, useTexts } from '../../i18n/texts';

const fr = {
  heading: 'Les enfants qui tournent',
  lead: 'Heures par jour, dossier et dates pour les moins de 16 ans. La page publique des castings et les dossiers d’enfants suivent ces valeurs.',
  usual: 'Les valeurs d’origine : personne ne les a changées.',
  changed: (day: string, who: string) => `Changé le ${day} par ${who}`,
  term: 'École, heures',
  holidays: 'Vacances, heures',
  source: 'Source',
  address: 'Adresse de la source',
  days: 'Dossier complet, jours avant la séance',
  sittings: 'Séances connues de la commission',
  sittingsHint: 'Une par ligne : 2027-02-04 Paris',
  checkedOn: 'Vérifié le',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  wrong: 'Une valeur ne va pas : des heures de 0 à 12, des jours de 1 à 180, des dates comme 2027-02-04.',
};
const en: typeof fr = {
  heading: 'Children in films',
  lead: 'Hours a day, file and dates for those under 16. The public page of castings and the files of children follow these values.',
  usual: 'The original values: nobody has changed them.',
  changed: (day, who) => `Changed ${day} by ${who}`,
  term: 'Term, hours',
  holidays: 'Holidays, hours',
  source: 'Source',
  address: 'Address of the source',
  days: 'File complete, days before the sitting',
  sittings: 'Known sittings of the commission',
  sittingsHint: 'One a line: 2027-02-04 Paris',
  checkedOn: 'Checked on',
  save: 'Save',
  saved: 'Saved.',
  wrong: 'A value is not right: hours from 0 to 12, days from 1 to 180, dates as in 2027-02-04.',
};
const childTexts = texts(fr, en);
export const useChildRuleTexts = () => useTexts(childTexts);
