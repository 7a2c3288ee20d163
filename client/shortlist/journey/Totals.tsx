import type { Journey } from '@contract/shortlists';
import { useFormats } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { useShortlistTexts } from '../texts';
import { useClockTime, useDuration } from './duration';
import styles from './Totals.module.css';
import type { Order } from './useDay';

interface TotalsProps {
  journey: Journey;
  order: Order;
  onUseOrder(): void;
}

/** The day in one line: how far, how long, until when, and how well that is known. */
export function Totals({ journey, order, onUseOrder }: TotalsProps) {
  const { journey: words } = useShortlistTexts();
  const { kilometres, number } = useFormats();
  const duration = useDuration();
  const time = useClockTime();
  const { roadFactor, kmPerHour } = journey.assumptions;
  const end = journey.back?.arriveAt ?? journey.stops.at(-1)?.leaveAt ?? '';
  const known = journey.proven ? words.proven : order === 'best' ? words.good : words.given;
  const factor = roadFactor.toLocaleString(document.documentElement.lang);
  return (
    <div className={styles.totals}>
      <p className={styles.figure}>{words.total(kilometres(journey.km), duration(journey.minutes))}</p>
      <p className={styles.note}>
        {known} · {words.ends(time(end))}
      </p>
      <p className={styles.how}>{words.how(factor, number(kmPerHour))}</p>
      {order === 'best' && journey.stops.length > 1 && (
        <Button size="small" onClick={onUseOrder}>
          {words.useOrder}
        </Button>
      )}
    </div>
  );
}
