import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useModerationTexts } from '../texts';
import styles from './Changes.module.css';

interface VerdictProps {
  /** The field's name. */
  label: string;
  isDeclined: boolean;
  onDecline(isDeclined: boolean): void;
}

/** Yes or no to one field. */
export function Verdict({ label, isDeclined, onDecline }: VerdictProps) {
  const { review } = useModerationTexts();
  return (
    <div className={styles.verdict}>
      <button
        type="button"
        className={classes(styles.answer, !isDeclined && styles.yes)}
        aria-pressed={!isDeclined}
        aria-label={review.accept(label)}
        title={review.accept(label)}
        onClick={() => onDecline(false)}
      >
        <Icon name="check" size={15} />
      </button>
      <button
        type="button"
        className={classes(styles.answer, isDeclined && styles.no)}
        aria-pressed={isDeclined}
        aria-label={review.decline(label)}
        title={review.decline(label)}
        onClick={() => onDecline(true)}
      >
        <Icon name="cross" size={14} />
      </button>
    </div>
  );
}
