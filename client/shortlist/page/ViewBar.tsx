import { itemStatus, type ShortlistItem } from '@contract/shortlists';
import { useShortlistTexts } from '../texts';
import { useView, views } from './useView';
import styles from './ViewBar.module.css';

/** Which view, and the entries of which status. */
export function ViewBar({ items }: { items: readonly ShortlistItem[] }) {
  const words = useShortlistTexts();
  const { view, status, show, filter } = useView();
  const counts = itemStatus.options.map((option) => ({
    option,
    count: items.filter((item) => item.status === option).length,
  }));
  return (
    <div className={styles.bar}>
      <fieldset className={styles.views}>
        <legend className="unseen">{words.views.label}</legend>
        {views.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => show(each)}>
            {words.views[each]}
          </button>
        ))}
      </fieldset>
      <fieldset className={styles.statuses}>
        <legend className="unseen">{words.filter.label}</legend>
        <button type="button" aria-pressed={status === null} onClick={() => filter(null)}>
          {words.filter.all} <span>{items.length}</span>
        </button>
        {counts
          .filter(({ option, count }) => count > 0 || option === status)
          .map(({ option, count }) => (
            <button key={option} type="button" aria-pressed={option === status} onClick={() => filter(option)}>
              {words.status[option]} <span>{count}</span>
            </button>
          ))}
      </fieldset>
    </div>
  );
}
