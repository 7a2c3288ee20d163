import { formats } from '../i18n/format';
import { texts, useTexts } from '../i18n/texts';

const frCounts = formats.fr;
const enCounts = formats.en;

const fr = {
  title: 'Ce que personne ne trouve',
  lead: 'Recherches et besoins qui ont donné deux résultats ou moins. Ni noms ni textes tapés : seuls les mots de nos listes, le lieu et le mois sont gardés, treize mois.',
  kind: 'Quoi',
  all: 'Tout',
  departement: 'Où',
  everywhere: 'Partout',
  source: 'Venu de',
  sources: { search: 'recherche', screenplay: 'scénario', enquiry: 'demande', depth: 'équipes' },
  anySource: 'Tout',
  counted: (n: number) => frCounts.count(n, 'besoin', 'besoins'),
  byMonth: 'Par mois',
  byMonthColumns: { month: 'Mois', times: 'Fois', nothing: 'Dont sans rien' },
  byPlace: 'Par département',
  byPlaceColumns: { place: 'Département', times: 'Fois' },
  nothingAt: 'sans rien',
  noteOf: (since: string) => `Relevé depuis ${since}`,
  rows: 'Ce qui manque',
  columns: {
    what: 'Besoin',
    where: 'Où',
    times: 'Fois',
    nothing: 'Sans rien',
    found: 'Au mieux',
    sources: 'Venu de',
    last: 'Dernier mois',
  },
  noPlace: 'sans lieu',
  unknown: (n: number) =>
    `${frCounts.count(n, 'recherche', 'recherches')} sans résultat n’avaient aucun mot de nos listes : comptées, pas gardées.`,
  none: 'Rien ne manque, pour l’instant',
  noneText:
    'Aucune recherche n’est restée avec deux résultats ou moins dans ces mois. Ce qui manquera se lira ici, sans que personne n’ait à le dire.',
  noneNarrowed: 'Aucun besoin pour ce choix',
  reset: 'Tout montrer',
  more: 'Afficher la suite',
  copy: 'Copier en appel',
  copied: 'Copié',
  call: (rows: string) => `Le bureau des tournages recherche :\n${rows}`,
  callLine: (what: string, where: string, times: number) =>
    `– ${what}${where ? ` (${where})` : ''} : demandé ${frCounts.count(times, 'fois', 'fois')}`,
  look: (what: string) => `${what} : voir la recherche`,
};

const en: typeof fr = {
  title: 'What nobody finds',
  lead: 'Searches and needs with two results or fewer. No names, no typed text: only words of our lists, the place and the month are kept, for thirteen months.',
  kind: 'What',
  all: 'All',
  departement: 'Where',
  everywhere: 'Everywhere',
  source: 'From',
  sources: { search: 'search', screenplay: 'script', enquiry: 'enquiry', depth: 'crew' },
  anySource: 'All',
  counted: (n) => enCounts.count(n, 'need', 'needs'),
  byMonth: 'By month',
  byMonthColumns: { month: 'Month', times: 'Times', nothing: 'With nothing' },
  byPlace: 'By département',
  byPlaceColumns: { place: 'Département', times: 'Times' },
  nothingAt: 'with nothing',
  noteOf: (since) => `Recorded since ${since}`,
  rows: 'What is missing',
  columns: {
    what: 'Need',
    where: 'Where',
    times: 'Times',
    nothing: 'With nothing',
    found: 'At best',
    sources: 'From',
    last: 'Last month',
  },
  noPlace: 'no place',
  unknown: (n) =>
    `${enCounts.count(n, 'search', 'searches')} without results had no word of our lists: counted, not kept.`,
  none: 'Nothing is missing, for now',
  noneText:
    'No search rested with two results or fewer in these months. What is missing will show here, without anybody having to say so.',
  noneNarrowed: 'No need for this choice',
  reset: 'Show all',
  more: 'Show more',
  copy: 'Copy as a call',
  copied: 'Copied',
  call: (rows) => `The film office is looking for:\n${rows}`,
  callLine: (what, where, times) =>
    `– ${what}${where ? ` (${where})` : ''}: asked for ${times === 1 ? 'once' : `${times} times`}`,
  look: (what) => `${what}: see the search`,
};

const gapTexts = texts(fr, en);
export const useGapTexts = () => useTexts(gapTexts);
