import type { ListingKind } from '../common/contract';
import { invalid } from '../http/problems';
import type { Filter, Sort } from '../search/engine';
import type { FacetField, SearchFilters } from './contract';
import { askedKinds, chosenFacets, facetsOf, hasFacet } from './fields';

/** Refuses what fits together badly, with the field to blame. */
export function refuseContradictions(filters: SearchFilters & { sort?: string }): void {
  const kinds = askedKinds(filters);
  const faults: Record<string, string> = {};
  if (filters.sort === 'distance' && !filters.near)
    faults.sort = 'Sorting by distance needs a point: near=45.7772,3.0870';
  if (filters.radius !== undefined && !filters.near) faults.radius = 'A radius needs a point: near=45.7772,3.0870';
  for (const field of chosenFacets(filters)) {
    if (kinds.some((kind) => hasFacet(kind, field))) continue;
    faults[field] = `Not a facet of ${kinds.join(', ')}; these are: ${kinds.flatMap(facetsOf).join(', ')}`;
  }
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

/** Where: the circle and the window. */
function whereFilters({ near, radius, bbox }: SearchFilters): Filter[] {
  const circle: Filter[] = near && radius !== undefined ? [{ op: 'geoRadius', at: near, metres: radius * 1000 }] : [];
  if (!bbox) return circle;
  const { west, south, east, north } = bbox;
  return [...circle, { op: 'geoBox', topRight: { lat: north, lng: east }, bottomLeft: { lat: south, lng: west } }];
}

/**
 * The filters of one kind: OR inside a field, AND between fields. Fields the kind does not have are left out here: it
 * is for the caller to decide whether such a kind is in the list at all. `except` leaves one field's own choice out.
 */
export function filterOf(kind: ListingKind, filters: SearchFilters, except?: FacetField): Filter | undefined {
  const facets: Filter[] = chosenFacets(filters)
    .filter((field) => field !== except && hasFacet(kind, field))
    .map((field) => ({ op: 'in', field, values: filters[field] }));
  const of = [...whereFilters(filters), ...facets];
  return of.length > 0 ? { op: 'and', of } : undefined;
}

/** A kind without a chosen facet cannot match it: "volcano" leaves no technician in the list. */
export const matchingKinds = (filters: SearchFilters): ListingKind[] =>
  askedKinds(filters).filter((kind) => chosenFacets(filters).every((field) => hasFacet(kind, field)));

const byStanding: Sort[] = [
  { field: 'standing', dir: 'desc' },
  { field: 'titleSort', dir: 'asc' },
];

/**
 * Without a word typed there is no relevance: the nearest first, else those that stand best. Stale listings sink below
 * all others then too; who chose an order gets it to the letter.
 */
export function sortOf(filters: SearchFilters & { sort: string }): Sort[] {
  const near: Sort[] = filters.near ? [{ near: filters.near, dir: 'asc' }] : [];
  switch (filters.sort) {
    case 'distance':
      return near;
    case 'newest':
      return [{ field: 'createdAt', dir: 'desc' }];
    case 'title':
      return [{ field: 'titleSort', dir: 'asc' }];
    default:
      if (filters.q !== '') return [];
      return [{ field: 'stale', dir: 'asc' }, ...(near.length > 0 ? near : byStanding)];
  }
}
