import { createHash } from 'node:crypto';
import type { KindSettings } from './engine';

/** A short name for exactly these settings: an index built under another name is built anew. Order inside lists counts. */
export function settingsHash(settings: KindSettings): string {
  return createHash('sha256').update(canonical(settings)).digest('hex').slice(0, 16);
}

/** JSON with sorted keys, so that two ways of writing the same settings agree. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? sortedByKey(inner) : inner));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sortedByKey = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
