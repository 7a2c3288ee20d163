import { fold } from '../common/fold';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf, termsOf } from '../vocabularies/vocabularies';

/** Folded label → id, of each vocabulary that a file has asked for. */
const byLabel = new Map<VocabularyName, Map<string, string>>();

/** What files call a term that our vocabulary calls otherwise, folded. */
const otherNames: Partial<Record<VocabularyName, Record<string, string>>> = {
  productionTypes: {
    'long metrage': 'feature_fiction',
    'film de cinema': 'feature_fiction',
    'court metrage': 'short_fiction',
    documentaire: 'tv_doc',
    documentary: 'tv_doc',
    telefilm: 'tv_movie',
    'tv movie': 'tv_movie',
    'tv film': 'tv_movie',
    unitaire: 'tv_movie',
    serie: 'tv_series',
    series: 'tv_series',
    'serie web': 'web_series',
    'web serie': 'web_series',
    'web-serie': 'web_series',
    publicite: 'commercial',
    clip: 'music_video',
  },
};

/** The id of the term that a file names by its id or by a label in either language; undefined where none is meant. */
export function termNamed(vocabulary: VocabularyName, name: string): string | undefined {
  const folded = fold(name);
  return termOf(vocabulary, name)?.id ?? labelsOf(vocabulary).get(folded) ?? otherNames[vocabulary]?.[folded];
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
