import { listingKind } from '@contract/common';
import { gapSource } from '@contract/gaps';
import { useWords } from '../i18n/words';
import { departementNames } from '../search/facets';
import { Select } from '../ui/Select';
import styles from './Gaps.module.css';
import type { GapFilters, Gaps, useGapFilters } from './queries';
import { useGapTexts } from './texts';

interface FilterLineProps {
  filters: GapFilters;
  narrow: ReturnType<typeof useGapFilters>[1];
  /** Where anything is missing; the four of the territory stand there anyway. */
  places: Gaps['byDepartement'];
}

/** Narrows the room to a kind, a place and where the need came from. */
export function FilterLine({ filters, narrow, places }: FilterLineProps) {
  const words = useGapTexts();
  const { kinds } = useWords();
  const codes = new Set([...Object.keys(departementNames), ...places.map(({ departement }) => departement)]);
  return (
    <div className={styles.filters}>
      <Select
        label={words.kind}
        value={filters.kind ?? ''}
        options={[
          { value: '', label: words.all },
          ...listingKind.options.map((value) => ({ value, label: kinds[value].other })),
        ]}
        onChange={(value) => narrow('kind', value)}
      />
      <Select
        label={words.departement}
        value={filters.departement ?? ''}
        options={[
          { value: '', label: words.everywhere },
          ...[...codes].sort().map((value) => ({ value, label: departementNames[value] ?? value })),
        ]}
        onChange={(value) => narrow('departement', value)}
      />
      <Select
        label={words.source}
        value={filters.source ?? ''}
        options={[
          { value: '', label: words.anySource },
          ...gapSource.options.map((value) => ({ value, label: words.sources[value] })),
        ]}
        onChange={(value) => narrow('source', value)}
      />
    </div>
  );
}
