import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import multer, { type StorageEngine } from 'multer';
import { ApiProblem, invalid } from '../http/problems';

export const photoLimits = { bytes: 40_000_000, files: 30 };

export interface Received {
  /** As the sender calls it: to be shown to the sender, and good for nothing else. */
  name: string;
  /** Where it lies; undefined when it was passed over. */
  path?: string;
  bytes: number;
  sha256: string;
  passedOver?: 'tooLarge' | 'tooMany';
}

const hour = 3_600_000;

/** Gives `work` an empty folder, and takes it away whatever comes of it. */
export async function inUnfinished<T>(unfinishedDir: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(unfinishedDir, randomUUID());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a process left that was killed. Other processes may be at work in the same folder: nothing younger than an hour. */
export async function sweepUnfinished(unfinishedDir: string): Promise<void> {
  for (const name of await readdir(unfinishedDir).catch(() => [])) {
    const folder = join(unfinishedDir, name);
    const found = await stat(folder).catch(() => null);
    if (found && Date.now() - found.mtimeMs > hour) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Reads the files of a multipart field into a folder, one after the other as they come, hashing on the way. A file that
 * is too large or one too many is read past, so that it does not refuse the others.
 *
 * @throws invalid_input when the body is not multipart, breaks off, or has another field of files
 */
export async function receiveFiles(req: Request, field: string, folder: string): Promise<Received[]> {
  const received: Received[] = [];
  const read = multer({
    storage: keepIn(folder, received),
    // Past what a form sends: whoever does not stop is stopped.
    limits: { files: 2 * photoLimits.files, fields: 20, fieldSize: 10_000 },
    defParamCharset: 'utf8',
  }).array(field);
  await new Promise<void>((resolve, reject) => {
    if (!req.res) return reject(new Error('a request without its response'));
    read(req, req.res, (error: unknown) => (error ? reject(inWords(error, field)) : resolve()));
  });
  if (received.length === 0) throw invalid({ [field]: 'At least one file, in a multipart body' });
  return received;
}

function keepIn(folder: string, received: Received[]): StorageEngine {
  return {
    _handleFile(_req, file, done) {
      const entry: Received = { name: basename(file.originalname).slice(0, 200), bytes: 0, sha256: '' };
      received.push(entry);
      if (received.length > photoLimits.files) entry.passedOver = 'tooMany';
      keep(file.stream, join(folder, String(received.length)), entry).then(() => done(null, {}), done);
    },
    _removeFile(_req, _file, done) {
      done(null); // The folder goes as a whole.
    },
  };
}

async function keep(stream: NodeJS.ReadableStream, path: string, entry: Received): Promise<void> {
  const hash = createHash('sha256');
  const sieve = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      entry.bytes += chunk.length;
      if (entry.bytes > photoLimits.bytes) entry.passedOver ??= 'tooLarge';
      if (entry.passedOver) return next();
      hash.update(chunk);
      next(null, chunk);
    },
  });
  await pipeline(stream, sieve, createWriteStream(path));
  if (entry.passedOver) return rm(path, { force: true });
  entry.path = path;
  entry.sha256 = hash.digest('hex');
}

function inWords(error: unknown, field: string): unknown {
  if (!(error instanceof multer.MulterError))
    return isOurs(error) ? error : invalid({ body: 'A whole multipart body' });
  if (error.code === 'LIMIT_FILE_COUNT')
    return new ApiProblem('too_large', `At most ${photoLimits.files} files at a time`);
  return invalid({ [field]: `Files in the field "${field}" of a multipart body` });
}

/** A full disk, a folder that may not be written: errors of the system have a number. */
const isOurs = (error: unknown): boolean => typeof error === 'object' && error !== null && 'errno' in error;
