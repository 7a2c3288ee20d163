import type { Review, Twin } from '@contract/moderation';
import { KindMark } from '../../kinds/KindMark';
import { useSpeech } from '../../listings/kinds/speech';
import { Button } from '../../ui/Button';
import { useModerationTexts } from '../texts';
import styles from './Beside.module.css';

interface TwinsProps {
  review: Review;
  onCompare(twin: Twin): void;
}

/** Listings that may be the same, and why; each opens beside this one. */
export function Twins({ review, onCompare }: TwinsProps) {
  const { twins: words, review: reviewWords } = useModerationTexts();
  const reasons = useTwinReasons();
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {review.twins.length === 0 ? (
        <p className={styles.quiet}>{words.none(review.compared)}</p>
      ) : (
        <ul className={styles.list}>
          {review.twins.map((twin) => (
            <li key={twin.slug}>
              <b className={styles.twin}>
                <KindMark kind={twin.kind} /> {twin.title}
              </b>
              <p className={styles.quiet}>
                {twin.commune}, {reviewWords.status[twin.status]}
              </p>
              <p className={styles.warning}>{reasons(twin)}</p>
              <Button size="small" className={styles.compare} onClick={() => onCompare(twin)}>
                {words.compare}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Metres within which two pins mean one door. */
const sameSpot = 20;

/** `même nom à 240 m, même SIRET`. */
export function useTwinReasons(): (twin: Twin) => string {
  const { twins: words } = useModerationTexts();
  const { metres } = useSpeech();
  return ({ why, metres: apart }) => {
    const reasons = why.map((reason) => words.why[reason]).join(', ');
    if (apart === null) return reasons;
    return `${reasons}, ${apart < sameSpot ? words.here : words.away(metres(Math.round(apart)))}`;
  };
}
