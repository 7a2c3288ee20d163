import type { PackageItem } from '@contract/packages';
import { useMemo } from 'react';
import { StillUnderFinger } from '../../listings/place/StillUnderFinger';
import { Layers } from '../../map/Layers';
import { LeafletMap } from '../../map/LeafletMap';
import { ZoomButtons } from '../../map/ZoomButtons';
import { usePackageTexts } from '../texts';
import { goTo } from './anchors';
import { extentOf } from './extent';
import { Numbers } from './Numbers';
import styles from './PlacesMap.module.css';

interface PlacesMapProps {
  /** Must be stable while they stay the same. */
  items: readonly PackageItem[];
  /** The number that is pointed at. */
  lit: number | null;
}

/** Where the places lie: a circle where the position is masked, a pin where it is not, each with its number. */
export function PlacesMap({ items, lit }: PlacesMapProps) {
  const { intro } = usePackageTexts();
  const bounds = useMemo(() => extentOf(items), [items]);
  const taken = useMemo(() => items.map(({ position }) => position), [items]);
  return (
    <LeafletMap className={styles.map} label={intro.map} bounds={bounds} wheelZooms={false}>
      <Layers pins={taken} />
      <ZoomButtons />
      <StillUnderFinger />
      <Numbers items={items} lit={lit} onPick={goTo} />
    </LeafletMap>
  );
}
