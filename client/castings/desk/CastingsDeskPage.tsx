import { type CastingStatus, castingStatus } from '@contract/castings';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { DeskFrame } from '../../desk/DeskFrame';
import panes from '../../desk/Panes.module.css';
import { deskCastingPath, deskCastingsPath } from '../../paths';
import { useKeys } from '../../ui/keys';
import { phone, useMedia } from '../../ui/useMedia';
import { CallPane } from './CallPane';
import { CallsPane } from './CallsPane';
import styles from './Desk.module.css';
import { deskCallsQuery } from './queries';
import { useCastingDeskTexts } from './texts';

/** The desk's room of castings: those that wait to be checked first, and the one that is open beside them. */
export function CastingsDeskPage() {
  const words = useCastingDeskTexts();
  const { id } = useParams();
  const navigate = useNavigate();
  const isPhone = useMedia(phone);
  const [q, setQ] = useState('');
  const [status, setStatus] = useState<CastingStatus | ''>('');
  const statuses = castingStatus.options.filter((each) => each === status);
  const query = useInfiniteQuery(deskCallsQuery(useDeferredValue(q), statuses));
  const calls = query.data?.pages.flatMap((page) => page.calls) ?? [];

  function step(by: 1 | -1) {
    const at = calls.findIndex((call) => call.id === id);
    const next = calls[Math.min(Math.max(at + by, 0), calls.length - 1)];
    if (next) void navigate(deskCastingPath(next.id));
  }
  useKeys({ j: () => step(1), k: () => step(-1), escape: () => void navigate(deskCastingsPath) });

  const back = (
    <Link className={styles.back} to={deskCastingsPath}>
      ‹ {words.back}
    </Link>
  );
  return (
    <DeskFrame current="castings" head={isPhone && id ? back : undefined}>
      <div className={panes.panes}>
        {!(isPhone && id) && (
          <CallsPane
            calls={calls}
            current={id}
            counts={query.data?.pages[0]?.statuses}
            q={q}
            onWords={setQ}
            status={status}
            onStatus={setStatus}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            error={query.error}
          />
        )}
        {id && <CallPane key={id} id={id} />}
        {!id && !isPhone && (
          <div className={panes.pane}>
            <p className={styles.pick}>{words.pick}</p>
          </div>
        )}
      </div>
    </DeskFrame>
  );
}
