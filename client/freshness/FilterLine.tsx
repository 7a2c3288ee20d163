import { listingKind } from '@contract/common';
import { useSearchParams } from 'react-router';
import { useWords } from '../i18n/words';
import { Select } from '../ui/Select';
import styles from './Ageing.module.css';
import { stages } from './queries';
import { useFreshnessTexts } from './texts';
import { useAgeingFilters } from './useAgeingFilters';

/** Narrows the list to a kind and a stage; the address keeps the choice. */
export function FilterLine() {
  const { ageing: words, stages: stageWords } = useFreshnessTexts();
  const { kinds } = useWords();
  const [{ kind, stage }] = useAgeingFilters();
  const [, setUrl] = useSearchParams();
  const narrow = (name: 'kind' | 'stage', value: string) =>
    setUrl(
      (url) => {
        if (value === '') url.delete(name);
        else url.set(name, value);
        return url;
      },
      { replace: true, preventScrollReset: true },
    );
  const all = { value: '', label: words.all };
  return (
    <div className={styles.filters}>
      <Select
        label={words.kind}
        value={kind ?? ''}
        options={[all, ...listingKind.options.map((value) => ({ value, label: kinds[value].other }))]}
        onChange={(value) => narrow('kind', value)}
      />
      <Select
        label={words.stage}
        value={stage ?? ''}
        options={[all, ...stages.map((value) => ({ value, label: stageWords[value] }))]}
        onChange={(value) => narrow('stage', value)}
      />
    </div>
  );
}
