import type { ShortlistItem } from '@contract/shortlists';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { MapBoundary } from '../../listings/place/MapBoundary';
import type { Opened } from '../page/opened';
import { useShortlistTexts } from '../texts';
import { DayForm } from './DayForm';
import { JourneyMap } from './JourneyMap';
import styles from './JourneyView.module.css';
import { Stops } from './Stops';
import { Totals } from './Totals';
import { useDay } from './useDay';

interface JourneyViewProps {
  opened: Opened;
  items: readonly ShortlistItem[];
}

/** A day of scouting: on the map, and stop by stop beside it. */
export function JourneyView({ opened, items }: JourneyViewProps) {
  const { journey: words } = useShortlistTexts();
  const day = useDay(opened, items);
  const { journey } = day;
  if (day.places.length === 0) return <p className={styles.none}>{words.none}</p>;
  /** The stops in their order; what is no place keeps its own. */
  function takeOrder() {
    const idOf = (slug: string) => items.find(({ card }) => card?.slug === slug)?.id;
    opened.acts.order((journey?.stops ?? []).flatMap(({ slug }) => idOf(slug) ?? []));
  }
  return (
    <div className={styles.view} aria-busy={day.isStale}>
      <div className={styles.column}>
        <DayForm opened={opened} day={day} />
        {day.left > 0 && <p className={styles.note}>{words.left(day.left)}</p>}
        {!journey && (day.error ? <ErrorNotice error={day.error} onRetry={day.retry} /> : <p>{words.waiting}</p>)}
        {journey && (
          <>
            <Totals journey={journey} order={day.plan.order} onUseOrder={takeOrder} />
            <Stops journey={journey} leaveAt={day.plan.leaveAt} />
          </>
        )}
      </div>
      <div className={styles.map}>
        <MapBoundary>{journey && <JourneyMap journey={journey} />}</MapBoundary>
      </div>
    </div>
  );
}
