import type { SearchDoc } from '../engine';

/** The value at a dotted path, the values of all elements where a list stands on the way; undefined where there is none. */
export function valueAt(record: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  const dot = path.indexOf('.');
  if (dot < 0) return undefined;
  return within(record[path.slice(0, dot)], path.slice(dot + 1));
}

function within(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    const found = value.map((element) => within(element, path)).filter((inner) => inner !== undefined);
    return found.length > 0 ? found.flat() : undefined;
  }
  return isRecord(value) ? valueAt(value, path) : undefined;
}

/** Every string, number and boolean inside a value, as text and in order. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing is in it: an empty text, list or object. */
export const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0);

/** A record without the fields that were not asked for; what it is always shows. */
export function only(doc: SearchDoc, fields: readonly string[]): SearchDoc {
  const { id, kind, rev } = doc;
  const asked = fields.filter((field) => field in doc).map((field) => [field, doc[field]]);
  return { id, kind, rev, ...Object.fromEntries(asked) };
}
