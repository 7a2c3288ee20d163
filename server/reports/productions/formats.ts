import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { csvCell, utf8Mark } from '../../common/csv';
import type { SavedProduction } from '../../productions/model';
import { type Cell, type Column, productionColumns, type Reading, shootColumns, told } from './columns';

interface Format {
  contentType: string;
  write(productions: readonly SavedProduction[], reading: Reading, out: Writable): Promise<void>;
}

export const formats: Record<'csv' | 'xlsx', Format> = {
  csv: { contentType: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
};

/** Rows after which others are served. */
const breathEvery = 200;

/** One line a production. A French spreadsheet expects semicolons between cells and a comma in numbers. */
async function writeCsv(productions: readonly SavedProduction[], reading: Reading, out: Writable): Promise<void> {
  try {
    await pipeline(Readable.from(csvLines(productions, reading)), out);
  } catch (error) {
    // One who leaves while it is written is nobody's fault.
    const hasLeft = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!hasLeft) throw error;
  }
}

async function* csvLines(productions: readonly SavedProduction[], reading: Reading): AsyncIterable<string> {
  const [sign, point] = reading.lang === 'fr' ? ([';', ','] as const) : ([',', '.'] as const);
  const line = (cells: Cell[]) => `${cells.map((cell) => csvCell(cell ?? '', point)).join(sign)}\r\n`;
  yield utf8Mark + line(productionColumns.map(({ label }) => label[reading.lang]));
  for (const [place, production] of productions.entries()) {
    if (place % breathEvery === breathEvery - 1) await setImmediate();
    const row = told(production, reading);
    yield line(productionColumns.map(({ value }) => value(row, reading)));
  }
}

type Sheet = (Cell | { value: string; fontWeight: 'bold' })[][];

/** Two sheets: productions, and their shoots. Text stays text: a workbook runs no formula that is not written as one. */
async function writeXlsx(productions: readonly SavedProduction[], reading: Reading, out: Writable): Promise<void> {
  // Read with the first workbook: 13 MB that a desk may never need.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const shoots = productions.flatMap((production) => production.shoots.map((shoot) => ({ production, shoot })));
  const [first, second] = reading.lang === 'fr' ? ['Productions', 'Tournages'] : ['Productions', 'Shoots'];
  await writeXlsxFile([
    {
      data: await sheetOf(
        productions.map((each) => told(each, reading)),
        productionColumns,
        reading,
      ),
      sheet: first,
      stickyRowsCount: 1,
    },
    { data: await sheetOf(shoots, shootColumns, reading), sheet: second, stickyRowsCount: 1 },
  ]).toStream(out);
}

async function sheetOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], reading: Reading): Promise<Sheet> {
  const sheet: Sheet = [columns.map(({ label }) => ({ value: label[reading.lang], fontWeight: 'bold' }))];
  for (const row of rows) {
    if (sheet.length % breathEvery === 0) await setImmediate();
    sheet.push(columns.map(({ value }) => value(row, reading)));
  }
  return sheet;
}
