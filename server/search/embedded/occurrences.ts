import type { Reading } from './readings';
import { attributeOf, positionOf } from './wordStream';

/** Where one stretch of the query stands in the record at hand, counting only the readings with the fewest typos. */
export class Occurrences {
  typos = Number.POSITIVE_INFINITY;
  count = 0;
  /** First and last word of each, as places. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly exact: boolean[] = [];

  constructor(
    readonly from: number,
    readonly to: number,
  ) {}

  clear(): void {
    this.typos = Number.POSITIVE_INFINITY;
    this.count = 0;
  }

  add(reading: Reading, place: number): void {
    if (reading.typos > this.typos) return;
    if (reading.typos < this.typos) {
      this.typos = reading.typos;
      this.count = 0;
    }
    this.starts[this.count] = place;
    this.ends[this.count] = place + reading.rest.length;
    this.exact[this.count] = reading.isExact;
    this.count += 1;
  }

  hasExact(): boolean {
    for (let i = 0; i < this.count; i++) if (this.exact[i]) return true;
    return false;
  }

  hasExactAt(place: number): boolean {
    for (let i = 0; i < this.count; i++) if (this.exact[i] && this.starts[i] === place) return true;
    return false;
  }
}

/** Farther words, and words in different attributes, are all the same to the proximity rule. */
const farthest = 3;

/** 0 side by side in order, 1 with one word between or side by side turned round, up to 3. */
export function proximityCost(left: Occurrences, right: Occurrences): number {
  let best = farthest;
  for (let i = 0; i < left.count; i++) {
    const end = left.ends[i] ?? 0;
    const start = left.starts[i] ?? 0;
    for (let j = 0; j < right.count && best > 0; j++) {
      const forward = (right.starts[j] ?? 0) - end;
      const backward = start - (right.ends[j] ?? 0);
      if (forward > 0) best = Math.min(best, forward - 1);
      else if (backward > 0) best = Math.min(best, backward);
    }
  }
  return best;
}

/** The rank of the best attribute, 0 for the first. */
export function attributeCost({ starts, count }: Occurrences): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) best = Math.min(best, attributeOf(starts[i] ?? 0));
  return best;
}

/** How far from its place in the query the best occurrence stands in its attribute, on a scale of 0 to 10. */
export function positionCost({ starts, count }: Occurrences, positionInQuery: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const distance = Math.abs(rounded(positionOf(starts[i] ?? 0)) - positionInQuery);
    if (distance < best) best = distance;
  }
  return steps.findLastIndex((step) => best >= step);
}

const steps = [0, 1, 2, 5, 8, 12, 17, 25, 65, 257, 1025];

/** Positions from 16 on are known only roughly: 24, then the next power of two. */
function rounded(position: number): number {
  if (position < 16) return position;
  return position < 24 ? 24 : 1 << (32 - Math.clz32(position - 1));
}
