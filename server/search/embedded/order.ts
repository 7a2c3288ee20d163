import type { KindSettings, Sort } from '../engine';
import { foldCase } from './column';
import type { Filtered } from './filters';
import { pick } from './pick';
import { Scratch } from './scratch';

/** Where a record stands by one criterion: lower comes first. */
export type Key = (record: number) => number;

/** What orders records beside their text: the chosen sort and the sink before it, the tie-break after it. */
export function rulesOf({ sink, tieBreak }: KindSettings, chosen: readonly Sort[] = []) {
  const before: Sort[] = sink ? [...chosen, { field: sink, dir: 'asc' }] : [...chosen];
  const after: Sort[] = tieBreak ? [tieBreak] : [];
  return { before, after };
}

/** Distances under a metre apart count as equal. A field that tells no record from another gives no key. */
export function sortKeys(sorts: readonly Sort[], on: Filtered): Key[] {
  return sorts.flatMap((sort): Key[] => {
    if ('field' in sort) {
      const column = on.column(sort.field);
      if (column.isUniform) return [];
      const ranks = column.ranks(sort.dir);
      return [(record) => column.bestOf(record, ranks)];
    }
    const sign = sort.dir === 'asc' ? 1 : -1;
    const byDistance: Key = (record) => {
      const metres = on.places.metresFrom(sort.near, record);
      return Number.isNaN(metres) ? Number.POSITIVE_INFINITY : sign * Math.round(metres);
    };
    return [byDistance];
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

const valuesScratch = new Scratch((length) => new Float64Array(length));
const selectionScratch = new Scratch((length) => new Float64Array(length));

/**
 * The first `count` records by these criteria, the earlier ones counting more. A criterion is worked out only for
 * records that the ones before leave level and that may still come among the first, so costly criteria may stand last.
 * Records that no criterion tells apart stay in their order.
 */
export function firstOf(records: Uint32Array, keys: readonly Key[], count: number): number[] {
  const [key, ...others] = keys;
  if (count <= 0) return [];
  if (!key || records.length < 2) return Array.from(records.subarray(0, count));
  const values = valuesScratch.take(records.length);
  for (let i = 0; i < records.length; i++) values[i] = key(records[i] ?? 0);
  const last = nthSmallest(values, records.length, Math.min(count, records.length) - 1);
  const before = pick(records, (_, i) => (values[i] ?? 0) < last);
  const level = pick(records, (_, i) => values[i] === last);
  const first = sortedLevels(before, key).flatMap((same) => firstOf(same, others, count));
  for (const record of firstOf(level, others, count - first.length)) first.push(record);
  return first;
}

/** Records gathered by their value, in the order of the values. */
function sortedLevels(records: Uint32Array, key: Key): Uint32Array[] {
  const levels = new Map<number, number[]>();
  for (const record of records) {
    const value = key(record);
    const level = levels.get(value);
    if (level) level.push(record);
    else levels.set(value, [record]);
  }
  return [...levels].sort(([a], [b]) => a - b).map(([, level]) => new Uint32Array(level));
}

/** The value that would stand at `n` if the first `length` values were sorted (Hoare's selection). */
function nthSmallest(values: Float64Array, length: number, n: number): number {
  const cells = selectionScratch.take(length);
  cells.set(values.subarray(0, length));
  let [low, high] = [0, length - 1];
  while (low < high) {
    const pivot = cells[(low + high) >>> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((cells[left] ?? 0) < pivot) left++;
      while ((cells[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const cell = cells[left] ?? 0;
      cells[left] = cells[right] ?? 0;
      cells[right] = cell;
      left++;
      right--;
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else break;
  }
  return cells[n] ?? Number.POSITIVE_INFINITY;
}
