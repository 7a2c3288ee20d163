import { formats } from '../../../i18n/format';
import { texts, useTexts } from '../../../i18n/texts';
import { figures } from '../figures';

const frDays = (n: number) => figures.fr.count(n, 'jour', 'jours');
const enDays = (n: number) => figures.en.count(n, 'day', 'days');

const fr = {
  title: 'Périodes de tournage',
  none: 'Aucune période notée. La première suffit pour que le projet ait sa date et son année.',
  add: 'Ajouter une période',
  kind: 'Genre',
  kinds: { main: 'Tournage', secondUnit: 'Seconde équipe', pickup: 'Raccords', reshoot: 'Retournage' },
  from: 'Premier jour',
  to: 'Dernier jour',
  range: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  days: 'Jours tournés',
  daysShown: frDays,
  allDays: (n: number) => `${frDays(n)}, tous`,
  proposed: (weekdays: number, all: number) =>
    weekdays === all
      ? `Vide : tous les jours comptent, soit ${all}.`
      : `${weekdays} du lundi au vendredi, ${all} en tout. Vide : tous comptent.`,
  take: (n: number) => `Mettre ${n}`,
  places: 'Lieux',
  noPlace: 'Aucun lieu : compté dans le territoire.',
  addPlace: 'Lieu de l’annuaire, commune ou mots libres',
  addPlaceHint: 'Le nom du lieu ou de la commune ; sinon vos mots, tels quels.',
  asTyped: (text: string) => `Noter « ${text} » tel quel`,
  listing: 'annuaire',
  commune: 'commune',
  outside: 'hors territoire',
  removePlace: (name: string) => `Retirer ${name}`,
  offered: (n: number) => formats.fr.count(n, 'proposition', 'propositions'),
  note: 'Note',
  edit: (said: string) => `Changer : ${said}`,
  copy: 'Copier',
  copyLabel: (said: string) => `Copier ${said}`,
  whoIsFree: 'Qui est libre ?',
  whoIsFreeLabel: (said: string) => `Qui est libre pour ${said} ?`,
  copied: 'Copie de la période, une semaine après : vérifiez les dates.',
  remove: (said: string) => `Retirer ${said}`,
  removed: (said: string) => `${said} : retiré.`,
  order: 'Le dernier jour ne précède pas le premier',
  tooMany: (n: number) => `Il n’y a que ${frDays(n)} entre les deux`,
  total: (n: number) => `${frDays(n)} de tournage ici`,
  byYear: (parts: readonly [string, number][]) =>
    `Répartis par jour : ${parts.map(([year, n]) => `${frDays(n)} en ${year}`).join(', ')}. La dépense et les emplois suivent la même part ; la production ne compte qu’une fois, l’année du premier jour.`,
  once: 'Un jour compte une fois, quel que soit le nombre d’équipes et de lieux.',
};
const en: typeof fr = {
  title: 'Shooting periods',
  none: 'No period on record. The first one is enough to give the project its date and its year.',
  add: 'Add a period',
  kind: 'Kind',
  kinds: { main: 'Shoot', secondUnit: 'Second unit', pickup: 'Pick-ups', reshoot: 'Reshoot' },
  from: 'First day',
  to: 'Last day',
  range: (from, to) => (from === to ? from : `${from} – ${to}`),
  days: 'Days shot',
  daysShown: enDays,
  allDays: (n) => `${enDays(n)}, all of them`,
  proposed: (weekdays, all) =>
    weekdays === all
      ? `Empty: every day counts, ${all} in all.`
      : `${weekdays} from Monday to Friday, ${all} in all. Empty: all count.`,
  take: (n) => `Put ${n}`,
  places: 'Places',
  noPlace: 'No place: counted inside the territory.',
  addPlace: 'Listing, commune or words of your own',
  addPlaceHint: 'The name of the location or the commune; else your words as they are.',
  asTyped: (text) => `Note “${text}” as it is`,
  listing: 'directory',
  commune: 'commune',
  outside: 'outside the territory',
  removePlace: (name) => `Remove ${name}`,
  offered: (n) => formats.en.count(n, 'suggestion', 'suggestions'),
  note: 'Note',
  edit: (said) => `Change: ${said}`,
  copy: 'Copy',
  copyLabel: (said) => `Copy ${said}`,
  whoIsFree: 'Who is free?',
  whoIsFreeLabel: (said) => `Who is free for ${said}?`,
  copied: 'A copy of the period, a week later: check the dates.',
  remove: (said) => `Remove ${said}`,
  removed: (said) => `${said}: removed.`,
  order: 'The last day is not before the first',
  tooMany: (n) => `There are only ${enDays(n)} between the two`,
  total: (n) => `${enDays(n)} of shooting here`,
  byYear: (parts) =>
    `Shared by day: ${parts.map(([year, n]) => `${enDays(n)} in ${year}`).join(', ')}. Spend and jobs follow the same part; the production counts once, in the year of its first day.`,
  once: 'A day counts once, however many units and places it has.',
};
const shootTexts = texts(fr, en);
export const useShootTexts = () => useTexts(shootTexts);
export type ShootWords = typeof fr;
