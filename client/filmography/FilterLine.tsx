import type { FilmographyEntry } from '@contract/filmography';
import { useLanguage } from '../i18n/language';
import { departementNames } from '../search/facets';
import { Select } from '../ui/Select';
import { useTerms } from '../vocabularies/queries';
import styles from './FilterLine.module.css';
import type { Filters } from './filters';
import { useFilmographyTexts } from './texts';
import type { ChangeFilters } from './useFilters';
import { WordsField } from './WordsField';

interface FilterLineProps {
  filters: Filters;
  change: ChangeFilters;
  years: readonly { year: FilmographyEntry['year']; productions: number }[] | undefined;
  total: number | undefined;
}

/** What the list and the map are narrowed by, and how many are left. */
export function FilterLine({ filters, change, years = [], total }: FilterLineProps) {
  const words = useFilmographyTexts();
  const asked = filters.year === undefined ? '' : String(filters.year);
  const known = [...new Set([...years.map(({ year }) => String(year)), ...(asked ? [asked] : [])])];
  return (
    <search className={styles.line} aria-label={words.filters}>
      <WordsField q={filters.q} onChange={(q) => change({ q }, { replace: true })} />
      <Select
        label={words.year}
        hideLabel
        value={asked}
        options={[{ value: '', label: words.allYears }, ...known.map((year) => ({ value: year, label: year }))]}
        onChange={(year) => change({ year: year === '' ? undefined : Number(year) })}
      />
      <Select
        label={words.type}
        hideLabel
        value={filters.type}
        options={[{ value: '', label: words.allTypes }, ...useTypes()]}
        onChange={(type) => change({ type })}
      />
      <Select
        label={words.departement}
        hideLabel
        value={filters.departement}
        options={[{ value: '', label: words.allDepartements }, ...departements]}
        onChange={(departement) => change({ departement })}
      />
      <p className={styles.total} role="status">
        {total !== undefined && words.found(total)}
      </p>
    </search>
  );
}

const departements = Object.entries(departementNames).map(([value, label]) => ({ value, label }));

/** What is no shoot is never in the list. */
function useTypes() {
  const terms = useTerms();
  const language = useLanguage();
  return terms
    .all('productionTypes')
    .filter(({ parent }) => parent !== 'support')
    .map((term) => ({ value: term.id, label: term[language] }));
}
