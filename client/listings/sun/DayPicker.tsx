import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { noonOf, readDay, useDays } from '../days';
import styles from './DayPicker.module.css';
import { useSunTexts } from './texts';

interface DayPickerProps {
  /** As `2026-10-12`. */
  day: string;
  onPick(day: string): void;
}

const dayMs = 86_400_000;
const shifted = (day: string, by: number) => new Date(noonOf(day).getTime() + by * dayMs).toISOString().slice(0, 10);

/** The browser's own date field under the date as the page writes it, and a step to either side. */
export function DayPicker({ day, onPick }: DayPickerProps) {
  const words = useSunTexts();
  const days = useDays();
  return (
    <div className={styles.picker}>
      <IconButton label={words.previous} className={styles.step} onClick={() => onPick(shifted(day, -1))}>
        <Icon name="chevronLeft" size={15} />
      </IconButton>
      <label className={styles.field}>
        <span className="unseen">{words.pick}</span>
        <Icon name="calendar" size={15} />
        <span className={styles.shown} aria-hidden="true">
          {days.day(day)}
        </span>
        <input
          className={styles.input}
          type="date"
          value={day}
          onChange={(event) => {
            const picked = readDay(event.target.value);
            if (picked) onPick(picked);
          }}
          onClick={(event) => event.currentTarget.showPicker?.()}
        />
      </label>
      <IconButton label={words.next} className={styles.step} onClick={() => onPick(shifted(day, 1))}>
        <Icon name="chevronRight" size={15} />
      </IconButton>
    </div>
  );
}
