import type { DraftPatch } from '@contract/editing';

/**
 * A listing's content as loose values by field name. A field is the unit of saving and of conflict; those of contact
 * and details are named with their part: `contact.phone`, `details.services`.
 */
export type Content = Record<string, unknown>;

const isPart = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** The value of `summary` or `details.services`; undefined where there is none. */
export function fieldValue(content: Content, field: string): unknown {
  const [part = '', name] = field.split('.');
  const value = content[part];
  if (name === undefined) return value;
  return isPart(value) ? value[name] : undefined;
}

/** A copy with one field set; null or undefined empties it. */
export function withField(content: Content, field: string, value: unknown): Content {
  const [part = '', name] = field.split('.');
  if (name === undefined) return set(content, part, value);
  const inner = content[part];
  return { ...content, [part]: set(isPart(inner) ? inner : {}, name, value) };
}

function set(part: Content, name: string, value: unknown): Content {
  const { [name]: _old, ...rest } = part;
  return value === null || value === undefined ? rest : { ...rest, [name]: value };
}

/** Fields and their values as the merge patch that the server takes; what is undefined is emptied. */
export function patchOf(fields: readonly [field: string, value: unknown][]): DraftPatch {
  const patch: Content = {};
  for (const [field, value = null] of fields) {
    const [part = '', name] = field.split('.');
    const inner = patch[part];
    patch[part] = name === undefined ? value : { ...(isPart(inner) ? inner : {}), [name]: value };
  }
  return patch;
}

/** Nothing, an empty text, and lists and objects of such. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** Whether two values say the same: nothing, an empty text and an empty list are alike, and keys have no order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) && isEmpty(other)) return true;
  if (!isPart(one) || !isPart(other)) return one === other;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}
