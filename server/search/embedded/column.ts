import type { Value } from '../engine';
import { growingUint8, growingUint32 } from './growing';
import { isEmpty } from './values';

/** Longer texts are no facet values, in UTF-8 bytes. */
const longestValue = 468;

/** What a record has in a field. */
const absent = 0;
const present = 1;
const empty = 2;

/**
 * One field of all records: every distinct value has a number, and each record holds the numbers of its values side by
 * side. Filters decide once per distinct value, facets are counted in an array, sorting compares ranks.
 */
export class Column {
  /** The distinct values as first written; numbers stay numbers. */
  readonly values: (string | number)[] = [];
  private readonly ranked: Record<'asc' | 'desc', Uint32Array> = { asc: new Uint32Array(0), desc: new Uint32Array(0) };
  private readonly numbers = new Map<string, number>();
  private readonly starts = growingUint32();
  private readonly cells = growingUint32();
  private readonly states = growingUint8();

  /** Adds the value of the next record, null where it has none. */
  add(value: unknown): void {
    this.starts.push(this.cells.length);
    this.states.push(value === null ? absent : isEmpty(value) ? empty : present);
    if (!Array.isArray(value)) this.addPart(value);
    else for (const part of value) this.addPart(part);
  }

  /** The numbers of a value: a numeral is found as a number and as a text, however it is asked for. */
  idsOf(value: Value): number[] {
    const numeral = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    const keys = [keyOf(String(value)), keyOf(typeof value === 'number' ? value : numeral)];
    return keys.flatMap((key) => this.numbers.get(key) ?? []);
  }

  /** The place of each value in an order, by value number: numbers before texts in both directions. */
  ranks(dir: 'asc' | 'desc'): Uint32Array {
    const known = this.ranked[dir];
    if (known.length === this.values.length) return known;
    const ranks = ranksOf(this.values, dir);
    this.ranked[dir] = ranks;
    return ranks;
  }

  /** Whether all records have the one value there is, or none has any: then it orders nothing. */
  get isUniform(): boolean {
    const { length } = this.values;
    return length === 0 || (length === 1 && this.cells.length === this.starts.length);
  }

  exists(record: number): boolean {
    return this.states.cells[record] !== absent;
  }

  isEmpty(record: number): boolean {
    return this.states.cells[record] === empty;
  }

  /** Whether one of the record's values is among those marked with 1, by value number. */
  hasAny(record: number, marked: Uint8Array): boolean {
    const { cells } = this.cells;
    const end = this.endOf(record);
    for (let i = this.startOf(record); i < end; i++) if (marked[cells[i] ?? 0] === 1) return true;
    return false;
  }

  /** How often each value occurs among the records, by value number. */
  countIn(records: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.values.length);
    const { cells } = this.cells;
    for (const record of records) {
      const end = this.endOf(record);
      for (let i = this.startOf(record); i < end; i++) {
        const id = cells[i] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    return counts;
  }

  /** The best of the record's values by these ranks (lower is better), infinity without one. */
  bestOf(record: number, ranks: Uint32Array): number {
    const { cells } = this.cells;
    const end = this.endOf(record);
    let best = Number.POSITIVE_INFINITY;
    for (let i = this.startOf(record); i < end; i++) best = Math.min(best, ranks[cells[i] ?? 0] ?? 0);
    return best;
  }

  /** The value with the best rank. */
  bestValueOf(record: number, ranks: Uint32Array): string | number | undefined {
    const best = this.bestOf(record, ranks);
    const { cells } = this.cells;
    for (let i = this.startOf(record); i < this.endOf(record); i++) {
      if (ranks[cells[i] ?? 0] === best) return this.values[cells[i] ?? 0];
    }
    return undefined;
  }

  /** Adds one value to the last record, once. */
  private addPart(value: unknown): void {
    const id = this.intern(value);
    if (id === undefined) return;
    const { cells, length } = this.cells;
    for (let i = this.startOf(this.starts.length - 1); i < length; i++) if (cells[i] === id) return;
    this.cells.push(id);
  }

  private intern(value: unknown): number | undefined {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
    if (typeof value === 'string' && Buffer.byteLength(value) > longestValue) return undefined;
    const key = keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const id = this.values.length;
    this.values.push(typeof value === 'number' ? value : String(value));
    this.numbers.set(key, id);
    return id;
  }

  private startOf(record: number): number {
    return this.starts.cells[record] ?? 0;
  }

  private endOf(record: number): number {
    return record + 1 < this.starts.length ? (this.starts.cells[record + 1] ?? 0) : this.cells.length;
  }
}

function ranksOf(values: readonly (string | number)[], dir: 'asc' | 'desc'): Uint32Array {
  const sign = dir === 'asc' ? 1 : -1;
  const keyed = values.map((value, id) => ({ id, key: typeof value === 'number' ? value : foldCase(value) }));
  const isNumber = ({ key }: { key: string | number }) => typeof key === 'number';
  keyed.sort(
    (a, b) => Number(isNumber(b)) - Number(isNumber(a)) || sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const ranks = new Uint32Array(values.length);
  keyed.forEach(({ id }, rank) => {
    ranks[id] = rank;
  });
  return ranks;
}

const ascii = /^[\x20-\x7e]*$/;

/** Values are the same when they differ by case alone; accents tell them apart. */
export function foldCase(text: string): string {
  const trimmed = text.trim();
  return ascii.test(trimmed) ? trimmed.toLowerCase() : trimmed.normalize('NFKD').toLowerCase();
}

const keyOf = (value: Value): string => (typeof value === 'number' ? `#${value}` : `"${foldCase(String(value))}`);
