import type { Filter, Value } from '../engine';
import type { Column } from './column';
import type { Places } from './geo';

export type Test = (record: number) => boolean;

/** What a filter is tested on. */
export interface Filtered {
  places: Places;
  column: (field: string) => Column;
}

/** Turns a filter tree into a test of one record; what can be worked out once for all records is. */
export function testOf(filter: Filter, on: Filtered): Test {
  switch (filter.op) {
    case 'and':
      return all(filter.of.map((part) => testOf(part, on)));
    case 'or':
      return any(filter.of.map((part) => testOf(part, on)));
    case 'not':
      return not(testOf(filter.of, on));
    case 'eq':
      return isOneOf(on.column(filter.field), [filter.value]);
    case 'in':
      return isOneOf(on.column(filter.field), filter.values);
    case 'range':
      return isInRange(on.column(filter.field), filter);
    case 'exists':
      return exists(on.column(filter.field));
    case 'isEmpty':
      return isEmpty(on.column(filter.field));
    case 'geoRadius':
      return on.places.within(filter.at, filter.metres);
    case 'geoBox':
      return on.places.inBox(filter.topRight, filter.bottomLeft);
  }
}

const all = (tests: Test[]): Test => {
  const [only] = tests;
  return tests.length === 1 && only ? only : (record) => tests.every((test) => test(record));
};
const any = (tests: Test[]): Test => {
  const [only] = tests;
  return tests.length === 1 && only ? only : (record) => tests.some((test) => test(record));
};
const not =
  (test: Test): Test =>
  (record) =>
    !test(record);

const exists =
  (column: Column): Test =>
  (record) =>
    column.exists(record);
const isEmpty =
  (column: Column): Test =>
  (record) =>
    column.isEmpty(record);

function isOneOf(column: Column, values: Value[]): Test {
  const marked = new Uint8Array(column.values.length);
  for (const value of values) for (const id of column.idsOf(value)) marked[id] = 1;
  return (record) => column.hasAny(record, marked);
}

function isInRange(column: Column, range: Extract<Filter, { op: 'range' }>): Test {
  const { gte = -Infinity, gt = -Infinity, lte = Infinity, lt = Infinity } = range;
  const isInside = (value: number) => value >= gte && value > gt && value <= lte && value < lt;
  const marked = Uint8Array.from(column.values, (value) => (typeof value === 'number' && isInside(value) ? 1 : 0));
  return (record) => column.hasAny(record, marked);
}
