import type Database from 'libsql';
import type { Kind, SearchDoc } from '../engine';
import type { Entry } from './analyse';
import { closeFile, createBuild, dropBuild, openFile } from './schema';

/** One write of some records, with the words that are new in it. */
export interface Change {
  upsert: { entry: Entry; doc: SearchDoc }[];
  remove: readonly string[];
  words: { before: number; added: string[] };
}

/** Records read at a time when an index is loaded. */
const chunk = 2000;

/**
 * What the index keeps on disk: whole records, what was worked out of them, and the words. Every build of a kind has
 * tables of its own; one build of each kind is live. A write is one transaction, so a killed process leaves all or
 * nothing of it.
 */
export class IndexFile {
  private readonly db: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  /** @throws when the file cannot be opened, or another process has it */
  constructor(file: string) {
    this.db = openFile(file);
  }

  /** The live build of the kind that was made with these settings. */
  liveBuild(kind: Kind, settings: string): number | undefined {
    const query = 'SELECT build FROM builds WHERE kind = ? AND settings = ? AND live = 1';
    const [build] = this.rows(query, kind, settings).map(([first]) => Number(first));
    return build;
  }

  /** A new build, not live yet. */
  startBuild(kind: Kind, settings: string): number {
    this.run('INSERT INTO builds (kind, settings, live) VALUES (?, ?, 0)', kind, settings);
    const [[build] = []] = this.rows('SELECT max(build) FROM builds');
    this.db.exec(createBuild(Number(build)));
    return Number(build);
  }

  /** Makes these builds the live ones of their kinds, all at once. */
  makeLive(builds: ReadonlyMap<Kind, number>): void {
    this.inTransaction(() => {
      for (const [kind, build] of builds) this.run('UPDATE builds SET live = (build = ?) WHERE kind = ?', build, kind);
    });
  }

  /** Drops all builds but these: left over from a rebuild that was broken off, of other settings, or replaced. */
  keepOnly(kept: readonly number[]): void {
    const builds = this.rows('SELECT build FROM builds').map(([build]) => Number(build));
    for (const build of builds.filter((one) => !kept.includes(one))) {
      this.statements.clear();
      this.inTransaction(() => {
        this.db.exec(dropBuild(build));
        this.run('DELETE FROM builds WHERE build = ?', build);
      });
    }
  }

  words(build: number): string[] {
    return this.rows(`SELECT words FROM words_${build} ORDER BY first`).flatMap(([words]) => String(words).split('\n'));
  }

  /** Every record without its document, in the order they were written. */
  *entries(build: number): Generator<Entry> {
    let last = 0;
    for (;;) {
      const query = `SELECT rowid, id, rev, lat, lng, facts, cells FROM records_${build} WHERE rowid > ? ORDER BY rowid LIMIT ${chunk}`;
      const rows = this.rows(query, last);
      for (const row of rows) yield entryOf(row);
      if (rows.length < chunk) return;
      last = Number(rows.at(-1)?.[0]);
    }
  }

  /** The documents of these ids, in their order; one that is not there is left out. */
  docs(build: number, ids: readonly string[]): SearchDoc[] {
    const query = `SELECT doc FROM json_each(?) AS asked JOIN records_${build} AS record ON record.id = asked.value ORDER BY asked.key`;
    return this.rows(query, JSON.stringify(ids)).map(([doc]): SearchDoc => JSON.parse(String(doc)));
  }

  write(build: number, { upsert, remove, words }: Change): void {
    this.inTransaction(() => {
      if (words.added.length > 0) {
        this.run(`INSERT INTO words_${build} (first, words) VALUES (?, ?)`, words.before, words.added.join('\n'));
      }
      for (const { entry, doc } of upsert) {
        const { id, rev, place, facts, cells } = entry;
        const bytes = Buffer.from(cells.buffer, cells.byteOffset, cells.byteLength);
        this.run(
          `INSERT OR REPLACE INTO records_${build} (id, rev, lat, lng, facts, cells, doc) VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[id, rev, place?.lat ?? null, place?.lng ?? null, JSON.stringify(facts), bytes, JSON.stringify(doc)],
        );
      }
      for (const id of remove) this.run(`DELETE FROM records_${build} WHERE id = ?`, id);
    });
  }

  close(): void {
    this.statements.clear();
    closeFile(this.db);
  }

  private inTransaction(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (failure) {
      // A full disk has ended it already.
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      throw failure;
    }
  }

  private run(sql: string, ...values: unknown[]): void {
    this.statement(sql).run(...values);
  }

  private rows(sql: string, ...values: unknown[]): unknown[][] {
    const rows: unknown[] = this.statement(sql)
      .raw()
      .all(...values);
    return rows.filter((row) => Array.isArray(row));
  }

  private statement(sql: string): Database.Statement {
    const known = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }
}

function entryOf([, id, rev, lat, lng, facts, cells]: unknown[]): Entry {
  return {
    id: String(id),
    rev: Number(rev),
    cells: numbersIn(cells),
    place: lat === null ? null : { lat: Number(lat), lng: Number(lng) },
    facts: JSON.parse(String(facts)),
  };
}

/** Four-byte numbers must stand at a multiple of four; bytes that do not are copied. */
function numbersIn(bytes: unknown): Uint32Array {
  if (!Buffer.isBuffer(bytes)) throw new Error('The words of a record are not bytes');
  const { buffer, byteOffset, byteLength } = byteOffsetIsWhole(bytes) ? bytes : new Uint8Array(bytes);
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}

const byteOffsetIsWhole = ({ byteOffset }: Buffer): boolean => byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0;
