import { facetField } from '@contract/directory';
import type { GapRow } from '@contract/gaps';
import { useBilingual } from '../i18n/bilingual';
import { useWords } from '../i18n/words';
import { searchFor } from '../listings/searchPaths';
import { useFacetLabel } from '../search/chosen';
import { departementNames } from '../search/facets';

/** A need in words, with the search that shows what little there is. */
export function useNeed() {
  const label = useFacetLabel();
  const text = useBilingual();
  const { kinds } = useWords();
  return {
    nameOf: ({ kind, terms, words }: GapRow): string => {
      const named = terms.map(({ field, term }) => {
        const facet = facetField.safeParse(field).data;
        return facet ? label(facet, term) : term;
      });
      return [...named, ...words.map(text)].join(' + ') || (kind ? kinds[kind].other : '');
    },
    placeOf: ({ departement }: Pick<GapRow, 'departement'>): string =>
      departement === null ? '' : (departementNames[departement] ?? departement),
    pathOf: ({ kind, terms, words, departement }: GapRow): string =>
      searchFor(kind ?? 'location', [
        ...terms.map(({ field, term }): [string, string] => [field, term]),
        ...(words.length > 0 ? [['q', words.map(({ fr }) => fr).join(' ')] satisfies [string, string]] : []),
        ...(departement ? [['departement', departement] satisfies [string, string]] : []),
      ]),
  };
}
