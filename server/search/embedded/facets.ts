import { fold } from '../../common/fold';
import type { Facets } from '../engine';
import type { Column } from './column';

/**
 * Counts the values of some fields over all these records, the most frequent first.
 * @param most values given per field
 */
export function countFacets(
  fields: readonly string[],
  records: Uint32Array,
  columnOf: (field: string) => Column,
  most: number,
): Facets {
  const facets: Facets = { counts: {}, stats: {} };
  for (const field of new Set(fields)) {
    const column = columnOf(field);
    const counts = column.countIn(records);
    facets.counts[field] = Object.fromEntries(
      mostFrequent(column, counts)
        .slice(0, most)
        .map(({ value, count }) => [value, count]),
    );
    const span = spanOf(column, counts);
    if (span) facets.stats[field] = span;
  }
  return facets;
}

/** Values of one field that begin as typed, accents and case folded, with their counts over these records. */
export function findValues(column: Column, records: Uint32Array, typed: string): { value: string; count: number }[] {
  const beginning = fold(typed.trim());
  return mostFrequent(column, column.countIn(records)).filter(({ value }) => fold(value).startsWith(beginning));
}

function mostFrequent(column: Column, counts: Uint32Array): { value: string; count: number }[] {
  const found: { value: string; count: number }[] = [];
  counts.forEach((count, id) => {
    if (count > 0) found.push({ value: String(column.values[id]), count });
  });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The least and the greatest number that occurs, where any does. */
function spanOf(column: Column, counts: Uint32Array): { min: number; max: number } | undefined {
  let [min, max] = [Infinity, -Infinity];
  counts.forEach((count, id) => {
    const value = column.values[id];
    if (count === 0 || typeof value !== 'number') return;
    min = Math.min(min, value);
    max = Math.max(max, value);
  });
  return min <= max ? { min, max } : undefined;
}
