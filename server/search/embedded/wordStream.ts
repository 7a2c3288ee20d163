import { growingUint32 } from './growing';

/** A word of a record: its number in the dictionary, and its attribute and position in one number. */
export const placeOf = (attribute: number, position: number): number => (attribute << 16) | Math.min(position, 0xffff);
export const attributeOf = (place: number): number => place >>> 16;
export const positionOf = (place: number): number => place & 0xffff;

/**
 * The words of every record in their order, each as two numbers (word, place) in one long row. Ranking reads a record
 * from it as one stretch of memory.
 */
export class WordStream {
  private readonly row = growingUint32();
  private readonly starts = growingUint32();

  /** How many records it holds. */
  get size(): number {
    return this.starts.length;
  }

  /** Two numbers for each word; valid until the next record is added. */
  get cells(): Uint32Array {
    return this.row.cells;
  }

  add(cells: ArrayLike<number>): void {
    this.starts.push(this.row.length);
    this.row.append(cells);
  }

  startOf(record: number): number {
    return this.starts.cells[record] ?? 0;
  }

  endOf(record: number): number {
    return record + 1 < this.starts.length ? (this.starts.cells[record + 1] ?? 0) : this.row.length;
  }

  /** The attribute of the word at `cell`, as a bit. */
  attributeBit(cell: number): number {
    return 1 << attributeOf(this.row.cells[cell + 1] ?? 0);
  }

  /** How many words the record has in an attribute. */
  countIn(record: number, attribute: number): number {
    let count = 0;
    this.eachWord(record, record + 1, (_word, place) => {
      if (attributeOf(place) === attribute) count += 1;
    });
    return count;
  }

  /** Visits every word of the records from one up to another. */
  eachWord(from: number, to: number, visit: (word: number, place: number, record: number) => void): void {
    const { cells } = this.row;
    for (let record = from; record < to; record++) {
      const end = this.endOf(record);
      for (let cell = this.startOf(record); cell < end; cell += 2)
        visit(cells[cell] ?? 0, cells[cell + 1] ?? 0, record);
    }
  }

  /**
   * Whether the words that follow the one at `cell` are these, each in the next place; null stands for any.
   * @param rest numbers of words
   */
  continuesWith(cell: number, end: number, rest: readonly (number | null)[]): boolean {
    const { cells } = this;
    let next = cell + 2;
    let place = cells[cell + 1] ?? 0;
    for (const word of rest) {
      place += 1;
      // A stop word is not indexed, but its place is kept.
      if (word === null) continue;
      if (next >= end || cells[next] !== word || cells[next + 1] !== place) return false;
      next += 2;
    }
    return true;
  }
}
