import type { VocabularyName } from '@contract/vocabularies';
import { type Offer, offersFor } from './matching';
import { useTerms } from './queries';
import { useOtherWords } from './useOtherWords';

interface Asked {
  vocabulary: VocabularyName;
  typed: string;
  /** Not offered again. */
  chosen: readonly string[];
  /** Only what is filed under this term. */
  within?: string;
}

/** What a typed text means: by our own labels, else by the words that the search knows for the same. */
export function useOffers({ vocabulary, typed, chosen, within }: Asked): Offer[] {
  const terms = useTerms();
  const direct = offersFor(terms, vocabulary, [typed], within);
  const others = useOtherWords(direct.length === 0 ? typed : '');
  const offers = direct.length > 0 || others.length === 0 ? direct : offersFor(terms, vocabulary, others, within);
  return offers.filter(({ id }) => !chosen.includes(id));
}
