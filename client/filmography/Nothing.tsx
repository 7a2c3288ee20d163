import { Button } from '../ui/Button';
import styles from './Filmography.module.css';
import { type Filters, isAll, noFilters } from './filters';
import { useFilmographyTexts } from './texts';
import type { ChangeFilters } from './useFilters';

/** Why the list is empty, and the way to what there is. */
export function Nothing({ filters, change }: { filters: Filters; change: ChangeFilters }) {
  const words = useFilmographyTexts();
  if (isAll(filters)) return <p className={styles.nothing}>{words.noneYet}</p>;
  return (
    <div className={styles.nothing}>
      <p>{words.none}</p>
      <Button look="quiet" onClick={() => change({ ...noFilters, year: undefined })}>
        {words.clear}
      </Button>
    </div>
  );
}
