import { formats } from '../i18n/format';
import { texts, useTexts } from '../i18n/texts';

const fr = {
  remove: (label: string) => `Retirer ${label}`,
  chosen: 'Choisis',
  options: (n: number) => formats.fr.count(n, 'proposition', 'propositions'),
  none: 'Aucun terme de la liste. Essayez un mot plus large.',
  full: (most: number) => `${most} au plus : retirez-en un pour changer.`,
};

const en: typeof fr = {
  remove: (label) => `Remove ${label}`,
  chosen: 'Chosen',
  options: (n) => formats.en.count(n, 'suggestion', 'suggestions'),
  none: 'No term of the list. Try a broader word.',
  full: (most) => `${most} at most: remove one to change.`,
};

const pickerTexts = texts(fr, en);
export const usePickerTexts = () => useTexts(pickerTexts);
