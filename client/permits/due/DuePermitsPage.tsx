import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { DeskFrame } from '../../desk/DeskFrame';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { permitRulesPath, productionsPath } from '../../paths';
import { Button, ButtonLink } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { DueList } from './DueList';
import styles from './DuePermits.module.css';
import { type Alert, alerts, duePermitsQuery } from './queries';
import { useDueTexts } from './texts';

/** Rows at first, and by how many the list grows. */
const step = 100;
/** As many as the server gives at once. */
const most = 500;

/** What the desk has to file, chase or extend, across all productions. */
export function DuePermitsPage() {
  const words = useDueTexts();
  const [alert, ask] = useAlert();
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(duePermitsQuery(alert, limit));
  return (
    <DeskFrame current="permits">
      <div className={panes.panes}>
        <section className={panes.pane} aria-label={words.title}>
          <header className={panes.head}>
            <h1 className={classes(panes.title, styles.title)}>{words.title}</h1>
            <span className={panes.meta}>{data && words.count(data.total)}</span>
            <Link to={permitRulesPath} className={styles.rules}>
              {words.rules}
            </Link>
          </header>
          <div className={styles.body}>
            <p className={styles.lead}>{words.lead}</p>
            <Filter alert={alert} onAsk={ask} />
            {!data && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />)}
            {data?.total === 0 && <Nothing isFiltered={alert !== null} onAll={() => ask(null)} />}
            {data && data.total > 0 && <DueList permits={data.permits} />}
            {data && data.permits.length < data.total && limit < most && (
              <Button onClick={() => setLimit(Math.min(most, limit + step))}>{words.more}</Button>
            )}
          </div>
        </section>
      </div>
    </DeskFrame>
  );
}

/** The sort that is shown, kept in the address. */
function useAlert(): [Alert | null, (alert: Alert | null) => void] {
  const [query, setQuery] = useSearchParams();
  const alert = alerts.find((each) => each === query.get('alert')) ?? null;
  return [alert, (next) => setQuery(next === null ? {} : { alert: next }, { replace: true })];
}

function Filter({ alert, onAsk }: { alert: Alert | null; onAsk(alert: Alert | null): void }) {
  const words = useDueTexts();
  return (
    <fieldset className={styles.filter}>
      <legend className="unseen">{words.filter}</legend>
      {[null, ...alerts].map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          aria-pressed={each === alert}
          className={classes(styles.sort, each === alert && styles.chosen)}
          onClick={() => onAsk(each)}
        >
          {each === null ? words.all : words.filters[each]}
        </button>
      ))}
    </fieldset>
  );
}

function Nothing({ isFiltered, onAll }: { isFiltered: boolean; onAll(): void }) {
  const words = useDueTexts();
  if (isFiltered) return <Notice title={words.noneOf} action={<Button onClick={onAll}>{words.all}</Button>} />;
  return (
    <Notice title={words.none} action={<ButtonLink to={productionsPath}>{words.productions}</ButtonLink>}>
      {words.noneText}
    </Notice>
  );
}

const Waiting = () => (
  <div role="status" aria-label={useDueTexts().waiting} className={styles.waiting}>
    <Skeleton height="40px" />
    <Skeleton height="40px" />
    <Skeleton height="40px" />
  </div>
);
