import { unzipSync } from 'fflate';
import { ApiProblem, invalid } from '../http/problems';
import { importLimits } from './contract';
import { type Row, rowsIn } from './rows';

/** An XLSX of 20 MB may unpack to gigabytes. */
const unpackedLimit = 300_000_000;

/** By its first bytes: what is neither text nor an archive that may be a workbook is refused unread. */
export function refuseForeign(bytes: Buffer): void {
  const start = bytes.subarray(0, 8).toString('latin1');
  if (bytes.length === 0) throw invalid({ file: 'A file with rows: this one is empty' });
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw invalid({ file: 'An old Excel workbook (.xls): save it as XLSX or CSV and send that' });
  const isArchive = start.startsWith('PK');
  const isUtf16 = start.startsWith('\xff\xfe');
  if (isArchive) refuseBomb(bytes);
  else if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) throw notOurs();
}

const notOurs = () => invalid({ file: 'CSV, XLSX or GeoJSON: this file is none of them' });

/** The archive says how much it unpacks to; the reader that follows allots no more than that. */
function refuseBomb(bytes: Buffer): void {
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw notOurs();
  }
  if (unpacked > unpackedLimit) throw new ApiProblem('too_large', 'This workbook unpacks to more than 300 MB');
}

/** Every row of the file. Throws `invalid_input` that says why it cannot be read. */
export async function readAll(bytes: Buffer): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const row of rowsIn(bytes)) {
      rows.push(row);
      if (rows.length > importLimits.rows) break;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 300) : '';
    throw invalid({ file: `CSV, XLSX or GeoJSON: this file cannot be read (${reason})` });
  }
  if (rows.length > importLimits.rows)
    throw new ApiProblem('too_large', `The file has more than ${importLimits.rows} rows: split it in parts`);
  return rows;
}

/** A file must look like a table. */
export function refuseOdd(rows: Row[], columns: string[]): void {
  if (rows.length === 0) throw invalid({ file: 'A file with a line of column names and rows below it' });
  if (columns.length > importLimits.columns)
    throw invalid({ file: `At most ${importLimits.columns} columns; this file has ${columns.length}` });
  if (columns.length < 2)
    throw invalid({ file: 'Several columns, with their names in the first line: this file has one' });
}
