import { useDraft } from '../draft';
import { kindForms } from '../kinds';
import { useFormTexts } from '../texts';
import styles from './Review.module.css';
import { ReviewAnswers } from './ReviewAnswers';
import { ReviewMissing } from './ReviewMissing';
import { ReviewSend } from './ReviewSend';
import { isSent, ReviewSent } from './ReviewSent';

/** Reads everything back, says what is missing and hands it in. */
export function Review() {
  const words = useFormTexts().review;
  const { kind, state } = useDraft();
  const { steps } = kindForms[kind];
  const { form } = state;
  return (
    <>
      {form.reason && (
        <div className={styles.reason}>
          <h2 className={styles.heading}>{form.status === 'rejected' ? words.rejected : words.returned}</h2>
          <p>{form.reason}</p>
        </div>
      )}
      {isSent(state) ? <ReviewSent /> : <ReviewMissing steps={steps} />}
      <ReviewAnswers steps={steps} />
      <ReviewSend steps={steps} />
    </>
  );
}
