import type { ListingKind } from '@contract/common';
import type { FacetField } from '@contract/directory';
import type { VocabularyName } from '@contract/vocabularies';

export interface Facet {
  field: FacetField;
  /** Where its labels are; départements have none and carry their names below. */
  vocabulary?: VocabularyName;
  /** Its values have an order of their own, as ages do, and keep it whatever their counts. */
  isOrdered?: boolean;
}

const departement: Facet = { field: 'departement' };
const language: Facet = { field: 'language', vocabulary: 'languages' };

/** The facets of each kind in the order they are shown: what is asked first stands first. */
const own: Record<ListingKind, Facet[]> = {
  location: [
    { field: 'category', vocabulary: 'locationCategories' },
    { field: 'access', vocabulary: 'access' },
    { field: 'authority', vocabulary: 'authorities' },
    { field: 'double', vocabulary: 'doubles' },
    { field: 'setting', vocabulary: 'settings' },
    { field: 'era', vocabulary: 'eras', isOrdered: true },
    { field: 'style', vocabulary: 'styles' },
    { field: 'fee', vocabulary: 'fees' },
    { field: 'protection', vocabulary: 'protections' },
  ],
  technician: [
    { field: 'department', vocabulary: 'departments' },
    { field: 'job', vocabulary: 'jobTitles' },
    { field: 'level', vocabulary: 'levels', isOrdered: true },
    { field: 'licence', vocabulary: 'licences' },
  ],
  actor: [
    { field: 'plays', vocabulary: 'plays' },
    { field: 'age', vocabulary: 'ageBands', isOrdered: true },
    { field: 'skill', vocabulary: 'skills' },
    { field: 'accent', vocabulary: 'accents' },
    { field: 'job', vocabulary: 'jobTitles' },
  ],
  company: [
    { field: 'service', vocabulary: 'companyServices' },
    { field: 'certification', vocabulary: 'certifications' },
  ],
};

/** The facets that every kind asked for has: one kind's own and the shared ones, or the shared ones alone. */
export function facetsOf(kinds: readonly ListingKind[]): Facet[] {
  const [only] = kinds;
  const mine = kinds.length === 1 && only ? own[only] : [];
  return [...mine, language, departement];
}

/** Names of the four départements of the desk; others go by their number. */
export const departementNames: Record<string, string> = {
  '03': 'Allier',
  '15': 'Cantal',
  '43': 'Haute-Loire',
  '63': 'Puy-de-Dôme',
};
