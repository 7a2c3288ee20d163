import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import styles from './Field.module.css';
import { type Around, Labelled } from './Labelled';

interface FieldProps extends Around, Omit<ComponentProps<'input'>, 'id' | 'children'> {
  /** Inside the input at its end: a unit, a département, a button. */
  end?: ReactNode;
}

/** A labelled input with its hint and its error. */
export function Field({ label, hint, error, aside, hideLabel, end, className, ...input }: FieldProps) {
  return (
    <Labelled label={label} hint={hint} error={error} aside={aside} hideLabel={hideLabel}>
      {(control) => (
        <span className={styles.box}>
          <input
            className={classes(styles.input, end !== undefined && styles.withEnd, className)}
            {...control}
            {...input}
          />
          {end !== undefined && <span className={styles.end}>{end}</span>}
        </span>
      )}
    </Labelled>
  );
}
