import { Skeleton } from '../../ui/Skeleton';
import cover from './Cover.module.css';
import opened from './Opened.module.css';
import styles from './PackageWaiting.module.css';

/** The shape of the package while it is on its way: nothing jumps when it comes. */
export const PackageWaiting = () => (
  <div aria-busy="true">
    <div className={cover.cover} />
    <div className={opened.page}>
      <div className={styles.lines}>
        <Skeleton height="28px" width="min(560px, 100%)" />
        <Skeleton height="28px" width="min(420px, 80%)" />
        <Skeleton height="200px" />
      </div>
    </div>
  </div>
);
