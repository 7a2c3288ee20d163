import { searchSort } from '@contract/directory';
import { Icon } from '../../ui/Icon';
import { sortBy } from '../changes';
import { type Filters, listedKinds, type Sort, sortOf } from '../filters';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import { useWhere } from '../useWhere';
import styles from './Results.module.css';

interface ResultsHeadProps {
  filters: Filters;
  /** The search that the total belongs to. */
  answered: Filters;
  change: ChangeFilters;
  total: number | undefined;
}

/** "37 places within 25 km", and the order they stand in. Of an empty list the list itself speaks. */
export function ResultsHead({ filters, answered, change, total }: ResultsHeadProps) {
  const { results, things } = useSearchTexts();
  const where = useWhere(answered);
  const sorts = searchSort.options.filter((sort) => sort !== 'distance' || filters.around);
  return (
    <div className={styles.head}>
      <p role="status">
        {total !== undefined && total > 0 && (
          <>
            <b className={styles.total}>{things(listedKinds(answered), total)}</b> {where}
          </>
        )}
      </p>
      <label className={styles.sort}>
        <span className="unseen">{results.sort}</span>
        <select value={sortOf(filters)} onChange={(event) => change(sortBy(sorts.find(is(event.target.value))))}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {results.sorts[sort]}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" size={14} />
      </label>
    </div>
  );
}

const is = (wanted: string) => (sort: Sort) => sort === wanted;
