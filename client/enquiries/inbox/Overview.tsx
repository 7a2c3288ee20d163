import panes from '../../desk/Panes.module.css';
import { classes } from '../../ui/classes';
import { useEnquiryTexts } from '../texts';
import { useHours } from '../useHours';
import type { Inbox } from '../useInbox';
import styles from './Inbox.module.css';

/** While nothing is open: how fast the desk answers, and how to begin. */
export function Overview({ inbox: { first } }: { inbox: Inbox }) {
  const { answerTime: words, nothingOpen } = useEnquiryTexts();
  const hours = useHours();
  const { medianHours, answered, within8 } = first?.answerTime ?? { medianHours: null, answered: 0, within8: 0 };
  return (
    <section className={classes(panes.pane, styles.overview)}>
      {first && (
        <>
          <h2 className={styles.overviewTitle}>{words.heading}</h2>
          {medianHours === null ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className={styles.figure}>{hours(medianHours)}</p>
              <p>{words.detail(within8, answered)}</p>
              <p className={styles.small}>{words.note}</p>
            </>
          )}
        </>
      )}
      <p className={styles.hint}>{nothingOpen}</p>
    </section>
  );
}
