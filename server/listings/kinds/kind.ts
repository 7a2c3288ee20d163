import type { z } from 'zod';
import type { ListingKind } from '../../common/contract';
import type { VocabularyName } from '../../vocabularies/contract';

/** Ids of terms, each list with the vocabulary they must come from. */
export interface UsedTerms {
  /** Where the ids stand in the details: named in the error when one is unknown. */
  field: string;
  vocabulary: VocabularyName;
  ids: readonly string[];
}

/**
 * All that differs between the kinds of listing. A fifth kind is one more of these, and nothing else on the server.
 * Files in this folder import zod, contracts and each other only, because the client holds them too.
 */
export interface KindSpec<S extends z.ZodType = z.ZodType> {
  kind: ListingKind;
  details: S;
  /** Facet field → the vocabulary its values are read from. */
  facets: Record<string, VocabularyName>;
  terms(details: z.output<S>): UsedTerms[];
  /** Values of the facet fields; the ancestors of a term are added by the card. */
  facetValues(details: z.output<S>): Record<string, readonly string[]>;
  /** What the second line of a card names, in order of weight. */
  subtitle(details: z.output<S>): { vocabulary: VocabularyName; ids: readonly string[] };
  /** Own words to be found by that stand nowhere else on the card: equipment, credits, rooms. */
  words(details: z.output<S>): string[];
}

export const describeKind = <S extends z.ZodType>(spec: KindSpec<S>): KindSpec<S> => spec;
