import type { Fault, Plan } from './plan';

/** What the plan comes to, in one sentence a line. */
export function summaryOf({ rows, steps, faults }: Plan): string {
  const count = (action: string) => steps.filter((step) => step.action === action).length;
  const faultyRows = new Set(faults.map(({ line }) => line)).size;
  const joined = steps.reduce((sum, { lines }) => sum + lines.length - 1, 0);
  return [
    `${rows} rows read: ${steps.length} listings, ${joined} rows that say more of one of them, ${faultyRows} rows with faults.`,
    `${count('create')} new, ${count('update')} changed, ${count('keep')} as they are, ${count('duplicate')} that somebody entered already.`,
  ].join('\n');
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; quotes are doubled. */
const cell = (value: string | number) =>
  `"${String(value)
    .replace(/^[=+\-@\t\r]/, "'$&")
    .replaceAll('"', '""')}"`;

/** Every fault as CSV (UTF-8 with a mark, so that spreadsheets read the accents). */
export function faultsAsCsv(faults: Fault[]): string {
  const lines = faults.map(({ line, field, given, wrong }) => [line, field, given, wrong].map(cell).join(','));
  return `\uFEFF${['line,field,given,wrong', ...lines].join('\r\n')}\r\n`;
}
