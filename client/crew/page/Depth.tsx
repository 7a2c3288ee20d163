import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useLanguage } from '../../i18n/language';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { MapBoundary } from '../../listings/place/MapBoundary';
import { Skeleton } from '../../ui/Skeleton';
import { vocabulariesQuery } from '../../vocabularies/queries';
import { useAsked } from '../asked';
import styles from '../Crew.module.css';
import { depthQuery } from '../queries';
import { AskDesk } from './AskDesk';
import { Controls } from './Controls';
import { DepthTable } from './DepthTable';
import { Notes } from './Notes';
import { Summary } from './Summary';
import { useNotedNeeds } from './useNotedNeeds';
import { useOpen } from './useOpen';

// Leaflet is the larger part of this page's script: the table does not wait for it.
const Rings = lazy(async () => ({ default: (await import('../map/Rings')).Rings }));

/** What is asked, the table that answers it, and the same as circles on the map. */
export function Depth() {
  const [asked, change] = useAsked();
  const depth = useQuery(depthQuery(asked, useLanguage()));
  const vocabularies = useQuery(vocabulariesQuery);
  const open = useOpen(depth.data);
  useNotedNeeds(asked, depth.isPlaceholderData ? undefined : depth.data);
  const error = depth.error ?? vocabularies.error;
  const isReady = depth.data && vocabularies.data;
  const retry = () => void Promise.all([depth.refetch(), vocabularies.refetch()]);
  return (
    <>
      <Controls asked={asked} change={change} />
      <div className={styles.columns}>
        <div id="crew" tabIndex={-1} aria-busy={depth.isPlaceholderData}>
          {!isReady && (error ? <ErrorNotice error={error} onRetry={retry} /> : <Waiting />)}
          {isReady && (
            <>
              <Summary depth={depth.data} place={asked.place} open={open} />
              {depth.data.departments.length > 0 && <DepthTable depth={depth.data} place={asked.place} open={open} />}
              <Notes depth={depth.data} />
              <AskDesk depth={depth.data} place={asked.place} />
            </>
          )}
        </div>
        <div className={styles.map}>
          <MapBoundary>
            <Suspense>
              <Rings near={asked.near} place={asked.place} counts={depth.data?.people.known} />
            </Suspense>
          </MapBoundary>
        </div>
      </div>
    </>
  );
}

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const Waiting = () => (
  <div className={styles.waiting}>
    {rows.map((row) => (
      <Skeleton key={row} height="38px" />
    ))}
  </div>
);
