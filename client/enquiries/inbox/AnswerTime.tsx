import { useEnquiryTexts } from '../texts';
import { useHours } from '../useHours';
import type { Inbox } from '../useInbox';
import styles from './Inbox.module.css';

/** How fast the desk gave its first answer in the last 90 days: the median, and how many within a working day. */
export function AnswerTime({ inbox: { first } }: { inbox: Inbox }) {
  const { answerTime: words } = useEnquiryTexts();
  const hours = useHours();
  if (!first) return null;
  const { medianHours, answered, within8 } = first.answerTime;
  if (medianHours === null) return null;
  return (
    <p className={styles.answerTime} title={`${words.heading}. ${words.note}`}>
      {words.median(hours(medianHours))}
      <span className={styles.detail}>{words.detail(within8, answered)}</span>
    </p>
  );
}
