import { randomInt } from 'node:crypto';
import { castingCode } from './contract';

/** Without 0 and O, 1 and I: a code is read from a leaflet and told over the telephone. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const signs = 8;

/** A new code that nobody can guess: 32^8 of them, by the system's own chance. */
export function newCode(): string {
  const letters = Array.from({ length: signs }, () => alphabet[randomInt(alphabet.length)]).join('');
  return inGroups(letters);
}

const inGroups = (letters: string) => `${letters.slice(0, 4)}-${letters.slice(4)}`;

/**
 * What somebody typed as a code is written: spaces, hyphens and lower case do not matter. Null when it cannot be one;
 * an O is not taken for a zero, since no code has either.
 */
export function readCode(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
  const read = castingCode.safeParse(inGroups(letters));
  return read.success ? read.data : null;
}
