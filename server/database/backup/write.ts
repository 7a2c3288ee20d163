import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { mongo } from 'mongoose';
import { asStored, planCollections } from './collections';
import { type Opening, printClosing, printEntry, printOpening } from './format';

/** Bytes handed on at a time: gzip is slow with single lines. */
const chunkSize = 256 * 1024;

export interface BackupOptions {
  /** Which database it is, as a person reads it. */
  engine: string;
  /** Called once a document. */
  onDocument?(): void;
}

/**
 * Writes all collections with their indexes into one file, a few documents in memory at a time. The file gets its name
 * when it is whole. What is written meanwhile is in it or not: for one moment in time of all collections together, stop
 * the app first.
 *
 * @returns the number of documents by collection
 * @throws Error when the file exists already
 */
export async function writeBackup(database: mongo.Db, file: string, options: BackupOptions) {
  if (await exists(file)) throw new Error(`${file} exists already`);
  const collections = await planCollections(database);
  const opening: Opening = {
    format: 'single-desk backup',
    version: 1,
    made: new Date(),
    engine: options.engine,
    collections,
  };
  const documents = Object.fromEntries(collections.map(({ name }) => [name, 0]));

  const unfinished = `${file}.part`;
  try {
    const chunks = Readable.from(inChunks(backupLines(database, opening, documents, options)));
    await pipeline(chunks, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return documents;
}

/** The lines of the file; counts into `documents`. */
async function* backupLines(
  database: mongo.Db,
  opening: Opening,
  documents: Record<string, number>,
  { onDocument }: BackupOptions,
): AsyncGenerator<Buffer> {
  const sum = createHash('sha256');
  const summed = (line: Buffer) => {
    sum.update(line);
    return line;
  };

  yield summed(printOpening(opening));
  for (const { name } of opening.collections) {
    for await (const document of database.collection(name).find({}, { ...asStored, sort: { _id: 1 } })) {
      documents[name] = (documents[name] ?? 0) + 1;
      onDocument?.();
      yield summed(printEntry({ in: name, document }));
    }
  }
  yield printClosing({ documents, sha256: sum.digest('hex') });
}

async function* inChunks(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = [];
  let size = 0;
  for await (const line of lines) {
    gathered.push(line);
    size += line.length;
    if (size < chunkSize) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    size = 0;
  }
  yield Buffer.concat(gathered);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
