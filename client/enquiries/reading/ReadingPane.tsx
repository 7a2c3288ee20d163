import type { EnquiryView } from '@contract/enquiries';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { CallProblem } from '../../api';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { classes } from '../../ui/classes';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useMedia, wide } from '../../ui/useMedia';
import { Composer } from '../composer/Composer';
import { Handling } from '../handling/Handling';
import { enquiryQuery } from '../queries';
import { useEnquiryTexts } from '../texts';
import type { Room } from '../useRoom';
import { AboutWhat } from './AboutWhat';
import { FactSheet } from './FactSheet';
import { Head } from './Head';
import styles from './Reading.module.css';
import { Thread } from './Thread';

/** One enquiry: what they ask, what was said since, and where one answers. */
export function ReadingPane({ id, room }: { id: string; room: Room }) {
  const words = useEnquiryTexts().reading;
  const { data: enquiry, error, refetch } = useQuery({ ...enquiryQuery(id), retry: isWorthTrying });
  const isWide = useMedia(wide);
  useMarkRead(id, enquiry?.unread, () => room.change.mutate({ id, patch: { unread: false } }));
  if (!enquiry)
    return (
      <Pane>
        <div className={styles.body}>
          {!error && <Waiting label={words.waiting} />}
          {error && isGone(error) && <Notice title={words.gone} />}
          {error && !isGone(error) && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        </div>
      </Pane>
    );
  const handling = <Handling enquiry={enquiry} onChange={(patch) => room.change.mutate({ id, patch })} />;
  return (
    <>
      <Pane>
        <Head enquiry={enquiry} room={room} />
        <div className={styles.body}>
          <FactSheet enquiry={enquiry} />
          <AboutWhat enquiry={enquiry} />
          {!isWide && (
            <details className={styles.folded}>
              <summary>
                {words.aside}
                <span className={styles.inShort}>{inShort(enquiry)}</span>
              </summary>
              {handling}
            </details>
          )}
          <Thread enquiry={enquiry} />
        </div>
        <Composer enquiry={enquiry} room={room} />
      </Pane>
      {isWide && (
        <aside className={classes(panes.pane, panes.third, styles.third)} aria-label={words.aside}>
          {handling}
        </aside>
      )}
    </>
  );
}

/** Who has it and what it became, while the rest is folded. */
const inShort = ({ contact, assigneeName, labels, production }: EnquiryView): string =>
  [contact.name, assigneeName, production?.number, ...labels].filter(Boolean).join(' · ');

const Pane = ({ children }: { children: ReactNode }) => (
  <section className={classes(panes.pane, styles.pane)}>{children}</section>
);

const Waiting = ({ label }: { label: string }) => (
  <div className={styles.waiting} role="status" aria-label={label}>
    <Skeleton height="28px" width="50%" />
    <Skeleton height="80px" />
    <Skeleton height="140px" />
  </div>
);

const isGone = (error: Error) =>
  error instanceof CallProblem && (error.code === 'not_found' || error.code === 'invalid_input');
const isWorthTrying = (failures: number, error: Error) => failures < 2 && !isGone(error);

/** Opening it reads it, once: what is marked as unread afterwards stays so. */
function useMarkRead(id: string, unread: boolean | undefined, read: () => void): void {
  const seen = useRef<string | null>(null);
  const mark = useEffectEvent(read);
  useEffect(
    function readOnce() {
      if (unread === undefined || seen.current === id) return;
      seen.current = id;
      if (unread) mark();
    },
    [id, unread],
  );
}
