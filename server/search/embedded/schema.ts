import { rmSync } from 'node:fs';
import Database from 'libsql';

/** Raise it when the tables or what stands in them change meaning: files of another format are thrown away. */
const format = 3;

/** The tables of another format, which are thrown away like a damaged file. */
class OtherFormat extends Error {}

/**
 * Opens the index file, a new one where there is none, where it is damaged or where it is of another format: it holds
 * nothing that cannot be built again.
 * @throws when another process has it open, or the folder cannot be written
 */
export function openFile(file: string): Database.Database {
  try {
    return prepare(new Database(file));
  } catch (failure) {
    if (!(failure instanceof OtherFormat) && !isDamaged(failure)) throw failure;
    removeFile(file);
    return prepare(new Database(file));
  }
}

export function removeFile(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true });
}

/** Leaves one file that is whole in itself, and lets go of it although statements may still hold the connection. */
export function closeFile(db: Database.Database): void {
  db.exec('PRAGMA journal_mode = DELETE');
  db.exec('PRAGMA locking_mode = NORMAL');
  readFormat(db);
  db.close();
}

export const isBusy = (failure: unknown): boolean => codeOf(failure) === 'SQLITE_BUSY';
const isDamaged = (failure: unknown): boolean => ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(codeOf(failure));
const codeOf = (failure: unknown): string =>
  failure instanceof Error && 'code' in failure ? String(failure.code) : '';

/**
 * The write-ahead log survives a killed process. One process alone may hold the file, since another would not see in
 * memory what it writes; one that is just stopping gets some seconds.
 */
function prepare(db: Database.Database): Database.Database {
  try {
    db.exec('PRAGMA busy_timeout = 3000');
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec('PRAGMA cache_size = -4000');
    createTables(db);
    return db;
  } catch (failure) {
    db.close();
    throw failure;
  }
}

function createTables(db: Database.Database): void {
  const found = readFormat(db);
  if (found === format) return;
  if (found !== 0) throw new OtherFormat();
  db.exec(`
    BEGIN;
    CREATE TABLE builds (build INTEGER PRIMARY KEY, kind TEXT NOT NULL, settings TEXT NOT NULL, live INTEGER NOT NULL);
    PRAGMA user_version = ${format};
    COMMIT;
  `);
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
    lat REAL,
    lng REAL,
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
