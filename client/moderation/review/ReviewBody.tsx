import type { Review } from '@contract/moderation';
import { Changes } from '../changes/Changes';
import { changedSince, isFirst } from '../decisions/verdict';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import { Claims } from './Claims';
import type { Desk } from './desk';
import styles from './Review.module.css';
import { TroubleNote } from './TroubleNote';

/** What there is to decide on a listing, with what stands in the way. */
export function ReviewBody({ review, desk }: { review: Review; desk: Desk }) {
  const { review: words } = useModerationTexts();
  const label = useFieldLabel();
  const { draft, onDraft, trouble } = desk;
  const missing = Object.keys(review.missing).map(label);
  function decline(field: string, isDeclined: boolean) {
    const others = draft.declined.filter((other) => other !== field);
    onDraft({ ...draft, declined: isDeclined ? [...others, field] : others });
  }
  return (
    <>
      {trouble && <TroubleNote review={review} trouble={trouble} />}
      <Claims review={review} desk={desk} />
      {review.waiting && missing.length > 0 && <p className={styles.missing}>{words.missing(missing.join(', '))}</p>}
      {review.waiting ? (
        <>
          <Changes
            review={review}
            declined={draft.declined}
            onDecline={decline}
            fresh={trouble?.before ? changedSince(trouble.before, review) : []}
          />
          {review.unchanged > 0 && (
            <p className={styles.same}>{(isFirst(review) ? words.unfilled : words.unchanged)(review.unchanged)}</p>
          )}
        </>
      ) : (
        review.claims.length === 0 && <p className={styles.same}>{words.nothing}</p>
      )}
    </>
  );
}
