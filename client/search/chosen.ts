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

/** All that narrows the search, in the order of the page. */
export function useChosen(filters: Filters): Chosen[] {
  const label = useFacetLabel();
  const { facets: words, near } = useSearchTexts();
  const { q, around, box } = filters;
  const applied = Object.entries(facetsFor(listedKinds(filters), filters.facets)) as [FacetField, string[]][];
  return [
    ...(q ? [{ key: 'q', label: words.typed(q), remove: typed('') }] : []),
    ...(around
      ? [{ key: 'near', label: near.chosen(around.name || near.point, around.radius), remove: lookEverywhere }]
      : []),
    ...(box ? [{ key: 'box', label: words.box, remove: lookEverywhere }] : []),
    ...applied.flatMap(([field, values]) =>
      values.map((value) => ({
        key: `${field}=${value}`,
        label: label(field, value),
        remove: choose(field, value, false),
      })),
    ),
  ];
}
