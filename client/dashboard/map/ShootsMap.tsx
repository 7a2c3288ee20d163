import type { Indicators } from '@contract/indicators';
import { useCallback, useMemo } from 'react';
import { StillUnderFinger } from '../../listings/place/StillUnderFinger';
import { Layers } from '../../map/Layers';
import { LeafletMap } from '../../map/LeafletMap';
import { ZoomButtons } from '../../map/ZoomButtons';
import { Discs } from './Discs';
import { type Disc, discsOf, extentOf } from './discs';
import styles from './Where.module.css';

interface ShootsMapProps {
  communes: Indicators['byCommune'];
  label: string;
  /** Undefined: discs cannot be opened. */
  onPick: ((key: string) => void) | undefined;
}

/** The desk's own map with a disc by commune, its area by the number of productions. */
export function ShootsMap({ communes, label, onPick }: ShootsMapProps) {
  const discs = useMemo(() => discsOf(communes), [communes]);
  const names = useMemo(() => discs.map(({ lat, lng }) => ({ lat, lng })), [discs]);
  const bounds = useMemo(() => extentOf(discs), [discs]);
  const pick = useCallback(({ key }: Disc) => onPick?.(key), [onPick]);
  return (
    <LeafletMap className={styles.frame} label={label} bounds={bounds} wheelZooms={false} key={JSON.stringify(bounds)}>
      <Layers pins={names} />
      <ZoomButtons />
      <StillUnderFinger />
      <Discs discs={discs} onPick={onPick ? pick : undefined} />
    </LeafletMap>
  );
}
