import type { PublicWrapForm } from '@contract/wrap';
import { useDays } from '../../listings/days';
import { useWrapTexts } from '../texts';
import styles from './Steps.module.css';

/** Periods and places as the desk has them, to check one's own count against. */
export function KnownShoots({ shoots }: { shoots: PublicWrapForm['shoots'] }) {
  const words = useWrapTexts();
  const { day } = useDays();
  if (shoots.length === 0) return null;
  return (
    <div className={styles.known}>
      <h2 className={styles.knownTitle}>{words.known}</h2>
      <ul>
        {shoots.map(({ from, to, place }) => (
          <li key={`${from} ${to} ${place}`}>
            {words.period(day(from), day(to))}
            {place && <span className={styles.place}>{place}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
