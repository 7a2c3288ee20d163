/** Spreadsheets run what begins with one of these; see OWASP, "CSV injection". */
const formulaSign = /^[=+\-@\t\r]/;
/** What `csvCell` has put in front of such a text. */
const guarded = /^'(?=[=+\-@\t\r])/;

/** Text in quotes; what a spreadsheet would run as a formula gets an apostrophe in front. Numbers stand as they are. */
export function csvCell(value: string | number, decimalSign: '.' | ',' = '.'): string {
  if (typeof value === 'number') return `"${String(value).replace('.', decimalSign)}"`;
  return `"${value.replace(formulaSign, "'$&").replaceAll('"', '""')}"`;
}

/** The text as it was before `csvCell` guarded it. */
export const unguarded = (cell: string): string => cell.replace(guarded, '');

/** The mark that lets spreadsheets read a file as UTF-8. */
export const utf8Mark = '\uFEFF';
