import type { Term, VocabularyName } from '@contract/vocabularies';
import { fold } from '../search/folding';
import type { Terms } from './queries';

/** A term as a picker offers it. */
export interface Offer {
  id: string;
  label: string;
  /** What it is filed under, when that does not stand right above it. */
  under: string;
  /** 0 for a broad term, 1 for what is filed under it. */
  depth: number;
}

const wordsOf = (text: string) =>
  fold(text)
    .replaceAll('œ', 'oe')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each typed word begins a word of one of the labels, in either language. */
function isTyped({ fr, frFeminine = '', en }: Term, typed: readonly string[]): boolean {
  return [fr, frFeminine, en].some((label) => {
    const words = wordsOf(label);
    return typed.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}

/** A job's broader term stands in the vocabulary of departments. */
const above = (vocabulary: VocabularyName): VocabularyName => (vocabulary === 'jobTitles' ? 'departments' : vocabulary);

/**
 * The terms of a vocabulary that a typed text means; several texts are other words for the same. Without any, all of
 * them as the tree they are; with `within` only what is filed under that term. Those whose label begins with the text come first.
 */
export function offersFor(
  terms: Terms,
  vocabulary: VocabularyName,
  typed: readonly string[],
  within?: string,
): Offer[] {
  const asked = typed.map(wordsOf).filter((words) => words.length > 0);
  const all = terms.all(vocabulary).filter(({ parent }) => within === undefined || parent === within);
  const parentOf = ({ parent }: Term) => (parent ? terms.label(above(vocabulary), parent) : '');
  const offer = (term: Term, depth: number): Offer => ({
    id: term.id,
    label: terms.label(vocabulary, term.id),
    under: depth > 0 ? '' : parentOf(term),
    depth,
  });
  if (asked.length === 0) return all.map((term) => offer(term, terms.term(vocabulary, term.parent ?? '') ? 1 : 0));
  const [first = ''] = asked[0] ?? [];
  const begins = ({ label }: Offer) => (fold(label).startsWith(first) ? 0 : 1);
  return all
    .filter((term) => asked.some((words) => isTyped(term, words)))
    .map((term) => offer(term, 0))
    .sort((one, another) => begins(one) - begins(another));
}
