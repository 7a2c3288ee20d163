import { Skeleton } from '../../ui/Skeleton';
import styles from './Page.module.css';

/** Grey rows of the true height until the list is there. */
export const Waiting = () => (
  <div className={styles.waiting}>
    <Skeleton height="44px" width="50%" />
    <Skeleton height="150px" />
    <Skeleton height="150px" />
    <Skeleton height="150px" />
  </div>
);
