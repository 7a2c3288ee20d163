import type { Day } from '../../productions/contract';

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** `2019-10-14`, also with a time behind it, or `14/10/2019`; undefined for what is no day of the calendar. */
export function dayIn(text: string): Day | undefined {
  const [, year, month, day] = iso.exec(text) ?? turned(french.exec(text));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(written);
  // The 31st of February is read as the 3rd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : undefined;
}

const turned = (found: RegExpExecArray | null): (string | undefined)[] =>
  found ? [found[0], found[3], found[2], found[1]] : [];
