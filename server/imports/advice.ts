import type { Bilingual } from '../common/contract';
import type { Fault } from './plan';

/** What would be right, by field; the last part alone where several fields share it. English falls back to the check's own words. */
const french: Record<string, string> = {
  title: 'Un nom d’au moins deux caractères et d’au plus 120, comme « Lac Pavin »',
  summary: 'Un résumé dans l’une des deux langues au moins, 400 caractères au plus',
  description: '6 000 caractères au plus',
  commune: 'Le nom de la commune, comme « Besse-et-Saint-Anastaise »',
  insee: 'Cinq caractères, comme « 63038 »',
  departement: 'Le numéro du département, comme « 63 », ou une commune d’Auvergne',
  lat: 'Une latitude en degrés, de -90 à 90, comme 45,7772',
  lng: 'Une longitude en degrés, de -180 à 180, comme 3,0870',
  precision: 'Le mot « exact » ou « commune »',
  links: 'Une adresse entière, comme « https://exemple.fr »',
  email: 'Une adresse comme « nom@exemple.fr »',
  phone: 'Un numéro de 6 à 30 caractères, comme « 04 73 00 12 40 »',
  siret: '14 chiffres, avec une clé de contrôle juste',
  altitude: 'Des mètres, sans décimale, comme 1197',
  plays: 'Au moins une valeur, comme « femme »',
  from: 'Un âge d’au moins 18 ans : l’annuaire public ne montre que des adultes',
  to: 'Un âge d’au moins 18 ans : l’annuaire public ne montre que des adultes',
  playingAge: 'Le premier âge est le plus petit, comme 30 puis 45',
  year: 'Une année de quatre chiffres, comme 1998',
  categories: 'Au moins une catégorie, comme « lac de cratère »',
  jobs: 'Au moins un métier, comme « chef électricien »',
  services: 'Au moins un service, comme « traiteur de tournage »',
  tags: 'Vingt mots-clés au plus, de 40 caractères au plus',
  languages: 'Des langues du vocabulaire, comme « français »',
};

/** In English where the check's words speak of its inner forms. */
const english: Record<string, string> = {
  phone: 'A number of 6 to 30 characters, as in "+33 4 73 00 12 40"',
  email: 'An address as in "name@example.org"',
  links: 'A whole address, as in "https://example.org"',
  altitude: 'Metres, without decimals, as in 1197',
  year: 'A year of four digits, as in 1998',
  from: 'An age of 18 or more: the public directory lists adults only',
  to: 'An age of 18 or more: the public directory lists adults only',
  precision: 'The word "exact" or "commune"',
};

/** What would be right instead of a fault, in both languages. */
export function adviceFor({ field, wrong, twin, given, right }: Fault): Bilingual {
  if (right) return right;
  if (twin !== undefined) return ofTwin(twin);
  const stranger = /^Not in the vocabulary \w+: (.+); a term/.exec(wrong)?.[1];
  if (stranger !== undefined) return ofStranger(stranger);
  if (given !== '' && ofTerm.test(field)) return ofStranger(given);
  const name = nameOf(field);
  return { fr: french[name] ?? 'Une valeur que la fiche accepte', en: english[name] ?? wrong };
}

/** One item of a list of terms: what does not even look like an id. */
const ofTerm = /^(details\.(categories|jobs|services|plays)|languages)\.\d/;

/** `contact.email.value` is about `email`, `details.jobs.0.job` about `jobs`. */
function nameOf(field: string): string {
  const parts = field.split('.').reverse();
  return parts.find((part) => part in french) ?? field;
}

const ofTwin = (line: number): Bilingual => ({
  fr: `La ligne ${line} décrit la même fiche : n’en garder qu’une, ou réunir les lignes`,
  en: `Line ${line} is the same listing: leave one of them, or join rows`,
});

const ofStranger = (words: string): Bilingual => ({
  fr: `« ${words} » n’est pas dans notre vocabulaire : lui donner un sens ci-dessus, ou corriger la cellule`,
  en: `"${words}" is in no vocabulary of ours: give it a meaning above, or correct the cell`,
});
