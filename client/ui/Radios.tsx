import { useId } from 'react';
import { classes } from './classes';
import styles from './Radios.module.css';
import type { Choice } from './Select';

interface RadiosProps<Value extends string> {
  label: string;
  /** Where the field above says it already: for screen readers only. */
  hideLabel?: boolean;
  options: readonly Choice<Value>[];
  value: Value | null;
  onChange(value: NoInfer<Value>): void;
}

/** One of a few short words in a line. */
export function Radios<Value extends string>({ label, hideLabel, options, value, onChange }: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={classes(hideLabel ? 'unseen' : styles.legend)}>{label}</legend>
      <div className={styles.line}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.disc} aria-hidden="true" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
