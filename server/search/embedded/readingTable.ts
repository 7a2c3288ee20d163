import type { Reading, ReadingGroup } from './readings';

const none: readonly Reading[] = [];

/**
 * Which readings begin with a word, for every word of the dictionary: one small number per word, so that reading
 * through a record passes over the words that do not matter at the cost of one look.
 */
export class ReadingTable {
  private readonly lists: (readonly Reading[])[] = [none];
  private readonly listOf: Uint16Array;

  /** @param words how many the dictionary has */
  constructor(groups: readonly ReadingGroup[], words: number) {
    this.listOf = new Uint16Array(words);
    for (const { reading, words: own } of groups) this.add(reading, own);
  }

  /** Empty for almost every word. */
  readingsOf(word: number): readonly Reading[] {
    return this.lists[this.listOf[word] ?? 0] ?? none;
  }

  /** Words that had the same readings so far share one list afterwards as well. */
  private add(reading: Reading, words: readonly number[]): void {
    const extended = new Map<number, number>();
    for (const word of words) {
      const before = this.listOf[word] ?? 0;
      let after = extended.get(before);
      if (after === undefined) {
        after = this.lists.push([...(this.lists[before] ?? none), reading]) - 1;
        extended.set(before, after);
      }
      this.listOf[word] = after;
    }
  }
}
