import type { Kind, KindSettings, SearchDoc } from '../engine';
import { analyse } from './analyse';
import type { IndexFile } from './indexFile';
import { KindIndex } from './kindIndex';
import { Shelf } from './shelf';
import { only } from './values';

/** Up to so many records are read from the file; for more, fields are kept on a shelf. */
const fewRecords = 500;

/** One build of one kind: the same records on disk and in memory. */
export class Build {
  private current: KindIndex;
  private shelf: Shelf;
  private isSearchable = false;
  /** Words that the file has; those after are written with the next change. */
  private wordsWritten = 0;

  private constructor(
    private readonly file: IndexFile,
    readonly kind: Kind,
    readonly settings: KindSettings,
    readonly number: number,
  ) {
    this.current = new KindIndex(settings);
    this.shelf = this.newShelf();
  }

  /** An empty one to be filled; it answers once it is made searchable. */
  static start(file: IndexFile, kind: Kind, settings: KindSettings, hash: string): Build {
    return new Build(file, kind, settings, file.startBuild(kind, hash));
  }

  /** One that stands in the file. */
  static load(file: IndexFile, kind: Kind, settings: KindSettings, number: number): Build {
    const build = new Build(file, kind, settings, number);
    build.reload();
    return build;
  }

  /** The records in memory; replaced by a fresh one from time to time. */
  get index(): KindIndex {
    return this.current;
  }

  /** Writes to the file first: memory never knows what could be lost. */
  apply(upsert: readonly SearchDoc[], remove: readonly string[]): void {
    const { text } = this.current;
    const analysed = upsert.map((doc) => ({ doc, entry: analyse(doc, text) }));
    const words = { before: this.wordsWritten, added: text.dictionary.wordsFrom(this.wordsWritten) };
    this.file.write(this.number, { upsert: analysed, remove, words });
    this.wordsWritten = text.dictionary.size;
    for (const { entry } of analysed) {
      if (this.isSearchable) this.current.add(entry);
      else this.current.append(entry);
    }
    for (const id of remove) this.current.remove(id);
    if (this.isSearchable && this.current.isWorn) this.reload();
  }

  /** Ends the filling: what was written can be found from now on. */
  makeSearchable(): void {
    this.current.text.postings.invert();
    this.isSearchable = true;
  }

  /** Documents by record number, or only some of their fields. */
  readDocs(records: readonly number[], fields: readonly string[] | undefined): SearchDoc[] {
    if (fields && records.length > fewRecords) return this.shelf.take(records, fields);
    const docs = this.docsOf(records);
    return fields ? docs.map((doc) => only(doc, fields)) : docs;
  }

  private docsOf(records: readonly number[]): SearchDoc[] {
    const ids = records.map((record) => this.current.idOf(record));
    return this.file.docs(this.number, ids);
  }

  private reload(): void {
    this.current = new KindIndex(this.settings);
    for (const word of this.file.words(this.number)) this.current.text.dictionary.intern(word);
    this.wordsWritten = this.current.text.dictionary.size;
    for (const entry of this.file.entries(this.number)) this.current.append(entry);
    this.shelf = this.newShelf();
    this.makeSearchable();
  }

  private newShelf(): Shelf {
    return new Shelf(this.current, (records) => this.docsOf(records));
  }
}
