import { useAnswerDay } from './answerDay';
import styles from './form/Ask.module.css';
import { useAskTexts } from './texts';

/** Beside the form: what comes of it, and by when. */
export function NextSteps() {
  const { next } = useAskTexts();
  const answerDay = useAnswerDay();
  return (
    <aside className={styles.side} aria-label={next.title}>
      <h2 className={styles.sideTitle}>{next.title}</h2>
      <ul>
        <li>{next.read(answerDay)}</li>
        <li>{next.page}</li>
        <li>{next.free}</li>
      </ul>
    </aside>
  );
}
