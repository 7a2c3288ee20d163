import styles from './Skeleton.module.css';

/** A grey bar of the true size of what is coming; appears only after 300 ms, so that a quick answer shows none. */
export function Skeleton({ height, width = '100%' }: { height: string; width?: string }) {
  return <span className={styles.bar} style={{ height, width }} aria-hidden="true" />;
}
