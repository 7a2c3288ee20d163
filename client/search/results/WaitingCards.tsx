import { Skeleton } from '../../ui/Skeleton';
import { useSearchTexts } from '../texts';
import styles from './Results.module.css';

const places = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Grey cards of the true size while the first answer is on its way. */
export function WaitingCards() {
  const { results } = useSearchTexts();
  return (
    <div className={styles.cards} role="status" aria-label={results.loading}>
      {places.map((place) => (
        <div key={place} className={styles.waiting}>
          <div className={styles.waitingPicture}>
            <Skeleton height="100%" />
          </div>
          <Skeleton height="16px" width="70%" />
          <Skeleton height="12px" width="45%" />
        </div>
      ))}
    </div>
  );
}
