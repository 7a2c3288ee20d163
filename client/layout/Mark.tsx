import styles from './Mark.module.css';

/** Two volcanoes: the mark of the site. */
export const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 30 22" aria-hidden="true">
    <path className={styles.near} d="M0 21 9.5 6.5q1.5 1.6 4.5 0L23.5 21Z" />
    <path className={styles.far} d="m17 21 4.6-9q1.2 1 2.6 0L30 21Z" />
  </svg>
);
