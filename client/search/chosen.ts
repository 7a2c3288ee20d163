import type { FacetField } from '@contract/directory';
import { useTerms } from '../vocabularies/queries';
import { type Change, choose, lookEverywhere, typed } from './changes';
import { departementNames, facetsOf } from './facets';
import { type Filters, facetsFor, listedKinds } from './filters';
import { useSearchTexts } from './texts';

/** Something that narrows the search, in words, and the step that takes it away. */
export interface Chosen {
  key: string;
  label: string;
  remove: Change;
}

/** A facet value in the reader's language. */
export function useFacetLabel(): (field: FacetField, value: string) => string {
  const terms = useTerms();
  return (field, value) => {
    const vocabulary = allFacets.get(field);
    return vocabulary ? terms.label(vocabulary, value) : (departementNames[value] ?? value);
  };
}

const allFacets = new Map(
  (['location', 'technician', 'actor', 'company'] as const)
    .flatMap((kind) => facetsOf([kind]))
    .map(({ field, vocabulary }) => [field, vocabulary]),
);

/** The facet values that count for the kinds of the list, each with its field. */
export function chosenFacets(filters: Filters): [FacetField, string][] {
  const kinds = listedKinds(filters);
  const applied = facetsFor(kinds, filters.facets);
  return facetsOf(kinds).flatMap(({ field }) =>
    (applied[field] ?? []).map((value): [FacetField, string] => [field, value]),
  );
}

/** All that narrows the search, in the order of the page. */
export function useChosen(filters: Filters): Chosen[] {
  const label = useFacetLabel();
  const { facets: words, near } = useSearchTexts();
  const { q, around, box } = filters;
  return [
    ...(q ? [{ key: 'q', label: words.typed(q), remove: typed('') }] : []),
    ...(around
      ? [{ key: 'near', label: near.chosen(around.name || near.point, around.radius), remove: lookEverywhere }]
      : []),
    ...(box ? [{ key: 'box', label: words.box, remove: lookEverywhere }] : []),
    ...chosenFacets(filters).map(([field, value]) => ({
      key: `${field}=${value}`,
      label: label(field, value),
      remove: choose(field, value, false),
    })),
  ];
}
