import { EditTable } from './edits';

/** Words added since the last sorting are looked through one by one; with more than this the whole is sorted anew. */
const mostUnsorted = 1000;

export interface NearWord {
  id: number;
  typos: number;
}

/** Every word of an index with its number, found by the whole word, by its beginning, or in spite of typos. */
export class Dictionary {
  private readonly words: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly firstLetters = new Set<string>();
  /** Numbers in the order of their words; `shared` tells the letters each has in common with its predecessor. */
  private order = new Uint32Array(0);
  private shared = new Uint8Array(0);

  get size(): number {
    return this.words.length;
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  idOf(word: string): number | undefined {
    return this.ids.get(word);
  }

  /** The number of the word, a new one where it has none yet. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    const own = detached(word);
    this.words.push(own);
    this.ids.set(own, id);
    this.firstLetters.add(firstLetter(own));
    return id;
  }

  /** Words added after the first `count`, in the order of their numbers. */
  wordsFrom(count: number): string[] {
    return this.words.slice(count);
  }

  startingWith(beginning: string): number[] {
    this.sortIfNeeded();
    const [from, to] = this.range(beginning);
    const found = Array.from(this.order.subarray(from, to));
    for (let id = this.order.length; id < this.words.length; id++) {
      if (this.wordOf(id).startsWith(beginning)) found.push(id);
    }
    return found;
  }

  /**
   * Words within `budget` typos, the typed one excepted. A wrong first letter costs two.
   * @param asPrefix whether the typed word may be the beginning of longer ones
   */
  near(typed: string, budget: number, asPrefix: boolean): NearWord[] {
    if (budget === 0) return [];
    const sameLetter = this.nearWithSameFirstLetter(typed, budget, asPrefix);
    return budget < 2 ? sameLetter : [...sameLetter, ...this.withOtherFirstLetter(typed, asPrefix)];
  }

  private nearWithSameFirstLetter(typed: string, budget: number, asPrefix: boolean): NearWord[] {
    this.sortIfNeeded();
    const found: NearWord[] = [];
    const first = firstLetter(typed);
    const table = new EditTable(typed, budget, asPrefix);
    const consider = (id: number, shared: number) => {
      const typos = table.editsTo(this.wordOf(id), shared);
      if (typos > 0 && typos <= budget) found.push({ id, typos });
    };
    const [from, to] = this.range(first);
    for (let i = from; i < to; i++) {
      const shared = i === from ? 0 : (this.shared[i] ?? 0);
      if (shared < table.deadEnd) consider(this.order[i] ?? 0, shared);
    }
    for (let id = this.order.length; id < this.words.length; id++) {
      if (this.wordOf(id).startsWith(first)) consider(id, 0);
    }
    return found;
  }

  /** With the first letter wrong, missing, superfluous or swapped with the second, nothing else may be wrong. */
  private withOtherFirstLetter(typed: string, asPrefix: boolean): NearWord[] {
    const first = firstLetter(typed);
    const rest = typed.slice(first.length);
    const second = firstLetter(rest);
    const letters = [...this.firstLetters].filter((letter) => letter !== first);
    const spellings = new Set([
      rest,
      second + first + rest.slice(second.length),
      ...letters.flatMap((letter) => [letter + rest, letter + typed]),
    ]);
    const found = new Set<number>();
    for (const spelling of spellings) {
      if (spelling.startsWith(first)) continue;
      for (const id of this.spelt(spelling, asPrefix)) found.add(id);
    }
    return Array.from(found, (id) => ({ id, typos: 2 }));
  }

  private spelt(spelling: string, asPrefix: boolean): number[] {
    if (asPrefix) return this.startingWith(spelling);
    const id = this.ids.get(spelling);
    return id === undefined ? [] : [id];
  }

  /** Where the words with this beginning stand in the order. */
  private range(beginning: string): [from: number, to: number] {
    const from = this.lowerBound((word) => word < beginning);
    const to = this.lowerBound((word) => word < beginning || word.startsWith(beginning));
    return [from, to];
  }

  private lowerBound(isBefore: (word: string) => boolean): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.wordOf(this.order[middle] ?? 0))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sortIfNeeded(): void {
    const unsorted = this.words.length - this.order.length;
    if (unsorted > mostUnsorted || (this.order.length === 0 && unsorted > 0)) this.sort();
  }

  private sort(): void {
    const sorted = [...this.words].sort();
    this.order = Uint32Array.from(sorted, (word) => this.ids.get(word) ?? 0);
    this.shared = Uint8Array.from(sorted, (word, i) => lettersShared(sorted[i - 1] ?? '', word));
  }
}

/** From this length on, a word cut from a text is a view that keeps the whole text in memory; so it is copied. */
const shortestView = 13;
const detached = (word: string): string => (word.length < shortestView ? word : Buffer.from(word).toString());

const firstLetter = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

function lettersShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}
