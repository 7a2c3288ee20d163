import type { AvailabilityQuestion } from '@contract/crew';
import { Bar } from '../../charts/Bar';
import { useFormats } from '../../i18n/format';
import { useCrewTexts } from '../texts';
import styles from './DeskCrew.module.css';

/** The answers as a bar and in words: free, free in part, booked; the rest has not answered. */
export function AnswerBar({ question: { answers, asked } }: { question: AvailabilityQuestion }) {
  const { desk: words } = useCrewTexts();
  const { number } = useFormats();
  const { free = 0, partly = 0, taken = 0 } = answers;
  const parts = [
    { key: 'free', value: free, fill: 'var(--ok)' },
    { key: 'partly', value: partly, fill: 'var(--ev-computed)' },
    { key: 'taken', value: taken, fill: 'var(--st-enquiry)' },
    { key: 'open', value: asked - free - partly - taken, fill: 'var(--paper-3)' },
  ];
  return (
    <span className={styles.answers}>
      <span className={styles.bar}>
        <Bar bar={{ value: asked, parts }} most={asked} height={8} />
      </span>
      <span className={styles.counts}>
        <span>
          <b className={styles.free}>{number(free)}</b> {words.free}
        </span>
        <span>
          <b>{number(partly)}</b> {words.partly}
        </span>
        <span>
          <b>{number(taken)}</b> {words.taken}
        </span>
        <span>
          <b>{number(asked - free - partly - taken)}</b> {words.unanswered}
        </span>
      </span>
    </span>
  );
}
