import type { ComponentProps } from 'react';
import { classes } from './classes';
import styles from './Field.module.css';
import { type Around, Labelled } from './Labelled';

/** A labelled text of several lines; grows with what is typed where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  aside,
  hideLabel,
  className,
  rows = 4,
  ...textarea
}: Around & Omit<ComponentProps<'textarea'>, 'id' | 'children'>) {
  return (
    <Labelled label={label} hint={hint} error={error} aside={aside} hideLabel={hideLabel}>
      {(control) => (
        <textarea className={classes(styles.input, styles.lines, className)} rows={rows} {...control} {...textarea} />
      )}
    </Labelled>
  );
}
