import { type ReactNode, useRef } from 'react';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button, IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { Skeleton } from '../../ui/Skeleton';
import { useEnquiryTexts } from '../texts';
import type { Room } from '../useRoom';
import { AnswerTime } from './AnswerTime';
import { EmptyInbox } from './EmptyInbox';
import { Filters } from './Filters';
import styles from './Inbox.module.css';
import { InboxRow } from './InboxRow';
import { Tabs } from './Tabs';
import { useMoreInSight } from './useMoreInSight';

interface InboxPaneProps {
  room: Room;
  onHelp(): void;
  onCall(): void;
  /** Stays at the foot of the pane. */
  foot: ReactNode;
}

/** The list: what waits first, the longest wait on top. */
export function InboxPane({ room, onHelp, onCall, foot }: InboxPaneProps) {
  const words = useEnquiryTexts();
  const { inbox, isPhone, pathOf } = room;
  const more = useRef<HTMLParagraphElement>(null);
  useMoreInSight(more, inbox.hasNextPage && !inbox.isFetchingNextPage, () => void inbox.fetchNextPage());
  return (
    <section className={classes(panes.pane, styles.pane)} aria-label={words.list.label}>
      <div className={styles.top}>
        <header className={classes(panes.head, styles.head)}>
          {!isPhone && <h1 className={panes.title}>{words.title}</h1>}
          <AnswerTime inbox={inbox} />
          <span className={styles.acts}>
            <IconButton label={words.list.call} aria-keyshortcuts="N" className={styles.call} onClick={onCall}>
              <Icon name="phone" size={17} />
            </IconButton>
            {!isPhone && (
              <button
                type="button"
                className={styles.help}
                aria-label={words.keys.show}
                aria-keyshortcuts="?"
                onClick={onHelp}
              >
                <Kbd>?</Kbd>
              </button>
            )}
          </span>
        </header>
        <Tabs inbox={inbox} pathOf={(tab) => pathOf(undefined, { ...inbox.state, tab })} />
        <Filters inbox={inbox} />
      </div>
      {inbox.isPending && <WaitingRows label={words.list.waiting} />}
      {inbox.error && !inbox.data && <ErrorNotice error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.data && inbox.items.length === 0 && <EmptyInbox inbox={inbox} />}
      {inbox.items.length > 0 && (
        <ul aria-busy={inbox.isPlaceholderData}>
          {inbox.items.map((item) => (
            <InboxRow key={item.id} item={item} to={pathOf(item.id)} isCurrent={item.id === room.id} />
          ))}
        </ul>
      )}
      {inbox.hasNextPage && (
        <p className={styles.more} ref={more}>
          <Button size="small" disabled={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
            {words.list.more}
          </Button>
        </p>
      )}
      {foot}
    </section>
  );
}

const WaitingRows = ({ label }: { label: string }) => (
  <div className={styles.waiting} role="status" aria-label={label}>
    <Skeleton height="60px" />
    <Skeleton height="60px" />
    <Skeleton height="60px" />
  </div>
);
