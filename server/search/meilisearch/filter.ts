import { type Filter, type GeoPoint, SearchError, type Value } from '../engine';

/**
 * The filter tree in Meilisearch's language. Every name and value is quoted, so nothing a caller typed can become
 * syntax; a compound inside another stands in parentheses.
 * @throws SearchError `bad_filter` for a range without an end and for a number that is none.
 */
export function printFilter(filter: Filter): string {
  switch (filter.op) {
    case 'and':
      return filter.of.length > 0 ? filter.of.map(printPart).join(' AND ') : all;
    case 'or':
      return filter.of.length > 0 ? filter.of.map(printPart).join(' OR ') : nothing;
    case 'not':
      return `NOT ${printPart(filter.of)}`;
    case 'eq':
      return `${quote(filter.field)} = ${quote(filter.value)}`;
    case 'in':
      return `${quote(filter.field)} IN [${filter.values.map(quote).join(', ')}]`;
    case 'range':
      return printRange(filter);
    case 'exists':
      return `${quote(filter.field)} EXISTS`;
    case 'isEmpty':
      return `${quote(filter.field)} IS EMPTY`;
    case 'geoRadius':
      return `_geoRadius(${printPoint(filter.at)}, ${decimal(filter.metres)})`;
    case 'geoBox':
      return `_geoBoundingBox([${printPoint(filter.topRight)}], [${printPoint(filter.bottomLeft)}])`;
  }
}

/** An empty list matches nothing; every document has a kind. */
const nothing = '"kind" IN []';
const all = `NOT ${nothing}`;

/** Whatever prints as several words joined goes into parentheses when it is part of something. */
const printPart = (part: Filter): string => (isCompound(part) ? `(${printFilter(part)})` : printFilter(part));

function isCompound(filter: Filter): boolean {
  if (filter.op === 'and' || filter.op === 'or') return filter.of.length > 1;
  return filter.op === 'range' && bounds(filter).length > 1 && !isClosed(filter);
}

type Range = Extract<Filter, { op: 'range' }>;

/** `TO` asks for one value between both ends; two comparisons could be met by two values of a list. */
function printRange(range: Range): string {
  const field = quote(range.field);
  if (isClosed(range)) return `${field} ${quote(finite(range.gte))} TO ${quote(finite(range.lte))}`;
  const parts = bounds(range).map(([sign, end]) => `${field} ${sign} ${quote(finite(end))}`);
  if (parts.length === 0) throw new SearchError('bad_filter', 'A range needs an end', range.field);
  return parts.join(' AND ');
}

const isClosed = (range: Range): boolean =>
  range.gte !== undefined && range.lte !== undefined && range.gt === undefined && range.lt === undefined;

const bounds = ({ gte, gt, lte, lt }: Range) =>
  (
    [
      ['>=', gte],
      ['>', gt],
      ['<=', lte],
      ['<', lt],
    ] as const
  ).filter(([, end]) => end !== undefined);

/** The server undoes both escapes; nothing else has a meaning between double quotes. */
const quote = (value: Value): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** Latitude first, as Meilisearch has it. */
export const printPoint = ({ lat, lng }: GeoPoint): string => `${decimal(lat)}, ${decimal(lng)}`;

/** Never `1e-7`: the server finds the point of a distance with an expression that knows digits only. */
function decimal(number: number): string {
  const text = String(finite(number));
  return text.includes('e') ? number.toFixed(12) : text;
}

function finite(number: number | undefined): number {
  if (number !== undefined && Number.isFinite(number)) return number;
  throw new SearchError('bad_filter', `${number} is not a number to filter by`);
}
