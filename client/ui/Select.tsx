import type { ComponentProps } from 'react';
import { classes } from './classes';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { type Around, Labelled } from './Labelled';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string>
  extends Around,
    Omit<ComponentProps<'select'>, 'id' | 'children' | 'value' | 'onChange'> {
  options: readonly Choice<Value>[];
  value: Value;
  onChange(value: NoInfer<Value>): void;
}

/** A labelled native select: the telephone's own wheel, the keyboard's own search. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  aside,
  hideLabel,
  className,
  options,
  value,
  onChange,
  ...select
}: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Labelled label={label} hint={hint} error={error} aside={aside} hideLabel={hideLabel}>
      {(control) => (
        <span className={styles.box}>
          <select
            className={classes(styles.input, styles.select, className)}
            value={value}
            onChange={(event) => choose(event.target.value)}
            {...control}
            {...select}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles.arrow}>
            <Icon name="chevronDown" size={15} />
          </span>
        </span>
      )}
    </Labelled>
  );
}
