import { type ReactNode, useId } from 'react';
import styles from './Part.module.css';

/** One part of the account: its name at the left, what can be done at the right. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
