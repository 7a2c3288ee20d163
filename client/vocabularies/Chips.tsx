import { Icon } from '../ui/Icon';
import styles from './Chips.module.css';
import { usePickerTexts } from './texts';

interface ChipsProps {
  items: readonly { key: string; label: string }[];
  onRemove(key: string): void;
}

/** What is chosen so far, each with its way out. */
export function Chips({ items, onRemove }: ChipsProps) {
  const words = usePickerTexts();
  if (items.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={words.chosen}>
      {items.map(({ key, label }) => (
        <li key={key}>
          <button type="button" className={styles.chip} aria-label={words.remove(label)} onClick={() => onRemove(key)}>
            <span className={styles.label}>{label}</span>
            <Icon name="cross" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
