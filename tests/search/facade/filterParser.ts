import type { Filter, GeoPoint } from '../../../server/search/engine';
import { invalid } from './fault';

/**
 * Reads a printed filter back into the tree. It is stricter than Meilisearch: names and values must stand in double
 * quotes and numbers of a place in plain digits, so that whatever the adapter forgets to quote is a failure here.
 * Values come back as text; `asMeant` says what Meilisearch would compare them with.
 */
export function parseFilter(text: string): Filter {
  const tokens = tokenize(text);
  const filter = readOr(tokens);
  if (tokens.rest.length > 0) throw wrong(`found ${tokens.rest[0]} after the end`);
  return filter;
}

interface Tokens {
  rest: string[];
}

const token = /\s*("(?:[^"\\]|\\["\\])*"|_geoRadius|_geoBoundingBox|[A-Z]+|>=|<=|[=<>()[\],]|-?\d+(?:\.\d+)?)\s*/y;

function tokenize(text: string): Tokens {
  const rest: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (!found?.[1]) throw wrong(`cannot read "${text.slice(at)}"`);
    rest.push(found[1]);
  }
  return { rest };
}

function readOr(tokens: Tokens): Filter {
  return readJoined(tokens, 'OR', () => readJoined(tokens, 'AND', () => readNot(tokens)));
}

function readJoined(tokens: Tokens, word: 'AND' | 'OR', read: () => Filter): Filter {
  const first = read();
  const of = [first];
  while (accept(tokens, word)) of.push(read());
  return of.length === 1 ? first : { op: word === 'AND' ? 'and' : 'or', of };
}

function readNot(tokens: Tokens): Filter {
  return accept(tokens, 'NOT') ? { op: 'not', of: readNot(tokens) } : readPrimary(tokens);
}

function readPrimary(tokens: Tokens): Filter {
  if (accept(tokens, '(')) {
    const inner = readOr(tokens);
    expect(tokens, ')');
    return inner;
  }
  if (accept(tokens, '_geoRadius')) return readRadius(tokens);
  if (accept(tokens, '_geoBoundingBox')) return readBox(tokens);
  return readCondition(tokens, readQuoted(tokens));
}

function readCondition(tokens: Tokens, field: string): Filter {
  if (accept(tokens, 'EXISTS')) return { op: 'exists', field };
  if (accept(tokens, 'IN')) return { op: 'in', field, values: readList(tokens) };
  if (accept(tokens, 'IS')) {
    expect(tokens, 'EMPTY');
    return { op: 'isEmpty', field };
  }
  if (accept(tokens, '=')) return { op: 'eq', field, value: readQuoted(tokens) };
  for (const [sign, bound] of comparisons) {
    if (accept(tokens, sign)) return { op: 'range', field, [bound]: readQuotedNumber(tokens) };
  }
  const gte = readQuotedNumber(tokens);
  expect(tokens, 'TO');
  return { op: 'range', field, gte, lte: readQuotedNumber(tokens) };
}

const comparisons = [
  ['>=', 'gte'],
  ['<=', 'lte'],
  ['>', 'gt'],
  ['<', 'lt'],
] as const;

function readList(tokens: Tokens): string[] {
  expect(tokens, '[');
  const values: string[] = [];
  while (!accept(tokens, ']')) {
    if (values.length > 0) expect(tokens, ',');
    values.push(readQuoted(tokens));
  }
  return values;
}

function readRadius(tokens: Tokens): Filter {
  expect(tokens, '(');
  const at = readPoint(tokens);
  expect(tokens, ',');
  const metres = readNumber(tokens);
  expect(tokens, ')');
  return { op: 'geoRadius', at, metres };
}

function readBox(tokens: Tokens): Filter {
  expect(tokens, '(', '[');
  const topRight = readPoint(tokens);
  expect(tokens, ']', ',', '[');
  const bottomLeft = readPoint(tokens);
  expect(tokens, ']', ')');
  return { op: 'geoBox', topRight, bottomLeft };
}

function readPoint(tokens: Tokens): GeoPoint {
  const lat = readNumber(tokens);
  expect(tokens, ',');
  return { lat, lng: readNumber(tokens) };
}

function readNumber({ rest }: Tokens): number {
  const found = rest.shift() ?? '';
  if (!/^-?\d/.test(found)) throw wrong(`expected a number, found "${found}"`);
  return Number(found);
}

function readQuoted({ rest }: Tokens): string {
  const found = rest.shift() ?? '';
  if (!found.startsWith('"')) throw wrong(`expected a quoted value, found "${found}"`);
  return found.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

function readQuotedNumber(tokens: Tokens): number {
  const text = readQuoted(tokens);
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) throw wrong(`"${text}" is not a number`);
  return number;
}

function accept({ rest }: Tokens, wanted: string): boolean {
  if (rest[0] !== wanted) return false;
  rest.shift();
  return true;
}

function expect(tokens: Tokens, ...wanted: string[]): void {
  for (const one of wanted) if (!accept(tokens, one)) throw wrong(`expected "${one}", found "${tokens.rest[0]}"`);
}

const wrong = (what: string) => invalid('invalid_search_filter', `The filter cannot be read: ${what}`);

/** Meilisearch compares a written value with the numbers and booleans that are written so, as well as with the text. */
export function asMeant(filter: Filter): Filter {
  switch (filter.op) {
    case 'and':
    case 'or':
      return { op: filter.op, of: filter.of.map(asMeant) };
    case 'not':
      return { op: 'not', of: asMeant(filter.of) };
    case 'eq':
      return { op: 'in', field: filter.field, values: meanings(String(filter.value)) };
    case 'in':
      return { ...filter, values: filter.values.flatMap((value) => meanings(String(value))) };
    default:
      return filter;
  }
}

function meanings(text: string): (string | number | boolean)[] {
  if (text === 'true' || text === 'false') return [text, text === 'true'];
  return text.trim() !== '' && Number.isFinite(Number(text)) ? [text, Number(text)] : [text];
}
