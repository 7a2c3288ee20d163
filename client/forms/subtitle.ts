import type { ListingKind } from '@contract/common';
import type { VocabularyName } from '@contract/vocabularies';
import { z } from 'zod';
import type { Terms } from '../vocabularies/queries';
import { type Content, fieldValue } from './saving/content';

/** Which terms stand under the name on a card. */
const named: Record<ListingKind, [field: string, vocabulary: VocabularyName]> = {
  location: ['details.categories', 'locationCategories'],
  technician: ['details.jobs', 'jobTitles'],
  actor: ['details.jobs', 'jobTitles'],
  company: ['details.services', 'companyServices'],
};

const ids = z.array(z.union([z.string(), z.object({ job: z.string() }).transform(({ job }) => job)])).catch([]);

/** The terms that a card names, by their ids. */
export const namedIn = (kind: ListingKind, content: Content): string[] =>
  ids.parse(fieldValue(content, named[kind][0])).slice(0, 2);

/** The second line of the card: `Cantine de tournage · Traiteur`. */
export function subtitleOf(kind: ListingKind, content: Content, terms: Terms): string {
  const [, vocabulary] = named[kind];
  return namedIn(kind, content)
    .map((id) => terms.label(vocabulary, id))
    .join(' · ');
}
