import type { FacetField } from '@contract/directory';
import { type Change, dropFacet, dropFacets, lookEverywhere, typed, withRadius } from '../changes';
import { type Filters, facetsFor, listedKinds } from '../filters';

/** A wider search, and what it gives up. */
export type Alternative = { change: Change } & (
  | { gives: 'radius'; radius: number }
  | { gives: 'where' }
  | { gives: 'facet'; field: FacetField }
  | { gives: 'facets' }
  | { gives: 'words'; q: string }
);

/** Kilometres that sound like a choice. */
const steps = [5, 10, 15, 25, 40, 60, 100];

/** The wider searches next to one that found nothing, the least wider first. */
export function alternativesTo(filters: Filters): Alternative[] {
  const { around, box, q } = filters;
  const wider = around ? steps.filter((step) => step > around.radius).slice(0, 4) : [];
  const fields = Object.keys(facetsFor(listedKinds(filters), filters.facets)) as FacetField[];
  return [
    ...wider.map((radius): Alternative => ({ gives: 'radius', radius, change: withRadius(radius) })),
    ...(around || box ? [{ gives: 'where', change: lookEverywhere } as const] : []),
    ...fields.map((field): Alternative => ({ gives: 'facet', field, change: dropFacet(field) })),
    ...(fields.length > 1 ? [{ gives: 'facets', change: dropFacets } as const] : []),
    ...(q ? [{ gives: 'words', q, change: typed('') } as const] : []),
  ];
}
