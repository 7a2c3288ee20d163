import type { ListingKind } from '@contract/common';
import type { Box, FacetField } from '@contract/directory';
import { type Around, type Filters, facetsFor, listedKinds, noFilters, type Sort } from './filters';

/** A step from one search to the next. Whatever changes what is found goes back to the first page. */
export type Change = (filters: Filters) => Filters;

const step = (change: (filters: Filters) => Partial<Filters>): Change => {
  return (filters) => ({ ...filters, page: 1, ...change(filters) });
};

export const typed = (q: string): Change => step(() => ({ q: q.trim().slice(0, 200) }));

/** Another tab; choices that the new kinds do not know are dropped. */
export const showKinds = (kinds: ListingKind[]): Change =>
  step((filters) => ({
    kinds: kinds.length === 1 && kinds[0] === 'location' ? [] : kinds,
    facets: facetsFor(kinds, filters.facets),
    sort: filters.sort,
  }));

/** On the map only: draws a kind beside those of the list, or no longer. The list stays as it is, and its pages too. */
export const drawAlso =
  (kind: ListingKind, drawn: boolean): Change =>
  (filters) => ({ ...filters, also: [...filters.also.filter((other) => other !== kind), ...(drawn ? [kind] : [])] });

export const choose = (field: FacetField, value: string, chosen: boolean): Change =>
  step(({ facets }) => {
    const others = (facets[field] ?? []).filter((other) => other !== value);
    const values = chosen ? [...others, value] : others;
    const { [field]: _, ...rest } = facets;
    return { facets: values.length > 0 ? { ...rest, [field]: values } : rest };
  });

export const dropFacet = (field: FacetField): Change =>
  step(({ facets: { [field]: _, ...rest } }) => ({ facets: rest }));

/** Every choice of the facets taken back; words and place stay. */
export const dropFacets: Change = step(() => ({ facets: {} }));

/** A circle takes the place of the window, and the other way round. */
export const lookAround = (around: Around): Change => step(() => ({ around, box: undefined }));
export const withRadius = (radius: number): Change =>
  step(({ around }) => ({ around: around && { ...around, radius } }));
export const lookInside = (box: Box): Change => step(() => ({ box, around: undefined }));
export const lookEverywhere: Change = step(() => ({ box: undefined, around: undefined }));

export const sortBy = (sort: Sort | undefined): Change => step(() => ({ sort }));

/** Shows one page more; nothing else changes. */
export const showMore: Change = (filters) => ({ ...filters, page: filters.page + 1 });

/** A fresh search in the same tab. */
export const clearAll: Change = (filters) => ({ ...noFilters, kinds: filters.kinds, also: filters.also });

/** Search in a suggested term: its kind, that choice alone, the typed words gone. */
export const inTerm = (kind: ListingKind, field: FacetField, value: string): Change =>
  step((filters) => {
    const kept = listedKinds(filters).join() === kind ? filters.facets : {};
    return { ...showKinds([kind])(filters), q: '', facets: { ...kept, [field]: [value] } };
  });
