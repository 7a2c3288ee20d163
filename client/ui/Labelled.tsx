import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon';

/** What every field has around its control. */
export interface Around {
  label: string;
  hint?: ReactNode;
  /** What is wrong and what would be right; shown with a mark, next to the field. */
  error?: string;
  /** At the end of the label's line: a count of characters, "optional", a switch of languages. */
  aside?: ReactNode;
  /** Where a table's head or the line above says it already: for screen readers only. */
  hideLabel?: boolean;
}

interface ControlProps {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** A label, a control, its hint and its error, tied together for screen readers. */
export function Labelled({
  label,
  hint,
  error,
  aside,
  hideLabel = false,
  children,
}: Around & { children(control: ControlProps): ReactNode }) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <div className={hideLabel ? 'unseen' : styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': notes || undefined })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The mark and the sentence of an error, below what is wrong. */
export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className={styles.error}>
    <Icon name="cross" size={14} /> <span>{children}</span>
  </p>
);
