import type { QueueItem } from '@contract/moderation';
import type { ReactNode } from 'react';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/Kbd';
import { Skeleton } from '../../ui/Skeleton';
import { useModerationTexts } from '../texts';
import type { Chosen } from './choosing';
import styles from './Queue.module.css';
import { QueueRow } from './QueueRow';
import type { Queue } from './useQueue';

interface QueuePaneProps {
  queue: Queue;
  current: string | undefined;
  chosen: Chosen;
  pathOf(item: QueueItem): string;
  tabs: ReactNode;
  /** In place of the list while nothing waits. */
  empty: ReactNode;
  /** On a telephone the bar above says it already. */
  hasHead: boolean;
  onHelp(): void;
  /** Stays at the foot of the pane. */
  foot: ReactNode;
}

/** What waits, oldest first, with the keys that walk through it. */
export function QueuePane({ queue, current, chosen, pathOf, tabs, empty, hasHead, onHelp, foot }: QueuePaneProps) {
  const words = useModerationTexts();
  const { items } = queue;
  return (
    <section className={classes(panes.pane, panes.list, styles.pane)} aria-label={words.queue.label}>
      <div className={styles.top}>
        {hasHead && (
          <header className={classes(panes.head, styles.head)}>
            <h1 className={panes.title}>{words.title}</h1>
            <span className={panes.meta}>{queue.data && words.toRead(queue.count('all') ?? 0)}</span>
            <span className={styles.keys}>
              <Kbd>J</Kbd> <Kbd>K</Kbd>
              <button
                type="button"
                className={styles.help}
                aria-label={words.keys.show}
                aria-keyshortcuts="?"
                onClick={onHelp}
              >
                <Kbd>?</Kbd>
              </button>
            </span>
          </header>
        )}
        {tabs}
      </div>
      {queue.isPending && <WaitingRows label={words.queue.waiting} />}
      {queue.error && !queue.data && <ErrorNotice error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data && items.length === 0 && empty}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <QueueRow
              key={item.slug}
              item={item}
              to={pathOf(item)}
              isCurrent={item.slug === current}
              isChosen={chosen.has(item.slug)}
              onChoose={(range) => chosen.toggle(item.slug, range)}
            />
          ))}
        </ul>
      )}
      {queue.hasNextPage && (
        <p className={styles.more}>
          <Button size="small" disabled={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
            {words.queue.more}
          </Button>
        </p>
      )}
      {foot}
    </section>
  );
}

const WaitingRows = ({ label }: { label: string }) => (
  <div className={styles.waiting} role="status" aria-label={label}>
    <Skeleton height="42px" />
    <Skeleton height="42px" />
    <Skeleton height="42px" />
  </div>
);
