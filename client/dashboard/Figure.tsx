import type { ReactNode } from 'react';
import { classes } from '../ui/classes';
import styles from './Figure.module.css';
import { type Opened, useAsked } from './useAsked';

interface FigureProps extends Omit<Opened, 'key'> {
  /** The key of what it is narrowed to by `by`. */
  narrowed?: string;
  children: ReactNode;
  /** What it is, where the words beside it are not inside the button. */
  label?: string;
  className?: string;
}

/**
 * A figure that opens to its formula and the productions behind it. As the public sees them figures stay shut: what is
 * behind them is the desk's.
 */
export function Figure({ children, label, className, narrowed, ...opened }: FigureProps) {
  const { asked, open } = useAsked();
  if (asked.scope === 'public') return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      className={classes(styles.figure, className)}
      aria-haspopup="dialog"
      onClick={() => open({ ...opened, key: narrowed })}
    >
      {children}
      {label && <span className="unseen"> {label}</span>}
    </button>
  );
}
