import { useId } from 'react';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import styles from './YearHead.module.css';

interface PickYearProps {
  label: string;
  /** Beside the value, not for screen readers only. */
  showLabel?: boolean;
  /** The page's own year: heavier than the words around it. */
  strong?: boolean;
  value: string;
  options: readonly { value: string; label: string }[];
  onPick(value: string): void;
}

/** A year in a line of words: a native select without its box. */
export function PickYear({ label, showLabel = false, strong = false, value, options, onPick }: PickYearProps) {
  const id = useId();
  return (
    <span className={styles.pick}>
      <label htmlFor={id} className={showLabel ? undefined : 'unseen'}>
        {label}
      </label>
      <select
        id={id}
        className={classes(styles.select, strong && styles.strong)}
        value={value}
        onChange={({ target }) => onPick(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" size={13} />
    </span>
  );
}
