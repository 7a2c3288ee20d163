import type { Lang } from '../common/contract';
import { csvCell, utf8Mark } from '../common/csv';
import { adviceFor } from './advice';
import type { Fault } from './plan';
import type { PlanOf } from './subject';

/** What the plan comes to, in one sentence a line. */
export function summaryOf({ rows, steps, faults }: PlanOf<unknown>): string {
  const count = (action: string) => steps.filter((step) => step.action === action).length;
  const joined = steps.reduce((sum, { lines }) => sum + lines.length - 1, 0);
  return [
    `${rows} rows read: ${steps.length} records, ${joined} rows that say more of one of them, ${faultyRows(faults)} rows with faults.`,
    `${count('create')} new, ${count('update')} changed, ${count('keep')} as they are, ${count('duplicate')} that somebody entered already.`,
  ].join('\n');
}

export const faultyRows = (faults: Fault[]): number => new Set(faults.map(({ line }) => line)).size;

/** A French spreadsheet takes the semicolon for the sign between cells. */
const dialects: Record<Lang, { sign: string; header: string[] }> = {
  fr: { sign: ';', header: ['ligne', 'colonne', 'donné', 'ce qui serait juste'] },
  en: { sign: ',', header: ['line', 'column', 'given', 'what would be right'] },
};

/** Every fault as CSV (UTF-8 with a mark, so that spreadsheets read the accents). */
export function faultsAsCsv(faults: Fault[], lang: Lang): string {
  const { sign, header } = dialects[lang];
  const lines = faults.map((fault) => [fault.line, fault.column ?? fault.field, fault.given, adviceFor(fault)[lang]]);
  return utf8Mark + [header, ...lines].map((cells) => `${cells.map((cell) => csvCell(cell)).join(sign)}\r\n`).join('');
}
