import type { Bilingual } from '../../common/contract';

/** What is wrong, for a log, and what would be right, for the screen. */
export interface Right {
  wrong: string;
  right: Bilingual;
}

const right = (fr: string, en: string): Right => ({ wrong: en, right: { fr, en } });

/** What would be right in the cells of a file of shoots. */
export const rights = {
  title: right('Le titre de l’œuvre, 200 caractères au plus', 'The title of the work, up to 200 characters'),
  noType: right(
    'Un type, comme « Long métrage », ou une valeur pour toutes les lignes',
    'A type, as in "Feature film", or one value for all rows',
  ),
  type: (given: string) =>
    right(
      `« ${given} » n’est pas dans notre vocabulaire : lui donner un sens ci-dessus, ou corriger la cellule`,
      `"${given}" is in no vocabulary of ours: give it a meaning above, or correct the cell`,
    ),
  day: right('Un jour comme 2019-10-14 ou 14/10/2019', 'A day as in 2019-10-14 or 14/10/2019'),
  order: (from: string) =>
    right(
      `Un dernier jour qui n’est pas avant le premier, le ${from}`,
      `A last day that is not before the first, ${from}`,
    ),
  period: right(
    'Deux ans au plus entre le premier et le dernier jour',
    'At most two years from the first to the last day',
  ),
  days: right('Un nombre entier de jours, de 1 à 400', 'A whole number of days, from 1 to 400'),
  year: right('Une année de quatre chiffres, comme 2019', 'A year of four digits, as in 2019'),
  season: right('Un numéro de saison, comme 3', 'The number of a season, as in 3'),
  postcode: right('Cinq chiffres, comme 63000', 'Five digits, as in 63000'),
  insee: right('Cinq caractères, comme 63113', 'Five signs, as in 63113'),
  departement: right('Le numéro d’un département, comme 63', 'The code of a département, as in 63'),
  position: right(
    'Latitude, longitude en degrés, comme 45.7772, 3.0870',
    'Latitude, longitude in degrees, as in 45.7772, 3.0870',
  ),
};
