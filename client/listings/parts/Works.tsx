import { classes } from '../../ui/classes';
import styles from './Works.module.css';

export interface Work {
  title: string;
  year?: number;
  /** `Série TV`. */
  type?: string;
}

const newestFirst = (one: Work, other: Work) => (other.year ?? 0) - (one.year ?? 0);

/** Films and series, newest first. */
export function Works({ works }: { works: readonly Work[] }) {
  const hasYears = works.some(({ year }) => year !== undefined);
  return (
    <ul className={classes(styles.works, hasYears && styles.dated)}>
      {works.toSorted(newestFirst).map(({ title, year, type }) => (
        <li key={`${title} ${year}`} className={styles.work}>
          {hasYears && <span className={styles.year}>{year}</span>}
          <span>
            <cite className={styles.title}>{title}</cite>
            {type && <span className={styles.type}>{type}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
