import { rmSync } from 'node:fs';
import Database from 'libsql';

/** Raise it when the tables or what stands in them change meaning: files of another format are thrown away. */
export const format = 1;

/**
 * Opens the index file, a new one where there is none, where it is damaged or where it is of another format: it holds
 * nothing that cannot be built again.
 * @throws when another process has it open
 */
export function openFile(file: string): Database.Database {
  try {
    return prepare(new Database(file));
  } catch (failure) {
    if (isBusy(failure)) throw failure;
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    return prepare(new Database(file));
  }
}

export const isBusy = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === 'SQLITE_BUSY';

/**
 * The write-ahead log survives a killed process, and one process alone may hold the file, since the others would not
 * see in memory what it writes.
 */
function prepare(db: Database.Database): Database.Database {
  db.exec('PRAGMA locking_mode = EXCLUSIVE');
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = NORMAL');
  db.exec('PRAGMA cache_size = -4000');
  const found = readFormat(db);
  if (found !== format) {
    if (found !== 0) throw new Error(`The search file has format ${found}, not ${format}`);
    db.exec(`
      BEGIN;
      CREATE TABLE builds (build INTEGER PRIMARY KEY, kind TEXT NOT NULL, settings TEXT NOT NULL, live INTEGER NOT NULL);
      PRAGMA user_version = ${format};
      COMMIT;
    `);
  }
  return db;
}

function readFormat(db: Database.Database): number {
  const [row] = db.prepare('PRAGMA user_version').raw().all();
  return Array.isArray(row) ? Number(row[0]) : 0;
}

/** The tables of one build of one kind; they go with it. */
export const createBuild = (build: number): string => `
  CREATE TABLE records_${build} (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    facts TEXT NOT NULL,
    cells BLOB NOT NULL,
    doc TEXT NOT NULL
  );
  CREATE TABLE words_${build} (first INTEGER PRIMARY KEY, words TEXT NOT NULL);
`;

export const dropBuild = (build: number): string => `
  DROP TABLE IF EXISTS records_${build};
  DROP TABLE IF EXISTS words_${build};
`;
