import { groupBy } from './groupBy';

/** The best of several spellings of one name: capitals and small letters before one kind alone, then the most frequent. */
export function bestSpelling(spellings: readonly string[]): string {
  const counted = [...groupBy(spellings.filter(Boolean), (spelling) => spelling).values()];
  const ranked = counted.sort((a, b) => rank(b) - rank(a) || b.length - a.length);
  return ranked[0]?.[0] ?? '';
}

const rank = ([spelling = '']: string[]): number => (isMixed(spelling) ? 1 : 0);
const isMixed = (text: string): boolean => /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
