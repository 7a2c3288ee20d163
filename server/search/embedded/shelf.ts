import type { SearchDoc } from '../engine';
import type { KindIndex } from './kindIndex';
import { only } from './values';

/** Whole documents are large, so no more than these are held at once. */
const bite = 250;

/**
 * Small parts of every document, kept in memory from the first time that very many records are asked for those fields:
 * a map of ten thousand points must not read ten thousand documents each time. What it gives is shared, not to change.
 */
export class Shelf {
  /** Documents by record number, by the fields they have. */
  private readonly parts = new Map<string, SearchDoc[]>();

  constructor(
    private readonly index: KindIndex,
    private readonly readDocs: (records: readonly number[]) => SearchDoc[],
  ) {}

  take(records: readonly number[], fields: readonly string[]): SearchDoc[] {
    const name = fields.join();
    const docs = this.parts.get(name) ?? [];
    this.parts.set(name, docs);
    this.fill(docs, fields);
    return records.flatMap((record) => docs[record] ?? []);
  }

  /** Reads what was written since. */
  private fill(docs: SearchDoc[], fields: readonly string[]): void {
    const missing = this.index.recordsFrom(docs.length);
    for (let start = 0; start < missing.length; start += bite) {
      const records = missing.slice(start, start + bite);
      this.readDocs(records).forEach((doc, i) => {
        docs[records[i] ?? 0] = only(doc, fields);
      });
    }
    docs.length = this.index.size;
  }
}
