/** A typed array that grows at its end by doubling; hot loops read `cells` up to `length` directly. */
export class Growing<Cells extends Uint32Array | Float64Array | Uint8Array> {
  length = 0;
  cells: Cells;

  /** @param make gives an array of that many zeros */
  constructor(private readonly make: (length: number) => Cells) {
    this.cells = make(256);
  }

  push(value: number): void {
    this.reserve(1);
    this.cells[this.length] = value;
    this.length += 1;
  }

  append(values: ArrayLike<number>): void {
    this.reserve(values.length);
    this.cells.set(values, this.length);
    this.length += values.length;
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.cells.length) return;
    const larger = this.make(Math.max(needed, this.cells.length * 2));
    larger.set(this.cells);
    this.cells = larger;
  }
}

export const growingUint32 = () => new Growing((length) => new Uint32Array(length));
export const growingFloat64 = () => new Growing((length) => new Float64Array(length));
export const growingUint8 = () => new Growing((length) => new Uint8Array(length));
