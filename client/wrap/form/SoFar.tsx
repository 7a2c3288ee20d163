import { useFigures } from '../../productions/file/figures';
import { useTerms } from '../../vocabularies/queries';
import { categoriesIn, spendGroups } from '../categories';
import { useWrapTexts } from '../texts';
import { useDraft } from './draft';
import styles from './SoFar.module.css';
import { totalOf } from './values';

/** Beside the form, where there is room: the sum as it grows. */
export function SoFar() {
  const words = useWrapTexts();
  const { values, state } = useDraft();
  const { euros } = useFigures();
  const terms = useTerms().all('spendCategories');
  const total = totalOf(values, terms);
  return (
    <aside className={styles.side} aria-label={words.spend.soFar}>
      {state.form.company && <p className={styles.company}>{state.form.company}</p>}
      <p className={styles.title}>{state.form.title}</p>
      <p className={styles.label}>{words.spend.soFar}</p>
      <p className={styles.sum}>{total > 0 ? euros(total) : <span className={styles.none}>{words.spend.none}</span>}</p>
      <dl className={styles.groups}>
        {spendGroups.map((group) => (
          <div key={group}>
            <dt>{words.spend[group]}</dt>
            <dd>{euros(totalOf(values, categoriesIn(group, terms)))}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
