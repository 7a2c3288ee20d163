import type { Sort } from '../engine';
import { foldCase } from './column';
import type { Filtered } from './filters';

/** Where a record stands by one criterion: lower comes first. */
export type Key = (record: number) => number;

/** Distances under a metre apart count as equal. */
export function sortKeys(sorts: readonly Sort[], on: Filtered): Key[] {
  return sorts.map((sort) => {
    if ('field' in sort) {
      const column = on.column(sort.field);
      const ranks = column.ranks(sort.dir);
      return (record) => column.bestOf(record, ranks);
    }
    const sign = sort.dir === 'asc' ? 1 : -1;
    return (record) => {
      const metres = on.places.metresFrom(sort.near, record);
      return Number.isNaN(metres) ? Number.POSITIVE_INFINITY : sign * Math.round(metres);
    };
  });
}

export type SortValue = string | number | undefined;

/** What a record is sorted by, comparable between kinds; undefined where it has nothing of the kind. */
export function sortValue(record: number, sort: Sort, on: Filtered): SortValue {
  if ('near' in sort) {
    const metres = on.places.metresFrom(sort.near, record);
    return Number.isNaN(metres) ? undefined : Math.round(metres);
  }
  const column = on.column(sort.field);
  const value = column.bestValueOf(record, column.ranks(sort.dir));
  return typeof value === 'string' ? foldCase(value) : value;
}

/**
 * The first `count` records by these criteria, the earlier ones counting more. A criterion is worked out only for
 * records that the ones before leave level and that may still come among the first, so costly criteria may stand last.
 * Records that no criterion tells apart stay in their order.
 */
export function firstOf(records: Uint32Array, keys: readonly Key[], count: number): number[] {
  const [key, ...others] = keys;
  if (count <= 0) return [];
  if (!key || records.length < 2) return Array.from(records.subarray(0, count));
  const values = Float64Array.from(records, key);
  const last = count < records.length ? nthSmallest(values.slice(), count - 1) : Number.POSITIVE_INFINITY;
  const first: number[] = [];
  for (const [, level] of sortedLevels(records, values, last)) {
    if (first.length >= count) break;
    for (const record of firstOf(Uint32Array.from(level), others, count - first.length)) first.push(record);
  }
  return first;
}

/** Records gathered by value up to a last one, in the order of the values. */
function sortedLevels(records: Uint32Array, values: Float64Array, last: number): [number, number[]][] {
  const levels = new Map<number, number[]>();
  values.forEach((value, i) => {
    if (value > last) return;
    const level = levels.get(value);
    if (level) level.push(records[i] ?? 0);
    else levels.set(value, [records[i] ?? 0]);
  });
  return [...levels].sort(([a], [b]) => a - b);
}

/** The value that would stand at `n` if the values were sorted (Hoare's selection; moves the values about). */
function nthSmallest(values: Float64Array, n: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const value = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = value;
      left++;
      right--;
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else break;
  }
  return values[n] ?? Number.POSITIVE_INFINITY;
}
