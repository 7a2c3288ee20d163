import type { ListingView } from '@contract/listings';
import { useLanguage } from '../i18n/language';
import { useTerms } from '../vocabularies/queries';
import { pathOf } from './heading/path';
import { useListingTexts } from './texts';

/** The title of the window, which is also what a search engine and a bookmark show. */
export function useTitle(listing: ListingView): string {
  const { titles } = useListingTexts();
  const path = pathOf(listing, useTerms(), useLanguage()).map(({ label }) => label);
  const { title, place } = listing;
  switch (listing.kind) {
    case 'location':
      return titles.location(title, place.commune);
    case 'company':
      return titles.company(title, place.commune);
    case 'technician':
      return titles.person(title, path.at(-1)); // the job, after its department
    case 'actor':
      return titles.person(title, path[0]);
  }
}
