import type { PublicWrapForm } from '@contract/wrap';
import { Doorway } from '../../accounts/Doorway';
import { useFormats } from '../../i18n/format';
import { dayOf, useDays } from '../../listings/days';
import { Button } from '../../ui/Button';
import { useWrapTexts } from '../texts';
import styles from './Afterwards.module.css';

/** Thanks, and the way back to an answer as long as the desk has not taken them. */
export function HandedIn({ form, onCorrect }: { form: PublicWrapForm; onCorrect(): void }) {
  const { page: words } = useWrapTexts();
  const { time } = useFormats();
  const { day } = useDays();
  const at = new Date(form.submittedAt ?? '');
  return (
    <Doorway title={words.thanks} lead={words.thanksLead(form.title, words.at(day(dayOf(at)), time(at)))}>
      <div className={styles.after}>
        <Button onClick={onCorrect}>{words.correct}</Button>
        <p className={styles.note}>{words.correctNote}</p>
      </div>
    </Doorway>
  );
}

/** The desk has taken the figures: nothing is asked any more. */
export function AcceptedForm({ title }: { title: string }) {
  const { page: words } = useWrapTexts();
  return (
    <Doorway title={words.accepted} lead={words.acceptedLead(title)}>
      {null}
    </Doorway>
  );
}
