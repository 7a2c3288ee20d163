import { useWrapTexts } from '../texts';
import { useDraft } from './draft';
import { FigureField } from './FigureField';
import { KnownShoots } from './KnownShoots';
import styles from './Steps.module.css';

/** The one figure that is always needed, beside what the desk believes. */
export function DaysStep() {
  const { days } = useWrapTexts();
  const { form } = useDraft().state;
  return (
    <>
      <div className={styles.main}>
        <FigureField path="shootingDays" label={days.shootingDays} hint={days.shootingHint} unit={days.unit} />
        <KnownShoots shoots={form.shoots} />
      </div>
      <div className={styles.pair}>
        <FigureField path="prepDays" label={days.prepDays} unit={days.unit} />
        <FigureField path="wrapDays" label={days.wrapDays} unit={days.unit} />
      </div>
    </>
  );
}
