import { createHash } from 'node:crypto';
import { longestPeriod } from '../../productions/contract';
import { termOf } from '../../vocabularies/vocabularies';
import type { Mapping, Target } from '../contract';
import { termsNamed, type Values, valuesOf } from '../draft';
import type { Fault } from '../plan';
import type { Row } from '../rows';
import { clean } from './clean';
import { dayIn } from './days';
import { companiesIn, directorsIn } from './parties';
import { placeIn } from './place';
import { type Right, rights } from './rights';
import type { ShootRow } from './row';
import { readTitle } from './titles';

/** What a record can hold. */
const longest = { title: 200, days: 400 };

/** A row as a shoot, or every fault that keeps it from being one. */
export function readShoot(row: Row, mapping: Mapping): ShootRow | Fault[] {
  const values = cleaned(valuesOf(row.cells, mapping));
  const faults: Fault[] = [];
  const blame = (target: Target, { wrong, right }: Right) => {
    const column = mapping.columns[target];
    const given = column === undefined ? (values[target] ?? '') : (row.cells[column] ?? values[target] ?? '');
    faults.push({ line: row.line, field: target, column, given, wrong, right });
  };
  const type = typeIn(values.type, mapping, blame);
  const period = periodIn(values, blame);
  const place = placeIn(values, blame);
  const days = numberIn(values.days, 'days', longest.days, blame);
  const year = numberIn(values.year, 'year', 2200, blame);
  const season = numberIn(values.season, 'season', 200, blame);
  const spelling = (values.title ?? '').slice(0, longest.title);
  if (spelling === '') blame('title', rights.title);
  if (faults.length > 0 || !type || !period) return faults;
  const title = readTitle(spelling);
  return {
    line: row.line,
    mark: markOf(values),
    spelling,
    title,
    type,
    season: season === null ? title.season : String(season),
    company: values.company ?? '',
    companies: companiesIn(values.company ?? ''),
    director: values.director ?? '',
    directors: directorsIn(values.director ?? ''),
    ...period,
    days,
    year: year ?? Number(period.from.slice(0, 4)),
    place,
    isPublic: /^(no|non)$/i.test(values.confidential ?? ''),
  };
}

export type Blame = (target: Target, right: Right) => void;

const cleaned = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([target, text]) => [target, clean(text)])) as Values;

function typeIn(text: string | undefined, mapping: Mapping, blame: Blame): string | undefined {
  const [type] = termsNamed('type', text, mapping);
  if (type === undefined) blame('type', rights.noType);
  else if (!termOf('productionTypes', type)) blame('type', rights.type(type));
  return type;
}

/** A shoot of one day needs one day only. */
function periodIn({ from: first = '', to: last = '' }: Values, blame: Blame): { from: string; to: string } | undefined {
  const from = dayIn(first);
  const to = last === '' ? from : dayIn(last);
  if (from === undefined) blame('from', rights.day);
  if (to === undefined && last !== '') blame('to', rights.day);
  if (from === undefined || to === undefined) return undefined;
  if (to < from) blame('to', rights.order(from));
  else if (Date.parse(to) - Date.parse(from) > longestPeriod * 86_400_000) blame('to', rights.period);
  return { from, to };
}

function numberIn(text: string | undefined, target: 'days' | 'year' | 'season', most: number, blame: Blame) {
  if (text === undefined || text === '') return null;
  const number = Number(text.replace(',', '.'));
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  blame(target, rights[target]);
  return null;
}

/** Twelve signs of a hash: few enough to keep one for each row of a production, enough to tell millions apart. */
const markOf = ({ rowId, ...values }: Values): string =>
  createHash('sha256')
    .update(rowId ? `row ${rowId}` : JSON.stringify(Object.entries(values).sort()))
    .digest('base64url')
    .slice(0, 12);
