import { Skeleton } from '../../ui/Skeleton';
import styles from './Nearby.module.css';

const rows = ['first', 'second', 'third', 'fourth'];

/** Rows of the true height while the neighbours are on their way. */
export function WaitingRows() {
  return (
    <div className={styles.groups} aria-hidden="true">
      {[0, 1].map((group) => (
        <div key={group} className={styles.waiting}>
          {rows.map((row) => (
            <Skeleton key={row} height="40px" />
          ))}
        </div>
      ))}
    </div>
  );
}
