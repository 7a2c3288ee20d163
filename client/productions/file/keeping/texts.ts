import { texts, useTexts } from '../../../i18n/texts';

const fr = {
  edit: (label: string, value: string) => (value === '' ? `${label} : à remplir` : `${label} : ${value}. Modifier`),
  blank: 'ajouter',
  saving: 'en cours…',
  kept: (time: string) => `gardé à ${time}`,
  again: 'Réessayer',
  notKept: 'Pas encore gardé : ce que vous avez écrit reste ici.',
  byName: (name: string) => `${name} a écrit entre-temps :`,
  byNobody: 'Changé entre-temps :',
  nothing: 'rien',
  mine: 'Garder le mien',
  theirs: 'Prendre l’autre',
  undo: 'Annuler',
  remove: 'Retirer',
  save: 'Garder',
  cancel: 'Laisser',
  add: 'Ajouter',
  wrong: {
    number: 'Un nombre entier, comme 12',
    day: 'Un jour, comme 2019-10-14',
    vague: 'Une année, un mois ou un jour : 2020, 2020-02 ou 2020-02-14',
    email: 'Une adresse, comme nom@exemple.fr',
    needed: 'Quelques mots',
    long: (most: number) => `${most} caractères au plus`,
    url: 'Une adresse, comme https://exemple.fr',
  },
};

const en: typeof fr = {
  edit: (label, value) => (value === '' ? `${label}: to be filled in` : `${label}: ${value}. Change`),
  blank: 'add',
  saving: 'saving…',
  kept: (time) => `kept at ${time}`,
  again: 'Try again',
  notKept: 'Not kept yet: what you wrote stays here.',
  byName: (name) => `${name} wrote meanwhile:`,
  byNobody: 'Changed meanwhile:',
  nothing: 'nothing',
  mine: 'Keep mine',
  theirs: 'Take the other',
  undo: 'Undo',
  remove: 'Remove',
  save: 'Keep',
  cancel: 'Cancel',
  add: 'Add',
  wrong: {
    number: 'A whole number, as in 12',
    day: 'A day, as in 2019-10-14',
    vague: 'A year, month or day: 2020, 2020-02 or 2020-02-14',
    email: 'An address, as in name@example.org',
    needed: 'Some words',
    long: (most) => `At most ${most} characters`,
    url: 'An address, as in https://example.org',
  },
};

export const keepingTexts = texts(fr, en);
export const useKeepingTexts = () => useTexts(keepingTexts);
export type KeepingWords = typeof fr;
