import { createHash } from 'node:crypto';
import type { ListingKind } from '../common/contract';
import { fewResults, type GapSource } from './contract';
import { Gap } from './model';

/** A need as it came up. `words` are the French names of words that we know, never what was typed. */
export interface Need {
  source: GapSource;
  kind: ListingKind | null;
  terms: { field: string; term: string }[];
  words: string[];
  departement: string | null;
  /** How many results it had. */
  found: number;
}

/** Counts a need with few or no results; others are let pass. A need of nothing known is counted as such. */
export async function noteNeed(need: Need, now: Date = new Date()): Promise<void> {
  if (need.found > fewResults) return;
  const { source, kind, departement, found } = need;
  const terms = [...need.terms].sort((one, other) =>
    `${one.field}:${one.term}`.localeCompare(`${other.field}:${other.term}`),
  );
  const words = [...new Set(need.words)].sort();
  const month = now.toISOString().slice(0, 7);
  const what = { month, source, kind, terms, words, departement };
  const key = createHash('sha256').update(JSON.stringify(what)).digest('base64url');
  await Gap.updateOne(
    { key },
    { $setOnInsert: what, $inc: { times: 1, nothing: found === 0 ? 1 : 0 }, $max: { found } },
    { upsert: true },
  );
}
