import type { Lang } from '../../../common/contract';

interface Texts {
  kind: string;
  subject: string;
  /** `6 lieux`: what is in it, as it is. */
  count(places: number, others: number): string;
  prepared(by: string, company: string): string;
  masked: string;
  until(day: string): string;
  withdrawn(count: number): string;
  near(km: number): string;
  exact: string;
  commune: string;
  picture(title: string, place: number, count: number): string;
  map(titles: string): string;
  credits(names: string): string;
  illustrations: string;
  contact(named: string): string;
  contents: string;
  page(number: number, count: number): string;
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

export const pdfTexts: Record<Lang, Texts> = {
  fr: {
    kind: 'Dossier de repérage',
    subject: 'Lieux, équipes et entreprises proposés pour un tournage',
    count: (places, others) =>
      [counted(places, 'lieu', 'lieux'), counted(others, 'autre fiche', 'autres fiches')].filter(Boolean).join(', '),
    prepared: (by, company) => `préparé par ${by}${company ? ` pour ${company}` : ''}`,
    masked:
      'Dossier masqué : les noms et les positions exactes sont dévoilés après votre choix. Les cercles disent la région, pas l’adresse.',
    until: (day) => `Lien valable jusqu’au ${day}.`,
    withdrawn: (count) =>
      count === 1 ? 'Une fiche a été retirée depuis.' : `${count} fiches ont été retirées depuis.`,
    near: (km) => `Quelque part dans ce cercle de ${km} km`,
    exact: 'Position exacte',
    commune: 'Position de la commune',
    picture: (title, place, count) => `${title}, image ${place} sur ${count}`,
    map: (titles) => `Carte : ${titles}`,
    credits: (names) => `Images : ${names}`,
    illustrations: 'Les dessins sont des illustrations, en attendant des photographies.',
    contact: (named) => `Contact : ${named}`,
    contents: 'Sommaire',
    page: (number, count) => `${number} / ${count}`,
  },
  en: {
    kind: 'Scouting package',
    subject: 'Places, crew and firms proposed for a shoot',
    count: (places, others) =>
      [counted(places, 'place', 'places'), counted(others, 'other entry', 'other entries')].filter(Boolean).join(', '),
    prepared: (by, company) => `prepared by ${by}${company ? ` for ${company}` : ''}`,
    masked:
      'Masked package: names and exact positions are told once you have chosen. Circles tell the region, not the address.',
    until: (day) => `The link is good until ${day}.`,
    withdrawn: (count) => (count === 1 ? 'One entry was withdrawn since.' : `${count} entries were withdrawn since.`),
    near: (km) => `Somewhere in this circle of ${km} km`,
    exact: 'Exact position',
    commune: 'Position of the commune',
    picture: (title, place, count) => `${title}, picture ${place} of ${count}`,
    map: (titles) => `Map: ${titles}`,
    credits: (names) => `Pictures: ${names}`,
    illustrations: 'Drawings are illustrations, until there are photographs.',
    contact: (named) => `Contact: ${named}`,
    contents: 'Contents',
    page: (number, count) => `${number} / ${count}`,
  },
};
