import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { unguarded } from '../common/csv';

/** One record of a file: the line a person sees in an editor or a spreadsheet, and its cells by column name. */
export interface Row {
  line: number;
  cells: Record<string, string>;
}

/** Every record of a CSV, XLSX or GeoJSON file, told apart by content. Throws an Error that says what the file is not. */
export async function* rowsOf(file: string): AsyncIterable<Row> {
  yield* rowsIn(await readFile(file));
}

/** The same of a file's bytes. */
export async function* rowsIn(bytes: Buffer): AsyncIterable<Row> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return yield* sheetRows(bytes);
  const text = textIn(bytes);
  if (/^\s*\{/.test(text)) yield* geoJsonRows(text);
  else yield* csvRows(text);
}

/** The separator that stands most often in the first line. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const times = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

async function* csvRows(text: string): AsyncIterable<Row> {
  const parser = Readable.from([text]).pipe(
    parse({
      columns: (names: string[]) => names.map(unguarded),
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }),
  );
  // The parser counts the lines it has read: a record that spans several is named by its last.
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>;
    info: { lines: number };
  }>) {
    yield { line: info.lines, cells: unguardedCells(record) };
  }
}

/** The parser could do it cell by cell, but describes its whole state anew to whoever asks for that. */
const unguardedCells = (cells: Row['cells']): Row['cells'] =>
  Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, unguarded(text)]));

/** UTF-8 or, by its mark, UTF-16; what is not valid as such comes from a French Excel, which writes Windows-1252. */
function textIn(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function* sheetRows(bytes: Buffer): AsyncIterable<Row> {
  // Read with the first workbook: 16 MB that a desk may never need.
  const { readSheet } = await import('read-excel-file/node');
  const [header = [], ...lines] = await readSheet(bytes);
  const names = header.map((cell) => textOf(cell));
  for (const [place, cells] of lines.entries()) {
    yield { line: place + 2, cells: Object.fromEntries(names.map((name, column) => [name, textOf(cells[column])])) };
  }
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.map(textOf).filter(Boolean).join(' | ');
  if (typeof cell === 'object' && !(cell instanceof Date)) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
};

const geoJson = z.object({
  type: z.literal('FeatureCollection', { error: 'This JSON is not a GeoJSON FeatureCollection' }),
  features: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).optional(),
      properties: z.record(z.string(), z.unknown()).nullable(),
      geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullable(),
    }),
  ),
});

/** Properties are the cells; the point (or the first point of a shape) becomes the cells `latitude` and `longitude`. */
async function* geoJsonRows(text: string): AsyncIterable<Row> {
  const { features } = geoJson.parse(JSON.parse(text));
  for (const [place, { id, properties, geometry }] of features.entries()) {
    const cells = Object.fromEntries(Object.entries(properties ?? {}).map(([name, value]) => [name, textOf(value)]));
    const [longitude, latitude] = firstPosition(geometry?.coordinates);
    yield {
      line: place + 1,
      cells: {
        ...(id === undefined ? {} : { id: String(id) }),
        ...cells,
        latitude: textOf(latitude),
        longitude: textOf(longitude),
      },
    };
  }
}

function firstPosition(coordinates: unknown): unknown[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? coordinates : firstPosition(coordinates[0]);
}
