import type { VocabularyName } from '../vocabularies/contract';
import { type Mapping, type TermTarget, targetVocabulary } from './contract';
import { termsNamed, valuesOf } from './draft';
import type { Row } from './rows';
import { termNamed } from './terms';

/** A value of a file that is in no vocabulary, and in how many rows it stands. */
export interface Stranger {
  target: TermTarget;
  vocabulary: VocabularyName;
  value: string;
  rows: number;
}

/** So many are asked about at once; the file is not of this kind when there are more. */
const most = 200;

/** Counts what of these targets is in no vocabulary while rows pass by; `found` lists it, most frequent first. */
export function strangerCount(targets: readonly TermTarget[], mapping: Mapping) {
  const counts = new Map<string, Stranger>();
  return {
    see({ cells }: Row): void {
      const values = valuesOf(cells, mapping);
      for (const target of targets)
        for (const value of termsNamed(target, values[target], mapping)) count(counts, target, value);
    },
    found: (): Stranger[] => [...counts.values()].sort((a, b) => b.rows - a.rows).slice(0, most),
  };
}

function count(counts: Map<string, Stranger>, target: TermTarget, value: string): void {
  const vocabulary = targetVocabulary[target];
  if (termNamed(vocabulary, value) !== undefined) return;
  const key = `${target} ${value}`;
  const known = counts.get(key);
  if (known) known.rows += 1;
  else counts.set(key, { target, vocabulary, value, rows: 1 });
}
