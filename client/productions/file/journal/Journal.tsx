import type { LogEntry } from '@contract/productions';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../../layout/ErrorNotice';
import { useProblemText } from '../../../sending/useProblemText';
import { Button } from '../../../ui/Button';
import { Skeleton } from '../../../ui/Skeleton';
import { UndoLine } from '../../../ui/UndoLine';
import { useFile } from '../keeping/FileProvider';
import { useKeepingTexts } from '../keeping/texts';
import parts from '../parts.module.css';
import { Composer } from './Composer';
import { byDay, useDayTitle } from './days';
import { Entry } from './Entry';
import styles from './Entry.module.css';
import { KindFilter } from './KindFilter';
import { type LogKind, logQuery, useLogActs } from './queries';
import { useJournalTexts } from './texts';
import { useHeldRemoval } from './useHeldRemoval';

/** All that was said and done about a production, newest first, day by day; at its foot what comes next. */
export function Journal() {
  const words = useJournalTexts();
  const keeping = useKeepingTexts();
  const dayTitle = useDayTitle();
  const { id } = useFile().production;
  const [kind, setKind] = useState<LogKind | null>(null);
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    logQuery(id, kind),
  );
  const { mend, remove } = useLogActs(id);
  const held = useHeldRemoval<LogEntry>(remove.mutate);
  const problem = useProblemText(mend.error ?? remove.error);
  const entries = data?.pages.flatMap((page) => page.entries).filter((entry) => entry.id !== held.entry?.id) ?? [];
  return (
    <div className={styles.journal}>
      <KindFilter kind={kind} onChange={setKind} />
      {isPending && (
        <div className={styles.waiting} role="status" aria-label={words.waiting}>
          <Skeleton height="40px" />
          <Skeleton height="40px" />
        </div>
      )}
      {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && entries.length === 0 && <p className={parts.empty}>{kind === null ? words.none : words.noneOf}</p>}
      {byDay(entries).map(([day, ofDay]) => (
        <section key={day} aria-label={dayTitle(day)}>
          <h2 className={styles.day}>{dayTitle(day)}</h2>
          <ol>
            {ofDay.map((entry) => (
              <Entry
                key={entry.id}
                id={id}
                entry={entry}
                onMend={(text) => mend.mutate({ part: entry.id, text })}
                onRemove={() => held.hold(entry)}
              />
            ))}
          </ol>
        </section>
      ))}
      {hasNextPage && (
        <Button look="quiet" size="small" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.older}
        </Button>
      )}
      <p className={parts.problem} role="alert">
        {problem}
      </p>
      <div className={styles.foot}>
        <Composer />
      </div>
      {held.entry && (
        <UndoLine key={held.entry.id} undoLabel={keeping.undo} onUndo={held.forget} onGone={held.settle}>
          {words.removed}
        </UndoLine>
      )}
    </div>
  );
}
