import type { ListingKind, Point } from '@contract/common';
import { circle, marker } from 'leaflet';
import { useEffect } from 'react';
import { pinIcon } from '../../map/icons';
import { useLeaflet } from '../../map/LeafletMap';
import styles from './PlaceMap.module.css';

interface OwnPinProps {
  kind: ListingKind;
  position: Point;
  isExact: boolean;
  /** Kilometres. */
  reachKm: number | undefined;
}

/** Metres: the circle with the area of an average commune of Auvergne, 20 km². */
const communeRadius = 2500;

/** The listing itself, larger than its neighbours and over them; a circle where only the commune is shown. */
export function OwnPin({ kind, position: { lat, lng }, isExact, reachKm }: OwnPinProps) {
  const map = useLeaflet();
  useEffect(
    function placePin() {
      const at = { lat, lng };
      const icon = pinIcon({ kind, isExact, slug: '', title: '', lat, lng });
      icon.options.className = `${icon.options.className} ${styles.own}`;
      const drawn = [
        ...(isExact ? [] : [circle(at, { radius: communeRadius, className: styles.commune, interactive: false })]),
        ...(reachKm ? [circle(at, { radius: reachKm * 1000, className: styles.reach, interactive: false })] : []),
        marker(at, { icon, interactive: false, keyboard: false, zIndexOffset: 20_000 }),
      ];
      for (const layer of drawn) layer.addTo(map);
      return () => {
        for (const layer of drawn) layer.remove();
      };
    },
    [map, kind, lat, lng, isExact, reachKm],
  );
  return null;
}
