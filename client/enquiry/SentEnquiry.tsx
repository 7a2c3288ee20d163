import { Doorway } from '../accounts/Doorway';
import { searchPath } from '../paths';
import { Button, ButtonLink } from '../ui/Button';
import { useAnswerDay } from './answerDay';
import type { Sent } from './form/useAsk';
import styles from './Sent.module.css';
import { useAskTexts } from './texts';

/** It is with the desk: under which number, what happens now and by when. */
export function SentEnquiry({ sent: { number, email }, onAnother }: { sent: Sent; onAnother(): void }) {
  const { sent: words } = useAskTexts();
  const answerDay = useAnswerDay();
  return (
    <Doorway title={words.title}>
      <div className={styles.sent} role="status">
        <p className={styles.number}>
          <span className={styles.label}>{words.number}</span> {number}
        </p>
        <ol className={styles.steps}>
          <li>{words.lead(email)}</li>
          <li>{words.answer(answerDay)}</li>
          <li>{words.add}</li>
        </ol>
      </div>
      <div className={styles.ways}>
        <ButtonLink to={searchPath}>{words.search}</ButtonLink>
        <Button look="quiet" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </Doorway>
  );
}
