import { useId } from 'react';
import { classes } from './classes';
import field from './Field.module.css';
import { FieldError } from './Labelled';
import styles from './RadioCards.module.css';
import type { Choice } from './Select';

export interface Card<Value extends string> extends Choice<Value> {
  /** The second line: what choosing this means. */
  note?: string;
}

interface RadioCardsProps<Value extends string> {
  label: string;
  options: readonly Card<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange(value: NoInfer<Value>): void;
  hint?: string;
  error?: string;
}

/** One of two or three, side by side, each with what it means: native radios, so arrows move between them. */
export function RadioCards<Value extends string>({
  label,
  options,
  value,
  onChange,
  hint,
  error,
}: RadioCardsProps<Value>) {
  const id = useId();
  return (
    <fieldset className={field.field} aria-invalid={error ? true : undefined} aria-describedby={error && `${id}-error`}>
      <legend className={classes(field.label, styles.legend)}>{label}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              className={styles.input}
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.name}>{option.label}</span>
            {option.note && <span className={styles.note}>{option.note}</span>}
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && <p className={field.hint}>{hint}</p>}
    </fieldset>
  );
}
