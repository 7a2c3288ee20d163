import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';
import { classes } from './classes';
import { Icon } from './Icon';

interface CheckboxProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
  /** Stands at the end of the line: a count. */
  aside?: ReactNode;
  className?: string;
}

/** A native checkbox under our own mark: keyboard, forms and screen readers keep working. */
export function Checkbox({ checked, onChange, children, aside, className }: CheckboxProps) {
  return (
    <label className={classes(styles.line, className)}>
      <input
        className={styles.input}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.box} aria-hidden="true">
        <Icon name="check" size={11} />
      </span>
      <span className={styles.text}>{children}</span>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </label>
  );
}
