import { fold, foldedWords } from '../common/fold';
import { type Content, fieldValue } from './fields';

const valueIn = (content: Content, field: string): unknown => {
  const value = fieldValue(content, field);
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
};

const textIn = (content: Content, field: string): string => {
  const value = valueIn(content, field);
  return typeof value === 'string' ? value : '';
};

/** The last nine digits: `+33 4 73 00 12 40` and `04 73 00 12 40` are one telephone. */
const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '').slice(-9);

/**
 * What two entries of one thing would share: `title:`, `siret:`, `email:` and `phone:`, each with its comparable form.
 * A shared title counts only near each other; the rest counts anywhere.
 */
export function twinKeysOf(content: Content): string[] {
  const phone = digitsOf(textIn(content, 'contact.phone'));
  const keys: [string, string][] = [
    ['title', foldedWords(textIn(content, 'title')).join(' ')],
    ['siret', textIn(content, 'details.siret').replaceAll(/\D/g, '')],
    ['email', fold(textIn(content, 'contact.email')).trim()],
    ['phone', phone.length === 9 ? phone : ''],
  ];
  return keys.filter(([, value]) => value !== '').map(([name, value]) => `${name}:${value}`);
}
