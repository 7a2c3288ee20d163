import { distance } from 'fastest-levenshtein';

/** Letters of a word from which one wrong letter is a slip and not another word; twice as long, two are. */
const longEnough = 5;
/** Letters of a whole title: shorter ones differ by a letter too often (`Maria`, `Marie`). */
const shortestTitle = 7;

/**
 * Whether two titles, as their folded words, differ by slips of the pen alone: as many words, the same numbers, and words of five letters or
 * more, of the same first letter, that differ by one letter (by two from ten letters on). `Murder Mistery 2` is
 * `Murder Mystery 2`; `Rocky II` is not `Rocky III`, nor `Plan A` `Plan B`.
 */
export function isNearMiss(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  if (Math.min(words.join('').length, others.join('').length) < shortestTitle) return false;
  return words.every((word, place) => isSlip(word, others[place] ?? ''));
}

function isSlip(word: string, other: string): boolean {
  if (word === other) return true;
  const shorter = Math.min(word.length, other.length);
  if (shorter < longEnough || word[0] !== other[0] || /\d/.test(word + other)) return false;
  return distance(word, other) <= (shorter >= longEnough * 2 ? 2 : 1);
}
