/** Binary heap of cells by level, lowest first. */
export class Heap {
  size = 0;
  private readonly cells: Int32Array;
  private readonly levels: Float64Array;

  constructor(capacity: number) {
    this.cells = new Int32Array(capacity + 1);
    this.levels = new Float64Array(capacity + 1);
  }

  push(cell: number, level: number): void {
    let place = ++this.size;
    while (place > 1 && this.level(place >> 1) > level) {
      this.set(place, this.cell(place >> 1), this.level(place >> 1));
      place >>= 1;
    }
    this.set(place, cell, level);
  }

  pop(): [cell: number, level: number] {
    const top: [number, number] = [this.cell(1), this.level(1)];
    const [cell, level] = [this.cell(this.size), this.level(this.size)];
    this.size--;
    let place = 1;
    for (let child = 2; child <= this.size; child = place * 2) {
      if (child < this.size && this.level(child + 1) < this.level(child)) child++;
      if (this.level(child) >= level) break;
      this.set(place, this.cell(child), this.level(child));
      place = child;
    }
    this.set(place, cell, level);
    return top;
  }

  private cell(place: number): number {
    return this.cells[place] ?? 0;
  }

  private level(place: number): number {
    return this.levels[place] ?? 0;
  }

  private set(place: number, cell: number, level: number): void {
    this.cells[place] = cell;
    this.levels[place] = level;
  }
}
