import type { QueueTab } from '@contract/moderation';
import { Link } from 'react-router';
import { Notice } from '../../ui/Notice';
import { useModerationTexts } from '../texts';
import styles from './Queue.module.css';

interface EmptyQueueProps {
  tab: QueueTab;
  /** How many wait in all tabs. */
  all: number;
  allPath: string;
  /** What was decided since the page was opened, last first. */
  lately: readonly string[];
}

/** Nothing waits, said calmly: with the rest of the queue where there is one, and with what was just done. */
export function EmptyQueue({ tab, all, allPath, lately }: EmptyQueueProps) {
  const { empty } = useModerationTexts();
  const isAll = tab === 'all';
  return (
    <div className={styles.empty}>
      <Notice
        title={isAll ? empty.title : empty.tab}
        action={!isAll && all > 0 && <Link to={allPath}>{empty.others(all)}</Link>}
      >
        {isAll && empty.text}
      </Notice>
      {lately.length > 0 && (
        <>
          <h2 className={styles.lately}>{empty.lately}</h2>
          <ul>
            {lately.map((said) => (
              <li key={said} className={styles.said}>
                {said}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
