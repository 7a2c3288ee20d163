import { Icon } from '../ui/Icon';
import styles from './Chips.module.css';
import { clearAll } from './changes';
import type { Chosen } from './chosen';
import { useSearchTexts } from './texts';
import type { ChangeFilters } from './useFilters';

/** What narrows the search, each with its way out, and one way out of all. */
export function Chips({ chosen, change }: { chosen: Chosen[]; change: ChangeFilters }) {
  const { facets } = useSearchTexts();
  if (chosen.length === 0) return null;
  return (
    <div className={styles.chips}>
      <ul className={styles.list}>
        {chosen.map(({ key, label, remove }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={facets.remove(label)}
              onClick={() => change(remove)}
            >
              <span className={styles.label}>{label}</span>
              <Icon name="cross" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clear} onClick={() => change(clearAll)}>
        {facets.clear}
      </button>
    </div>
  );
}
