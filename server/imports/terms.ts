import { fold } from '../common/fold';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf, termsOf } from '../vocabularies/vocabularies';

/** Folded label → id, of each vocabulary that a file has asked for. */
const byLabel = new Map<VocabularyName, Map<string, string>>();

/** The id of the term that a file names by its id or by a label in either language; undefined where none is meant. */
export function termNamed(vocabulary: VocabularyName, name: string): string | undefined {
  return termOf(vocabulary, name)?.id ?? labelsOf(vocabulary).get(fold(name));
}

function labelsOf(vocabulary: VocabularyName): Map<string, string> {
  const known = byLabel.get(vocabulary);
  if (known) return known;
  const labels = new Map<string, string>();
  for (const { id, fr, frFeminine, en } of termsOf(vocabulary))
    for (const label of [fr, frFeminine, en])
      if (label !== undefined && !labels.has(fold(label))) labels.set(fold(label), id);
  byLabel.set(vocabulary, labels);
  return labels;
}
