import { type ListingKind, listingKind } from '../common/contract';
import { specOf } from '../listings/kinds';
import { sharedFacets } from '../listings/searchSettings';
import { type FacetField, facetField, type SearchFilters } from './contract';

/** The facets of one kind, its own first. */
export function facetsOf(kind: ListingKind): FacetField[] {
  const own = new Set([...Object.keys(specOf(kind).facets), ...sharedFacets]);
  return facetField.options.filter((field) => own.has(field));
}

const has = new Map(listingKind.options.map((kind) => [kind, new Set(facetsOf(kind))]));

export const hasFacet = (kind: ListingKind, field: FacetField): boolean => has.get(kind)?.has(field) ?? false;

/** Facets the caller narrows by. */
export const chosenFacets = (filters: SearchFilters): FacetField[] =>
  facetField.options.filter((field) => filters[field].length > 0);

/** No kind asked means all of them. */
export const askedKinds = (filters: SearchFilters): ListingKind[] =>
  filters.kind.length > 0 ? [...new Set(filters.kind)] : [...listingKind.options];
