import { texts, useTexts } from '../../../i18n/texts';

const fr = {
  title: 'Calendrier',
  ics: 'ICS',
  icsLabel: 'Télécharger le calendrier (ICS)',
  none: 'Aucune date encore.',
  addShoot: 'Noter un tournage',
  noneExpected: (from: string) => `Aucune date encore, espéré pour ${from}.`,
  today: 'aujourd’hui',
  picture: 'Calendrier des tournages et des échéances. Le tableau qui suit dit la même chose.',
  table: 'Tournages et échéances',
  what: 'Quoi',
  from: 'Du',
  to: 'Au',
  kinds: { main: 'tournage', secondUnit: 'seconde équipe', pickup: 'raccords', reshoot: 'retournage' },
  task: (text: string) => `À faire : ${text}`,
  taskOn: (day: string, text: string) => `${day} : ${text}`,
};
const en: typeof fr = {
  title: 'Calendar',
  ics: 'ICS',
  icsLabel: 'Download the calendar (ICS)',
  none: 'No dates yet.',
  addShoot: 'Note a shoot',
  noneExpected: (from) => `No dates yet, hoped for from ${from}.`,
  today: 'today',
  picture: 'Calendar of shoots and due dates. The table that follows says the same.',
  table: 'Shoots and due dates',
  what: 'What',
  from: 'From',
  to: 'To',
  kinds: { main: 'shoot', secondUnit: 'second unit', pickup: 'pick-ups', reshoot: 'reshoot' },
  task: (text) => `To do: ${text}`,
  taskOn: (day, text) => `${day}: ${text}`,
};
const calendarTexts = texts(fr, en);
export const useCalendarTexts = () => useTexts(calendarTexts);
