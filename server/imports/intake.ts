import type { Viewer } from '../common/viewer';
import { invalid } from '../http/problems';
import type { ImportKind } from './contract';
import { readAll, refuseForeign, refuseOdd } from './judge';
import { suggest } from './memory';
import { Import, type ImportDocument, ImportRows } from './model';
import type { Row } from './rows';

export interface UploadedFile {
  originalname: string;
  buffer: Buffer;
}

/** Bytes of JSON in one document. */
const chunkSize = 1_000_000;
/** So that others have their turn while a file is planned. */
const rowsInChunk = 200;
const shownSamples = 3;
const shownRows = 5;
const longestShown = 120;

/**
 * Reads an uploaded file, judged by its content, and keeps its rows.
 * Throws `invalid_input` that says what the file is not, or `too_large`.
 */
export async function takeIn(file: UploadedFile, kind: ImportKind | undefined, by: Viewer): Promise<ImportDocument> {
  refuseForeign(file.buffer);
  const rows = await readAll(file.buffer);
  const columns = columnsOf(rows);
  refuseOdd(rows, columns);
  const { kind: meant, mapping, mappedBy } = await suggest(columns, kind);
  const made = new Import({
    fileName: file.originalname.slice(0, 200),
    kind: meant,
    size: file.buffer.length,
    rows: rows.length,
    state: 'uploaded',
    by: by.id ?? '',
    byName: by.name,
    createdAt: new Date(),
    columns: columns.map((name) => ({ name, samples: samplesOf(rows, name) })),
    firstRows: rows
      .slice(0, shownRows)
      .map(({ line, cells }) => ({ line, cells: columns.map((name) => short(cells[name] ?? '')) })),
    mapping: JSON.stringify(mapping),
    mappedBy,
  });
  // Rows first: an import that can be seen has all of them.
  await keepRows(String(made._id), rows);
  return made.save();
}

function columnsOf(rows: Row[]): string[] {
  const names = new Set<string>();
  for (const { cells } of rows) for (const name of Object.keys(cells)) names.add(name);
  names.delete('');
  return [...names];
}

const short = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

function samplesOf(rows: Row[], name: string): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    if (cells[name]) samples.add(short(cells[name]));
    if (samples.size === shownSamples) break;
  }
  return [...samples];
}

async function keepRows(importId: string, rows: Row[]): Promise<void> {
  let place = 0;
  for (const part of partsOf(rows)) {
    await ImportRows.create({ import: importId, place, rows: JSON.stringify(part) });
    place += 1;
  }
}

function* partsOf(rows: Row[]): Iterable<Row[]> {
  let part: Row[] = [];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (length > chunkSize) throw invalid({ file: `Rows of less than a megabyte: line ${row.line} is longer` });
    part.push(row);
    size += length;
    if (part.length < rowsInChunk && size < chunkSize) continue;
    yield part;
    part = [];
    size = 0;
  }
  if (part.length > 0) yield part;
}
