/**
 * Memory for the length of one step of one search. Searches run one after another, so the same arrays serve them all;
 * fresh ones for every query would leave the collector tens of megabytes behind. Nothing may be kept from them.
 */
export class Scratch<Cells extends Uint8Array | Uint32Array | Float64Array> {
  private cells: Cells;

  /** @param make gives an array of that length */
  constructor(private readonly make: (length: number) => Cells) {
    this.cells = make(0);
  }

  /** An array of at least this length; what stands in it is left over from before. */
  take(length: number): Cells {
    if (this.cells.length < length) this.cells = this.make(length * 2);
    return this.cells;
  }
}
