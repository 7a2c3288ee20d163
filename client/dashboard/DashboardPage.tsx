import { useQuery } from '@tanstack/react-query';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { ErrorNotice } from '../layout/ErrorNotice';
import { today } from '../listings/days';
import { classes } from '../ui/classes';
import { Skeleton } from '../ui/Skeleton';
import { phone, useMedia } from '../ui/useMedia';
import { Dashboard } from './Dashboard';
import styles from './Dashboard.module.css';
import { YearHead } from './head/YearHead';
import { indicatorsQuery } from './queries';
import { useDashboardTexts } from './texts';
import { useAsked } from './useAsked';

/** The year at a glance: what was counted against the goal, what it left here, and what presses today. */
export function DashboardPage() {
  const { title, head } = useDashboardTexts();
  const isPhone = useMedia(phone);
  const { asked } = useAsked();
  const { data, error, refetch } = useQuery(indicatorsQuery(asked));
  const day = asked.on ?? today();
  const shown = data ?? { year: asked.year ?? Number(day.slice(0, 4)), on: day };
  return (
    <DeskFrame
      current="dashboard"
      head={isPhone ? <h1 className={styles.phoneTitle}>{head.year(shown.year)}</h1> : undefined}
    >
      <div className={panes.panes}>
        <div className={classes(panes.pane, styles.pane)}>
          {!isPhone && <h1 className="unseen">{title}</h1>}
          <YearHead shown={shown} />
          <div className={styles.body}>
            {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
            {data ? <Dashboard indicators={data} /> : !error && <Waiting />}
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}

const Waiting = () => (
  <div className={styles.waiting}>
    <Skeleton height="320px" />
    <Skeleton height="100px" />
    <Skeleton height="420px" />
  </div>
);
