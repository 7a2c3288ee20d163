import type { KindSettings, Query } from '../engine';
import { columnsOf, type Entry } from './analyse';
import { Column } from './column';
import { type Filtered, testOf } from './filters';
import { Places } from './geo';
import { growingUint8 } from './growing';
import { pick } from './pick';
import { parseQuery } from './queryTerms';
import { Ranked } from './ranked';
import { Ranker } from './ranker';
import { TextIndex } from './textIndex';
import { type Matching, matchText } from './textMatch';

/** Texts whose matches are kept until the next write: pages, facets and the map ask the same text again. */
const mostKept = 4;

/** Everything of one kind that a search needs in memory; records are numbered as they come, an update is a new number. */
export class KindIndex implements Filtered {
  readonly text: TextIndex;
  readonly places = new Places();
  private readonly fields: string[];
  private readonly columns: Column[];
  private readonly ids: string[] = [];
  private readonly revs: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** 0 for a record that was removed or replaced. */
  private readonly isThere = growingUint8();
  private readonly kept = new Map<string, Ranked>();

  constructor(readonly settings: KindSettings) {
    this.text = new TextIndex(settings);
    this.fields = columnsOf(settings);
    this.columns = this.fields.map(() => new Column());
  }

  /** How many records there are. */
  get count(): number {
    return this.numbers.size;
  }

  /** More dead weight than records: time to load the index anew. */
  get isWorn(): boolean {
    return this.ids.length > 1000 + 2 * this.count;
  }

  /** How many numbers are given out, to removed records as well. */
  get size(): number {
    return this.ids.length;
  }

  idOf(record: number): string {
    return this.ids[record] ?? '';
  }

  revOf(record: number): number {
    return this.revs[record] ?? 0;
  }

  /** Numbers of the records that are there, from one on. */
  recordsFrom(first: number): number[] {
    const records: number[] = [];
    for (let record = first; record < this.size; record++) {
      if (this.isThere.cells[record] === 1) records.push(record);
    }
    return records;
  }

  revisions(): Map<string, number> {
    return new Map(Array.from(this.numbers, ([id, record]) => [id, this.revs[record] ?? 0]));
  }

  column(field: string): Column {
    const column = this.columns[this.fields.indexOf(field)];
    if (!column) throw new Error(`${field} has no column`);
    return column;
  }

  /** Adds a record that can be found at once. */
  add(entry: Entry): void {
    this.append(entry);
    this.text.postings.addLast();
  }

  /** Adds a record that can be found only after the postings are inverted, for adding many. */
  append({ id, rev, cells, place, facts }: Entry): void {
    this.remove(id);
    this.kept.clear();
    this.numbers.set(id, this.ids.length);
    this.ids.push(id);
    this.revs.push(rev);
    this.isThere.push(1);
    this.text.stream.add(cells);
    this.places.add(place);
    this.columns.forEach((column, i) => {
      column.add(facts[i] ?? null);
    });
  }

  remove(id: string): void {
    const record = this.numbers.get(id);
    if (record === undefined) return;
    this.isThere.cells[record] = 0;
    this.numbers.delete(id);
    this.kept.clear();
  }

  /** The records that a text matches, all of them for an empty text; filters are not looked at. */
  find({ q = '', matching = 'last', searchOn }: Pick<Query, 'q' | 'matching' | 'searchOn'>): Ranked {
    const name = JSON.stringify([q, matching, searchOn]);
    const ranked = this.kept.get(name) ?? this.rank(q, matching, searchOn);
    this.kept.delete(name);
    this.kept.set(name, ranked);
    for (const oldest of [...this.kept.keys()].slice(0, -mostKept)) this.kept.delete(oldest);
    return ranked;
  }

  /** Those of the records that pass. */
  filtered(records: Uint32Array, filter: Query['filter']): Uint32Array {
    return filter ? pick(records, testOf(filter, this)) : records;
  }

  private rank(q: string, matching: Matching, searchOn: string[] | undefined): Ranked {
    const parsed = parseQuery(q, this.text.stopWords);
    const allowed = this.text.bitsOf(searchOn);
    const match = matchText(parsed, this.text, matching, allowed, this.isThere.cells);
    const ranker = new Ranker(this.text, parsed.terms, match.groups, matching, allowed);
    return new Ranked(match, ranker, parsed.terms.length === 0);
  }
}
