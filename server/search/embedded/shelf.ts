import type { Kind, SearchDoc } from '../engine';
import type { KindIndex } from './kindIndex';

const bite = 250;

/**
 * Fields of every record, kept in memory from the first time that very many records are asked for them: a map of ten
 * thousand points must not read ten thousand documents each time.
 */
export class Shelf {
  /** Values by record number. */
  private readonly fields = new Map<string, unknown[]>();

  constructor(
    private readonly kind: Kind,
    private readonly index: KindIndex,
    private readonly readDocs: (records: readonly number[]) => SearchDoc[],
  ) {}

  take(records: readonly number[], fields: readonly string[]): SearchDoc[] {
    for (const field of fields) if (!this.fields.has(field)) this.fields.set(field, []);
    this.fill();
    const columns = fields.map((field): [string, unknown[]] => [field, this.fields.get(field) ?? []]);
    return records.map((record) => {
      const doc: SearchDoc = { id: this.index.idOf(record), kind: this.kind, rev: this.index.revOf(record) };
      for (const [field, values] of columns) if (values[record] !== undefined) doc[field] = values[record];
      return doc;
    });
  }

  /** Reads what was written since, and fields asked for the first time; a few documents at a time, for they are large. */
  private fill(): void {
    const shortest = Math.min(...Array.from(this.fields.values(), (values) => values.length));
    const missing = this.index.recordsFrom(shortest);
    for (let start = 0; start < missing.length; start += bite) {
      const records = missing.slice(start, start + bite);
      this.readDocs(records).forEach((doc, i) => {
        for (const [field, values] of this.fields) values[records[i] ?? 0] = doc[field];
      });
    }
    for (const values of this.fields.values()) values.length = this.index.size;
  }
}
