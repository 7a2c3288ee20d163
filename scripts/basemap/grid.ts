import { box, type LngLat, mercator, unmercator } from './box';

const [left, top] = mercator([box.west, box.north]);
const [right, bottom] = mercator([box.east, box.south]);

/** Numbers over the box, one for each pixel of a web map at `zoom`. Outside, the nearest edge is repeated. */
export class Grid {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;

  constructor(readonly zoom: number) {
    this.width = Math.round((right - left) * this.world);
    this.height = Math.round((bottom - top) * this.world);
    this.values = new Float32Array(this.width * this.height);
  }

  get world(): number {
    return 256 * 2 ** this.zoom;
  }

  /** Metres on the ground for one cell, in the middle of the box. */
  get metres(): number {
    return (40_075_017 / this.world) * Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  }

  index(x: number, y: number): number {
    const column = x < 0 ? 0 : x >= this.width ? this.width - 1 : x;
    const row = y < 0 ? 0 : y >= this.height ? this.height - 1 : y;
    return row * this.width + column;
  }

  at(x: number, y: number): number {
    return this.values[this.index(x, y)] ?? 0;
  }

  /** Bilinear, `x` and `y` in cells. */
  between(x: number, y: number): number {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [right, down] = [x - column, y - row];
    const upper = this.at(column, row) * (1 - right) + this.at(column + 1, row) * right;
    const lower = this.at(column, row + 1) * (1 - right) + this.at(column + 1, row + 1) * right;
    return upper * (1 - down) + lower * down;
  }

  /** Where a place lies, in cells; may be outside. */
  cellOf(place: LngLat): [number, number] {
    const [x, y] = mercator(place);
    return [(x - left) * this.world - 0.5, (y - top) * this.world - 0.5];
  }

  /** The place in the middle of a cell. */
  placeOf(x: number, y: number): [number, number] {
    return unmercator([left + (x + 0.5) / this.world, top + (y + 0.5) / this.world]);
  }

  /** A new grid of the same cells. */
  map(value: (x: number, y: number, old: number) => number): Grid {
    const grid = new Grid(this.zoom);
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const index = y * this.width + x;
        grid.values[index] = value(x, y, this.values[index] ?? 0);
      }
    }
    return grid;
  }

  /** The same surface with cells half as wide. */
  finer(): Grid {
    return new Grid(this.zoom + 1).map((x, y) => this.between((x - 0.5) / 2, (y - 0.5) / 2));
  }

  /** Mean over a square of `radius` cells, twice, which is nearly a bell. */
  blurred(radius: number): Grid {
    return this.averaged(radius).averaged(radius);
  }

  private averaged(radius: number): Grid {
    const mean = (sum: (offset: number) => number) => {
      let total = 0;
      for (let offset = -radius; offset <= radius; offset++) total += sum(offset);
      return total / (2 * radius + 1);
    };
    const across = this.map((x, y) => mean((offset) => this.at(x + offset, y)));
    return across.map((x, y) => mean((offset) => across.at(x, y + offset)));
  }
}
