import type { previewQuestion } from '@contract/crew';
import type { UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { useCrewTexts } from '../texts';
import styles from './DeskCrew.module.css';

interface ReachProps {
  reach: UseQueryResult<z.infer<typeof previewQuestion.reply>>;
  hasQuestion: boolean;
}

/** How many letters would leave, and who would get none. */
export function Reach({ reach: { data }, hasQuestion }: ReachProps) {
  const { desk: words } = useCrewTexts();
  return (
    <div className={styles.reach} role="status">
      {!hasQuestion && <p className={styles.quiet}>{words.reachesUnknown}</p>}
      {hasQuestion && data && (
        <>
          <p className={styles.reaches}>{words.reaches(data.reached)}</p>
          {data.noAddress > 0 && <p className={styles.quiet}>{words.noAddress(data.noAddress)}</p>}
          {data.askedLately > 0 && <p className={styles.quiet}>{words.lately(data.askedLately)}</p>}
        </>
      )}
    </div>
  );
}
