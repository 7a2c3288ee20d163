import { fold } from '../../common/fold';

export interface Token {
  /** Folded. */
  word: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Counted in words; a hard separator counts for seven more. */
  position: number;
}

/** How far apart words stand across a sentence end or from one element of a list to the next. */
export const hardStep = 8;
/** Longer words are passed over, in UTF-8 bytes. */
const longestWord = 250;

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const hardGap = /[.,] |[!?;:…¡¿§¶‼‽]/;
const ascii = /^[\x20-\x7e]*$/;

/**
 * The words of a text with where they stand. Whatever is neither letter nor digit separates.
 * @param first position of the first word
 */
export function tokensOf(text: string, first = 0): Token[] {
  const tokens: Token[] = [];
  let position = first;
  let previousEnd = -1;
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    if (previousEnd >= 0) position += isHardGap(text.slice(previousEnd, index)) ? hardStep : 1;
    previousEnd = index + written.length;
    const word = ascii.test(written) ? written.toLowerCase() : fold(written);
    if (word !== '') tokens.push({ word, start: index, end: previousEnd, position });
  }
  return tokens;
}

/** A sentence end or a comma: what stands on both sides does not belong together. */
export const isHardGap = (gap: string): boolean => gap !== ' ' && hardGap.test(gap);

/** Whether an index holds the word. Three bytes is the most a UTF-16 unit takes, so short words need no counting. */
export const isIndexable = (word: string): boolean =>
  word.length * 3 <= longestWord || Buffer.byteLength(word) <= longestWord;
