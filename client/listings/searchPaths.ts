import type { ListingKind } from '@contract/common';
import type { FacetField } from '@contract/directory';
import type { ListingView } from '@contract/listings';
import { searchPath } from '../paths';

type Entry = [name: string, value: string];

/** The search page with these fields; locations are what it shows by default. */
export function searchFor(kind: ListingKind, entries: Entry[]): string {
  const all = kind === 'location' ? entries : [['kind', kind] satisfies Entry, ...entries];
  return all.length === 0 ? searchPath : `${searchPath}?${new URLSearchParams(all)}`;
}

/** The search narrowed to values of one facet. */
export const searchFacet = (kind: ListingKind, field: FacetField, ...values: string[]): string =>
  searchFor(
    kind,
    values.map((value): Entry => [field, value]),
  );

/** The search around a listing, `radius` in kilometres, by the name of the listing or its commune. */
export function searchAround(
  { place, title }: Pick<ListingView, 'place' | 'title'>,
  kind: ListingKind,
  radius: number,
  facets: Entry[] = [],
): string {
  const { lat, lng } = place.position;
  return searchFor(kind, [
    ['near', `${lat.toFixed(4)},${lng.toFixed(4)}`],
    ['radius', String(radius)],
    ['place', place.precision === 'exact' ? title : place.commune],
    ...facets,
  ]);
}
