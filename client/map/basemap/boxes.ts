import { type Bounds, meets } from './project';

/** Pixels; a label touches a handful of cells. */
const cell = 96;

/** Boxes that are taken on the map, asked for by place. */
export class TakenBoxes {
  private readonly cells = new Map<number, Bounds[]>();

  take(box: Bounds): void {
    for (const key of cellsOf(box)) {
      const there = this.cells.get(key);
      if (there) there.push(box);
      else this.cells.set(key, [box]);
    }
  }

  isFree(box: Bounds): boolean {
    return !cellsOf(box).some((key) => this.cells.get(key)?.some((taken) => meets(taken, box)));
  }
}

function cellsOf({ left, top, right, bottom }: Bounds): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / cell); x <= right / cell; x++) {
    for (let y = Math.floor(top / cell); y <= bottom / cell; y++) keys.push(x * 100_000 + y);
  }
  return keys;
}
