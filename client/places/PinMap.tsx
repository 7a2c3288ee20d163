import type { ListingKind, Point } from '@contract/common';
import { useMemo } from 'react';
import { boundsAround } from '../listings/place/distance';
import { OwnPin } from '../listings/place/OwnPin';
import { StillUnderFinger } from '../listings/place/StillUnderFinger';
import { Layers } from '../map/Layers';
import { LeafletMap } from '../map/LeafletMap';
import { ZoomButtons } from '../map/ZoomButtons';
import { DragPin } from './DragPin';
import styles from './PinMap.module.css';

interface PinMapProps {
  label: string;
  kind: ListingKind;
  /** Where the pin stands, or the commune's own point. */
  at: Point;
  isExact: boolean;
  pinLabel: string;
  /** Stable. */
  onMove(at: Point): void;
}

/** Kilometres to each side. */
const spotView = 1.2;
const communeView = 3.4;

/** Where a listing stands: a pin to be dragged, or the commune as the public will see it. */
export function PinMap({ label, kind, at, isExact, pinLabel, onMove }: PinMapProps) {
  return (
    <LeafletMap
      className={styles.map}
      label={label}
      bounds={boundsAround(at, isExact ? spotView : communeView)}
      wheelZooms={false}
    >
      <Layers pins={useMemo(() => [at], [at])} />
      <ZoomButtons />
      {!isExact && <StillUnderFinger />}
      {isExact ? (
        <DragPin kind={kind} at={at} label={pinLabel} onMove={onMove} />
      ) : (
        <OwnPin kind={kind} position={at} isExact={false} reachKm={undefined} />
      )}
    </LeafletMap>
  );
}
