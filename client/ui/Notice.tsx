import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  title: string;
  children?: ReactNode;
  /** What to do about it: a link or a button. */
  action?: ReactNode;
  /** `alert` is spoken at once; for what just went wrong. */
  role?: 'alert' | 'status';
}

/** Says what was asked, why there is nothing, and the way out. */
export function Notice({ title, children, action, role = 'status' }: NoticeProps) {
  return (
    <div className={styles.notice} role={role}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
