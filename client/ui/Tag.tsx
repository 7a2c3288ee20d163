import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A word with a status colour behind it: the word says it, the colour only helps. */
export function Tag({
  tone = 'plain',
  title,
  children,
}: {
  tone?: 'plain' | 'ok' | 'warn' | 'bad' | 'info';
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`} title={title}>
      {children}
    </span>
  );
}
