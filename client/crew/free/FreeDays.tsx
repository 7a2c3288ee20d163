import type { AskedPerson, FreePeriod } from '@contract/crew';
import { Button, IconButton } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useCrewTexts } from '../texts';
import styles from './Free.module.css';

interface FreeDaysProps {
  asked: AskedPerson;
  free: readonly FreePeriod[];
  isWrong: boolean;
  onChange(free: FreePeriod[]): void;
}

const most = 10;

/** Of the days asked, those on which one is free. */
export function FreeDays({ asked, free, isWrong, onChange }: FreeDaysProps) {
  const { letter: words } = useCrewTexts();
  const change = (place: number, news: Partial<FreePeriod>) =>
    onChange(free.map((each, index) => (index === place ? { ...each, ...news } : each)));
  return (
    <fieldset className={styles.days}>
      <legend className={styles.legend}>{words.which}</legend>
      {free.map(({ from, to }, place) => (
        // Periods have no name of their own and are never moved.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a period is known by
        <div key={place} className={styles.period}>
          <Field
            label={words.from}
            type="date"
            min={asked.from}
            max={asked.to}
            value={from}
            onChange={(event) => change(place, { from: event.target.value })}
          />
          <Field
            label={words.to}
            type="date"
            min={from}
            max={asked.to}
            value={to}
            onChange={(event) => change(place, { to: event.target.value })}
          />
          {free.length > 1 && (
            <IconButton
              className={styles.remove}
              label={words.removePeriod}
              onClick={() => onChange(free.filter((_, index) => index !== place))}
            >
              <Icon name="cross" size={16} />
            </IconButton>
          )}
        </div>
      ))}
      {isWrong && (
        <p className={styles.wrong} role="alert">
          {words.wrongFree}
        </p>
      )}
      {free.length < most && (
        <Button look="quiet" size="small" onClick={() => onChange([...free, { from: asked.to, to: asked.to }])}>
          {words.addPeriod}
        </Button>
      )}
    </fieldset>
  );
}
