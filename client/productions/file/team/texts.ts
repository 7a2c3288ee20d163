import { texts, useTexts } from '../../../i18n/texts';

const fr = {
  title: 'Qui travaille ici',
  group: 'Poste',
  groups: { crew: 'Techniciens', cast: 'Artistes', extras: 'Figuration' },
  parts: {
    heads: 'Personnes',
    localHeads: 'dont d’ici',
    jobDays: 'Jours de travail',
    localJobDays: 'dont d’ici',
  },
  said: {
    heads: 'personnes',
    localHeads: 'personnes d’ici',
    jobDays: 'jours de travail',
    localJobDays: 'jours de travail de gens d’ici',
  },
  cell: (group: string, part: string) => `${group}, ${part}`,
  total: 'En tout',
  fte: 'Équivalent temps plein d’ici',
  fteOf: (fte: string, days: string) => `${fte} ETP : ${days} jours de travail`,
  fteHow: (day: string, year: string) => `Un jour payé fait ${day} heures, une année pleine ${year} heures.`,
  never: 'Personnes, jours et ETP disent trois choses : ils ne s’additionnent pas entre eux.',
  local: 'D’ici : qui habite le territoire au moment d’être engagé.',
  wrong: {
    more: (group: string) => `${group} : plus de gens d’ici que de gens en tout. Corrigez l’un des deux.`,
    moreDays: (group: string) => `${group} : plus de jours d’ici que de jours en tout. Corrigez l’un des deux.`,
    few: (group: string) => `${group} : des jours de travail sans personne. Notez combien ils sont.`,
  },
};
const en: typeof fr = {
  title: 'Who works here',
  group: 'Group',
  groups: { crew: 'Crew', cast: 'Cast', extras: 'Extras' },
  parts: { heads: 'People', localHeads: 'of them local', jobDays: 'Job-days', localJobDays: 'of them local' },
  said: { heads: 'people', localHeads: 'local people', jobDays: 'job-days', localJobDays: 'local job-days' },
  cell: (group, part) => `${group}, ${part}`,
  total: 'In all',
  fte: 'Local full-time equivalent',
  fteOf: (fte, days) => `${fte} FTE: ${days} job-days`,
  fteHow: (day, year) => `A paid day is ${day} hours, a full year ${year} hours.`,
  never: 'Heads, days and FTE say three things: they are never added to each other.',
  local: 'Local: who lives in the territory when hired.',
  wrong: {
    more: (group) => `${group}: more local people than people in all. Correct one of the two.`,
    moreDays: (group) => `${group}: more local days than days in all. Correct one of the two.`,
    few: (group) => `${group}: job-days without anybody. Note how many they are.`,
  },
};
const teamTexts = texts(fr, en);
export const useTeamTexts = () => useTexts(teamTexts);
