import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Closing, type Entry, type Opening, readClosing, readEntry, readOpening } from './format';
import { linesOf } from './lines';

export interface Contents {
  opening: Opening;
  /** All documents of all collections. */
  total: number;
  closing: Closing;
}

/**
 * Reads the whole file once and tells what is in it.
 *
 * @throws Error that says what is wrong with a file that was cut short, changed, or is something else
 */
export async function inspectBackup(file: string): Promise<Contents> {
  try {
    return await inspect(file);
  } catch (error) {
    throw new Error(`${file} is not a whole backup: ${error instanceof Error ? error.message : error}`);
  }
}

async function inspect(file: string): Promise<Contents> {
  const sum = createHash('sha256');
  let opening: Opening | undefined;
  let latest: Buffer | undefined;
  for await (const line of linesOf(unzipped(file))) {
    opening ??= orSay(() => readOpening(line), 'it does not begin as a backup of version 1 does');
    if (latest) sum.update(latest);
    latest = line;
  }
  if (!opening || !latest) throw new Error('it is empty');

  const lastLine = latest;
  const closing = orSay(() => readClosing(lastLine), 'its end is missing');
  if (closing.sha256 !== sum.digest('hex')) throw new Error('its checksum does not match');
  const total = Object.values(closing.documents).reduce((sum, count) => sum + count, 0);
  return { opening, closing, total };
}

/** The documents of a file that was found whole. */
export async function* entriesOf(file: string, { total }: Contents): AsyncGenerator<Entry> {
  let lineNumber = 0;
  for await (const line of linesOf(unzipped(file))) {
    if (lineNumber > 0 && lineNumber <= total) yield readEntry(line);
    lineNumber += 1;
  }
}

/** Reading on fails when the file cannot be read or unzipped; stopping early closes it. */
const unzipped = (file: string) => pipeline(createReadStream(file), createGunzip(), () => {});

function orSay<T>(read: () => T, fault: string): T {
  try {
    return read();
  } catch {
    throw new Error(fault);
  }
}
