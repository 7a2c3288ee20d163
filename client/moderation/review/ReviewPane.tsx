import type { HistoryEvent, Twin } from '@contract/moderation';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import panes from '../../desk/Panes.module.css';
import { classes } from '../../ui/classes';
import { useMedia, wide } from '../../ui/useMedia';
import { vocabulariesQuery } from '../../vocabularies/queries';
import { History } from '../beside/History';
import { Owner } from '../beside/Owner';
import { Twins } from '../beside/Twins';
import { reviewQuery } from '../queries';
import type { Desk } from './desk';
import styles from './Review.module.css';
import { ReviewBody } from './ReviewBody';
import { ReviewFooter } from './ReviewFooter';
import { ReviewHead } from './ReviewHead';
import { TwinPane } from './TwinPane';
import { Lost, Waiting } from './Unread';
import { VersionPane } from './VersionPane';

interface ReviewPaneProps {
  slug: string;
  desk: Desk;
  /** Over the footer: the line that takes a decision back. */
  undo: ReactNode;
  /** In place of this listing's own footer, while several are chosen. */
  footer?: ReactNode;
}

/** What is looked at in place of the changes for a while. */
type Aside = { twin: Twin } | { event: HistoryEvent; version: string };

/** One listing: what changes, whose it is, what it resembles, what happened to it. */
export function ReviewPane({ slug, desk, undo, footer }: ReviewPaneProps) {
  const { data: review, error, refetch } = useQuery(reviewQuery(slug));
  // Without its words there would be ids to read.
  const { data: vocabularies } = useQuery(vocabulariesQuery);
  const isWide = useMedia(wide);
  const [aside, lookAt] = useState<Aside | null>(null);
  if (!review || !vocabularies)
    return (
      <Pane>
        <div className={styles.body}>{error ? <Lost error={error} onRetry={() => void refetch()} /> : <Waiting />}</div>
        {undo}
      </Pane>
    );

  const back = () => lookAt(null);
  const beside = (
    <>
      <Owner review={review} />
      <Twins review={review} onCompare={(twin) => lookAt({ twin })} />
      <History
        history={review.history}
        onLook={(event) => event.version !== null && lookAt({ event, version: event.version })}
      />
    </>
  );
  function settle(said: string, isGone: boolean) {
    back();
    desk.tell(said, isGone);
  }
  return (
    <>
      <Pane>
        {aside && 'twin' in aside && <TwinPane review={review} twin={aside.twin} onBack={back} onSettled={settle} />}
        {aside && 'event' in aside && (
          <VersionPane review={review} {...aside} onBack={back} onRestored={(said) => settle(said, false)} />
        )}
        {!aside && (
          <>
            <ReviewHead review={review} />
            <div className={styles.body}>
              <ReviewBody review={review} desk={desk} />
              {!isWide && <div className={styles.beside}>{beside}</div>}
            </div>
          </>
        )}
        {undo}
        {!aside && (footer || (review.waiting && <ReviewFooter review={review} desk={desk} />))}
      </Pane>
      {isWide && (
        <aside className={classes(panes.pane, panes.third)} aria-label={review.title}>
          {beside}
        </aside>
      )}
    </>
  );
}

const Pane = ({ children }: { children: ReactNode }) => (
  <section className={classes(panes.pane, styles.pane)}>{children}</section>
);
