import { attributeOf, type WordStream } from './wordStream';

/** Where a word stands among the records, by parallel lists. */
interface Recent {
  records: number[];
  attributes: number[];
}

/**
 * For every word the records that have it, in order, with the attributes where it stands as bits. Inverted from the
 * word stream in one go; records added since are kept beside until there are enough to invert again.
 */
export class Postings {
  /** The records of word `w` are `records[starts[w]]` up to `records[starts[w + 1]]`. */
  private starts: Uint32Array = new Uint32Array(1);
  private records = new Uint32Array(0);
  private attributes = new Uint32Array(0);
  private inverted = 0;
  private readonly recent = new Map<number, Recent>();

  /** @param words anything that knows how many words there are */
  constructor(
    private readonly stream: WordStream,
    private readonly words: { size: number },
  ) {}

  /** Takes note of the record that was last added to the stream. */
  addLast(): void {
    const record = this.stream.size - 1;
    this.stream.eachWord(record, record + 1, (word, place) => this.note(word, record, 1 << attributeOf(place)));
    if (this.stream.size - this.inverted > 1000 + this.inverted / 8) this.invert();
  }

  /**
   * Visits the records that have the word in one of the allowed attributes.
   * @param allowed attributes as bits, like those that `found` is told
   */
  visit(word: number, allowed: number, found: (record: number, attributes: number) => void): void {
    const { records, attributes } = this;
    const end = this.endOf(word);
    for (let i = this.startOf(word); i < end; i++) {
      const bits = (attributes[i] ?? 0) & allowed;
      if (bits !== 0) found(records[i] ?? 0, bits);
    }
    const recent = this.recent.get(word);
    recent?.records.forEach((record, i) => {
      const bits = (recent.attributes[i] ?? 0) & allowed;
      if (bits !== 0) found(record, bits);
    });
  }

  /** In how many records the word stands, removed ones included. */
  count(word: number): number {
    return this.endOf(word) - this.startOf(word) + (this.recent.get(word)?.records.length ?? 0);
  }

  /** Counts first, so that the records of every word can then be written side by side. */
  invert(): void {
    const starts = this.countedStarts();
    const total = starts.at(-1) ?? 0;
    const records = new Uint32Array(total);
    const attributes = new Uint32Array(total);
    const next = starts.slice();
    this.stream.eachWord(0, this.stream.size, (word, place, record) => {
      const i = next[word] ?? 0;
      const isKnown = i > (starts[word] ?? 0) && records[i - 1] === record;
      const at = isKnown ? i - 1 : i;
      records[at] = record;
      attributes[at] = (attributes[at] ?? 0) | (1 << attributeOf(place));
      if (!isKnown) next[word] = i + 1;
    });
    this.starts = starts;
    this.records = records;
    this.attributes = attributes;
    this.inverted = this.stream.size;
    this.recent.clear();
  }

  private countedStarts(): Uint32Array {
    const starts = new Uint32Array(this.words.size + 1);
    /** One more than the record each word was last seen in. */
    const seen = new Uint32Array(this.words.size);
    this.stream.eachWord(0, this.stream.size, (word, _place, record) => {
      if (seen[word] === record + 1) return;
      seen[word] = record + 1;
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    });
    for (let word = 0; word < this.words.size; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    return starts;
  }

  private note(word: number, record: number, bits: number): void {
    const entry = this.recent.get(word) ?? { records: [], attributes: [] };
    const last = entry.records.length - 1;
    if (entry.records[last] === record) {
      entry.attributes[last] = (entry.attributes[last] ?? 0) | bits;
      return;
    }
    entry.records.push(record);
    entry.attributes.push(bits);
    this.recent.set(word, entry);
  }

  private startOf(word: number): number {
    return word + 1 < this.starts.length ? (this.starts[word] ?? 0) : 0;
  }

  private endOf(word: number): number {
    return word + 1 < this.starts.length ? (this.starts[word + 1] ?? 0) : 0;
  }
}
