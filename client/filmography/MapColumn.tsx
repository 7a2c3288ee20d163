import { lazy, Suspense } from 'react';
import { MapBoundary } from '../listings/place/MapBoundary';
import styles from './Filmography.module.css';
import type { Commune } from './map/discs';

// Leaflet and its ground are the larger part of this page's script: the list does not wait for them.
const ShootsMap = lazy(async () => ({ default: (await import('./map/ShootsMap')).ShootsMap }));

interface MapColumnProps {
  communes: readonly Commune[] | undefined;
  onPick(commune: string): void;
}

/** The map beside the list; its place is kept until it is there. */
export function MapColumn({ communes, onPick }: MapColumnProps) {
  return (
    <div className={styles.map}>
      <MapBoundary>
        <Suspense>{communes && <ShootsMap communes={communes} onPick={onPick} />}</Suspense>
      </MapBoundary>
    </div>
  );
}
