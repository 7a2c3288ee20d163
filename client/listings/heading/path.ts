import type { Lang } from '@contract/common';
import type { ListingView } from '@contract/listings';
import type { VocabularyName } from '@contract/vocabularies';
import type { Terms } from '../../vocabularies/queries';
import { jobTitle } from '../kinds/jobTitle';
import { searchFacet } from '../searchPaths';

/** One step of `Décor naturel · Lac de cratère`, and the search it stands for. */
export interface Crumb {
  label: string;
  to: string;
}

/** What a listing is first of all, from the broadest word to the narrowest. */
export function pathOf(listing: ListingView, terms: Terms, language: Lang): Crumb[] {
  switch (listing.kind) {
    case 'location':
      return lineage(terms, 'locationCategories', listing.details.categories[0]).map((id) => ({
        label: terms.label('locationCategories', id),
        to: searchFacet('location', 'category', id),
      }));
    case 'company':
      return lineage(terms, 'companyServices', listing.details.services[0]).map((id) => ({
        label: terms.label('companyServices', id),
        to: searchFacet('company', 'service', id),
      }));
    case 'technician': {
      const { jobs, departments, titles } = listing.details;
      const inDepartments = departments.slice(0, 1).map((id) => ({
        label: terms.label('departments', id),
        to: searchFacet('technician', 'department', id),
      }));
      const asJobs = jobs.slice(0, 1).map(({ job }) => ({
        label: jobTitle(terms, language, job, titles),
        to: searchFacet('technician', 'job', job),
      }));
      return [...inDepartments, ...asJobs];
    }
    case 'actor': {
      const { jobs, titles } = listing.details;
      return jobs.slice(0, 2).map((job) => ({
        label: jobTitle(terms, language, job, titles),
        to: searchFacet('actor', 'job', job),
      }));
    }
  }
}

/** A term under its broader ones, inside one vocabulary. */
function lineage(terms: Terms, vocabulary: VocabularyName, id: string | undefined): string[] {
  if (id === undefined) return [];
  return [...lineage(terms, vocabulary, terms.term(vocabulary, id)?.parent), id];
}
