import type { z } from 'zod';
import { invalid } from './problems';

/** Reads input through a schema; all wrong fields come back together, each with what would be right. */
export function check<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(faultsOf(result.error));
}

/** A query is flat: `kind=a&kind=b` fails as `kind`, not as `kind.1`. */
export function checkQuery<T extends z.ZodType>(schema: T, query: Record<string, unknown>): z.output<T> {
  refuseBrokenText(query);
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  throw invalid(faultsOf(result.error, (path) => String(path[0] ?? 'query')));
}

/** Field → what is wrong with it. Gathered in a map, since a field may be called `__proto__`. */
export function faultsOf(error: z.ZodError, nameOf = (path: PropertyKey[]) => path.join('.')): Record<string, string> {
  const fields = new Map<string, string>();
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) fields.set(nameOf([...issue.path, key]), 'There is no such field');
      continue;
    }
    const name = nameOf(issue.path) || 'body';
    if (!fields.has(name)) fields.set(name, issue.message);
  }
  return Object.fromEntries(fields);
}

/** Node decodes bytes that are not UTF-8 to U+FFFD without a word; we say so instead of searching for it. */
function refuseBrokenText(query: Record<string, unknown>): void {
  const broken = Object.entries(query).filter(([name, value]) => `${name}${value}`.includes('\uFFFD'));
  if (broken.length === 0) return;
  throw invalid(
    Object.fromEntries(broken.map(([name]) => [name, 'Not valid UTF-8: percent-encode the text as UTF-8'])),
  );
}
