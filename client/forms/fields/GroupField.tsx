import type { ReactNode } from 'react';
import { classes } from '../../ui/classes';
import ui from '../../ui/Field.module.css';
import { FieldError } from '../../ui/Labelled';
import styles from './Row.module.css';

interface GroupFieldProps {
  field: string;
  label: string;
  error: string | undefined;
  onLeave(): void;
  children: ReactNode;
  /** Under the row: a note. */
  below?: ReactNode;
}

/** Several small inputs that make up one field, with one fault for all. */
export function GroupField({ field, label, error, onLeave, children, below }: GroupFieldProps) {
  return (
    <fieldset
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onLeave()}
      data-field={field}
      aria-describedby={error ? `${field}-error` : undefined}
    >
      <legend className={classes(ui.label, styles.legend)}>{label}</legend>
      <div className={styles.group}>
        <div className={styles.row}>{children}</div>
        {error && <FieldError id={`${field}-error`}>{error}</FieldError>}
        {below}
      </div>
    </fieldset>
  );
}
