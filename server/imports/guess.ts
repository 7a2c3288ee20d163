import { foldedWords } from '../common/fold';
import type { Mapping, Target } from './contract';

/** The names that a column for a target goes by, folded, the surest first. */
export type ColumnNames = Partial<Record<Target, string[]>>;

/** Column names as files have them, folded, French and English, those of our own exports first; the first name wins. */
export const listingNames: ColumnNames = {
  title: [
    'nom',
    'name',
    'titre',
    'title',
    'nom du lieu',
    'place name',
    'raison sociale',
    'company name',
    'nom et prenom',
    'full name',
    'lieu',
    'locations',
    'location',
  ],
  summaryFr: ['resume', 'accroche', 'summary fr', 'resume fr'],
  summaryEn: ['summary', 'summary en', 'resume en'],
  descriptionFr: ['description', 'description fr', 'presentation', 'texte'],
  descriptionEn: ['description en', 'english description'],
  reference: ['reference', 'ref', 'id', 'identifiant', 'identifier', 'code'],
  address: ['adresse', 'address', 'rue', 'street'],
  commune: ['commune', 'ville', 'city', 'town', 'localite'],
  insee: ['code insee', 'insee', 'insee code', 'code commune'],
  departement: ['code departement', 'departement', 'dep', 'department code'],
  lat: ['latitude', 'lat', 'y'],
  lng: ['longitude', 'lng', 'lon', 'long', 'x'],
  latLng: ['geo point 2d', 'coordonnees', 'coordinates', 'position', 'gps'],
  precision: ['precision'],
  languages: ['langues codes', 'languages codes', 'langues', 'languages'],
  tags: ['mots cles', 'tags', 'keywords'],
  link: ['site', 'site web', 'website', 'url', 'lien'],
  contactName: ['contact', 'nom du contact', 'contact name'],
  email: ['email', 'mail', 'e mail', 'courriel'],
  phone: ['telephone', 'tel', 'phone', 'mobile', 'portable'],
  categories: ['categories codes', 'categorie', 'categories', 'category', 'type', 'type de lieu', 'decor'],
  altitude: ['altitude', 'altitude m', 'elevation'],
  pastShootTitle: ['film', 'tournage', 'production title'],
  pastShootYear: ['annee', 'year', 'release year'],
  jobs: ['metiers codes', 'jobs codes', 'metier', 'metiers', 'job', 'jobs', 'poste', 'profession'],
  services: ['services codes', 'service', 'services', 'prestations', 'activite', 'activites', 'activity'],
  siret: ['siret'],
  plays: ['joue codes', 'plays codes', 'joue', 'genre', 'sexe', 'gender'],
  ageFrom: ['age min', 'age from', 'age mini'],
  ageTo: ['age max', 'age to', 'age maxi'],
};

/** `summaryFr` is found as well as `summary fr`. */
const foldedName = (target: Target) => folded(target);
const folded = (header: string) => foldedWords(header).join(' ');

/** The mapping one would write by hand after a look at the header line; what it cannot tell is left out. */
export function guessMapping(headers: readonly string[], names: ColumnNames = listingNames): Mapping {
  const columns: Mapping['columns'] = {};
  for (const [target, known] of Object.entries(names) as [Target, string[]][]) {
    const column = [...known, foldedName(target)]
      .map((name) => headers.find((header) => folded(header) === name))
      .find((header) => header !== undefined);
    if (column !== undefined) columns[target] = column;
  }
  return { columns, defaults: {}, values: {}, joinRows: false };
}
