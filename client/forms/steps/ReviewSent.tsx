import { useEffect } from 'react';
import { minePath, previewPath } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { useDraft } from '../draft';
import type { DraftState } from '../saving/keeper';
import { useFormTexts } from '../texts';
import styles from './Review.module.css';

/** Whether the desk has all of it; what is typed afterwards makes it one's own again. */
export const isSent = ({ form, edits }: DraftState): boolean =>
  form.state === 'submitted' && Object.keys(edits).length === 0;

/** What happens now that the desk has it. */
export function ReviewSent() {
  const words = useFormTexts().review;
  const { state } = useDraft();
  useEffect(function showIt() {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <div role="status">
      <h2 className={styles.sent}>{words.submitted}</h2>
      <p className={styles.text}>{words.submittedText}</p>
      <div className={styles.after}>
        <ButtonLink to={minePath}>{words.mine}</ButtonLink>
        <ButtonLink to={previewPath(state.form.slug)}>{words.preview}</ButtonLink>
      </div>
    </div>
  );
}
