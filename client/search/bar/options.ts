import type { Suggestion } from '@contract/directory';
import type { Card } from '@contract/listings';

/** What the type-ahead offers, in the order in which the arrows walk through it. */
export type Option =
  | { type: 'listing'; card: Card }
  | { type: 'term'; term: Suggestion['terms'][number] }
  | { type: 'commune'; commune: Suggestion['communes'][number] };

export interface Group {
  type: Option['type'];
  options: Option[];
}

/** The groups that have something to offer: listings, terms to search in, communes to search around. */
export function groupsOf({ listings, terms, communes }: Suggestion): Group[] {
  const groups: Group[] = [
    { type: 'listing', options: listings.map((card) => ({ type: 'listing', card })) },
    { type: 'term', options: terms.map((term) => ({ type: 'term', term })) },
    { type: 'commune', options: communes.map((commune) => ({ type: 'commune', commune })) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
