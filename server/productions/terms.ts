import { invalid } from '../http/problems';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf } from '../vocabularies/vocabularies';
import type { FieldPatch } from './change';

/** @throws invalid_input that names the field, for an id that is no term */
export function checkTerm(field: string, vocabulary: VocabularyName, id: string | null | undefined): void {
  if (id === null || id === undefined || termOf(vocabulary, id)) return;
  throw invalid({ [field]: `"${id}" is no term of ${vocabulary}` });
}

/** The terms among edited fields, and that a region stands with France only. */
export function checkTerms({ type, leadSource, origin }: FieldPatch): void {
  checkTerm('type', 'productionTypes', type);
  checkTerm('leadSource', 'leadSources', leadSource);
  checkTerm('origin.region', 'frenchRegions', origin?.region);
  if (origin?.region && origin.country !== 'FR') throw invalid({ 'origin.region': 'A region of France only' });
}
