import { z } from 'zod';
import type { ListingKind } from '../common/contract';
import { specOf } from './kinds';

/**
 * A listing's content as loose values by field name. A field is the unit of change, conflict and review; those of
 * contact and details are named with their part: `contact.phone`, `details.services`.
 */
export type Content = Record<string, unknown>;

const shared = [
  'title',
  'summary',
  'description',
  'place',
  'languages',
  'tags',
  'links',
  'contact.name',
  'contact.email',
  'contact.phone',
];

/** Worked out by the desk, so that nobody types them. */
const computed = ['departments'];

/** Every field that a listing of this kind has, in the order a person reads them. */
export function fieldsOf(kind: ListingKind): string[] {
  const { details } = specOf(kind);
  const own = details instanceof z.ZodObject ? Object.keys(details.shape) : [];
  return [...shared, ...own.filter((name) => !computed.includes(name)).map((name) => `details.${name}`)];
}

const isPart = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** The value of `summary` or `details.services`; undefined where there is none. */
export function fieldValue(content: Content, field: string): unknown {
  const [part = '', name] = field.split('.');
  const value = content[part];
  if (name === undefined) return value;
  return isPart(value) && Object.hasOwn(value, name) ? value[name] : undefined;
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

/** A patch as its fields: those of contact and details one by one, everything else whole. */
export const fieldsIn = (patch: Content): [field: string, value: unknown][] =>
  Object.entries(patch).flatMap(([part, value]): [string, unknown][] => {
    if (part !== 'contact' && part !== 'details') return [[part, value]];
    return isPart(value) ? Object.entries(value).map(([name, inner]) => [`${part}.${name}`, inner]) : [];
  });

/** Nothing, an empty text, a list of nothing or a group of nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** Whether two values say the same: nothing, an empty text and an empty list are alike, and keys have no order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) && isEmpty(other)) return true;
  if (!isPart(one) || !isPart(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return [...names].every((name) => isSame(one[name], other[name]));
}
