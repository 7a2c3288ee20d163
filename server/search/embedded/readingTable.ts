import type { Reading, ReadingGroup } from './readings';

/** A set of word numbers, one bit each. */
class WordSet {
  private readonly bits: Uint8Array;

  constructor(words: readonly number[], size: number) {
    this.bits = new Uint8Array((size >>> 3) + 1);
    for (const word of words) this.bits[word >>> 3] = (this.bits[word >>> 3] ?? 0) | (1 << (word & 7));
  }

  has(word: number): boolean {
    return ((this.bits[word >>> 3] ?? 0) & (1 << (word & 7))) !== 0;
  }
}

/** A few words are looked through faster than a set of them is made. */
const few = 32;

function membership(words: readonly number[], size: number): (word: number) => boolean {
  if (words.length <= few) return (word) => words.includes(word);
  const set = new WordSet(words, size);
  return (word) => set.has(word);
}

/**
 * Which readings begin with a word. Reading through a record passes over the words that do not matter at the cost of
 * one look at one bit.
 */
export class ReadingTable {
  private readonly all: WordSet;
  private readonly groups: { reading: Reading; has: (word: number) => boolean }[];

  /** @param size how many words the dictionary has */
  constructor(groups: readonly ReadingGroup[], size: number) {
    const used = groups.filter(({ words }) => words.length > 0);
    this.groups = used.map(({ reading, words }) => ({ reading, has: membership(words, size) }));
    this.all = new WordSet(
      used.flatMap(({ words }) => words),
      size,
    );
  }

  /** Whether the query may mean the word: false for almost every one. */
  has(word: number): boolean {
    return this.all.has(word);
  }

  readingsOf(word: number): Reading[] {
    return this.groups.filter(({ has }) => has(word)).map(({ reading }) => reading);
  }

  /** The same without making a list. */
  visit(word: number, found: (reading: Reading) => void): void {
    for (const { reading, has } of this.groups) if (has(word)) found(reading);
  }
}
