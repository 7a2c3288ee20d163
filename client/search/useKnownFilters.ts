import { useMemo } from 'react';
import { type Terms, useTerms } from '../vocabularies/queries';
import { departementNames, type Facet, facetsOf } from './facets';
import { type Filters, listedKinds } from './filters';

/** The search without choices that no vocabulary knows, as an old or mistyped link may hold. */
export function useKnownFilters(filters: Filters): Filters {
  const terms = useTerms();
  return useMemo(() => withKnown(filters, terms), [filters, terms]);
}

function withKnown(filters: Filters, terms: Terms): Filters {
  let { facets } = filters;
  for (const facet of facetsOf(listedKinds(filters))) {
    const values = facets[facet.field] ?? [];
    const known = values.filter((value) => isKnown(facet, value, terms));
    if (known.length === values.length) continue;
    const { [facet.field]: _, ...rest } = facets;
    facets = known.length > 0 ? { ...rest, [facet.field]: known } : rest;
  }
  return facets === filters.facets ? filters : { ...filters, facets };
}

/** While the vocabularies are on their way everything is taken for known. */
function isKnown({ vocabulary }: Facet, value: string, terms: Terms): boolean {
  if (!vocabulary) return Object.hasOwn(departementNames, value);
  return terms.all(vocabulary).length === 0 || terms.term(vocabulary, value) !== undefined;
}
