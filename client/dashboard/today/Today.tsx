import { useId } from 'react';
import { Link } from 'react-router';
import { productionsPath } from '../../paths';
import { classes } from '../../ui/classes';
import { useDashboardTexts } from '../texts';
import styles from './Today.module.css';
import { useToday } from './useToday';

/** The list of productions, narrowed to what wants something done. */
const everythingPath = `${productionsPath}?${['late', 'unanswered', 'started', 'wrapForm'].map((need) => `needs=${need}`).join('&')}`;

/** What presses today: tasks, enquiries without an answer, shoots that began unnoticed, wrap forms not back. */
export function Today() {
  const { today: words } = useDashboardTexts();
  const id = useId();
  const { lines, count, isKnown } = useToday();
  if (!isKnown) return null;
  return (
    <section aria-labelledby={id} className={styles.today}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {words.title}
        </h2>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </header>
      {lines.length === 0 ? (
        <p className={styles.nothing}>{words.nothing}</p>
      ) : (
        <ul>
          {lines.map(({ key, path, title, text, when, isLate }) => (
            <li key={key}>
              <Link to={path} className={styles.line}>
                <span className={styles.what}>
                  <b>{title}</b>
                  <span>{text}</span>
                </span>
                <span className={classes(styles.when, isLate && styles.late)}>{when}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {count > lines.length && (
        <Link to={everythingPath} className={styles.more}>
          {words.more(count - lines.length)}
        </Link>
      )}
    </section>
  );
}
