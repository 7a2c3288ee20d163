import styles from './Switch.module.css';

interface SwitchProps {
  /** Says what is on when it is on; shown beside it unless `hideLabel`. */
  label: string;
  hideLabel?: boolean;
  checked: boolean;
  onChange(checked: boolean): void;
  disabled?: boolean;
}

/** On or off, at once: for what takes effect without a save. */
export const Switch = ({ label, hideLabel, checked, onChange, disabled }: SwitchProps) => (
  <label className={styles.line}>
    <input
      type="checkbox"
      role="switch"
      className={styles.input}
      checked={checked}
      aria-checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span className={styles.track} aria-hidden="true" />
    <span className={hideLabel ? 'unseen' : undefined}>{label}</span>
  </label>
);
