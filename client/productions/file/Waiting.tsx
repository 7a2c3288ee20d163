import { Skeleton } from '../../ui/Skeleton';
import styles from './ProductionFile.module.css';
import { useFileTexts } from './texts';

/** The shape of what is coming. */
export function Waiting() {
  return (
    <div className={styles.waiting} role="status" aria-label={useFileTexts().waiting}>
      <Skeleton height="34px" width="70%" />
      <Skeleton height="16px" width="90%" />
      <Skeleton height="24px" />
      <Skeleton height="38px" />
      <Skeleton height="110px" />
      <Skeleton height="90px" />
    </div>
  );
}
