import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { csvCell, utf8Mark } from '../common/csv';
import type { SavedListing } from '../listings/record';
import type { Column, Reading } from './column';
import type { ExportFormat } from './contract';

/** What a file is written from. */
export interface Table {
  columns: Column[];
  listings: AsyncIterable<SavedListing>;
  reading: Reading;
}

interface Format {
  contentType: string;
  write(table: Table, out: Writable): Promise<void>;
}

/** Each listing is written as it is read, as fast as the reader takes it; one who leaves in between is nobody's fault. */
async function writeEach(parts: AsyncIterable<string>, out: Writable): Promise<void> {
  try {
    await pipeline(Readable.from(parts), out);
  } catch (error) {
    const hasLeft = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!hasLeft) throw error;
  }
}

/** A French spreadsheet expects semicolons between cells and a comma in numbers. */
async function* csvParts({ columns, listings, reading }: Table): AsyncIterable<string> {
  const [sign, point] = reading.lang === 'fr' ? ([';', ','] as const) : ([',', '.'] as const);
  const line = (cells: (string | number | undefined)[]) =>
    `${cells.map((cell) => csvCell(cell ?? '', point)).join(sign)}\r\n`;
  yield utf8Mark + line(columns.map(({ label }) => label[reading.lang]));
  for await (const listing of listings) yield line(columns.map(({ value }) => value(listing, reading)));
}

/** RFC 7946. */
async function* geoJsonParts({ columns, listings, reading }: Table): AsyncIterable<string> {
  const [lat, lng] = ['lat', 'lng'].map((name) => columns.find(({ key }) => key === name));
  const others = columns.filter((column) => column !== lat && column !== lng);
  let comma = '';
  yield '{"type":"FeatureCollection","features":[';
  for await (const listing of listings) {
    const properties = Object.fromEntries(others.map(({ key, value }) => [key, value(listing, reading)]));
    const coordinates = [lng?.value(listing, reading), lat?.value(listing, reading)];
    yield `${comma}\n${JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties })}`;
    comma = ',';
  }
  yield '\n]}\n';
}

const breathEvery = 200;

/** Text cells stay text: a workbook runs no formula that is not written as one. The archive is made when all is known. */
async function writeXlsx({ columns, listings, reading }: Table, out: Writable): Promise<void> {
  // Read with the first workbook: 13 MB that a desk may never need.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const rows: (string | number | { value: string; fontWeight: 'bold' } | null)[][] = [
    columns.map(({ label }) => ({ value: label[reading.lang], fontWeight: 'bold' as const })),
  ];
  for await (const listing of listings) {
    if (rows.length % breathEvery === 0) await setImmediate();
    rows.push(columns.map(({ value }) => value(listing, reading) ?? null));
  }
  await writeXlsxFile(rows, { stickyRowsCount: 1 }).toStream(out);
}

export const formats: Record<ExportFormat, Format> = {
  csv: { contentType: 'text/csv; charset=utf-8', write: (table, out) => writeEach(csvParts(table), out) },
  geojson: { contentType: 'application/geo+json', write: (table, out) => writeEach(geoJsonParts(table), out) },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
};
