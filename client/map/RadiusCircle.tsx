import type { Point } from '@contract/common';
import { circle, divIcon, type LatLng, marker } from 'leaflet';
import { useEffect } from 'react';
import { useLeaflet } from './LeafletMap';
import styles from './RadiusCircle.module.css';

interface RadiusCircleProps {
  lat: number;
  lng: number;
  /** Kilometres. */
  radius: number;
  /** Kilometres between which the handle moves. */
  least: number;
  most: number;
  /** Both must be stable. */
  labelOf(radius: number): string;
  onRadius(radius: number): void;
}

/** The circle that is searched in, with a handle that carries its number. The same can be done with the slider. */
export function RadiusCircle({ lat, lng, radius, least, most, labelOf, onRadius }: RadiusCircleProps) {
  const map = useLeaflet();
  useEffect(
    function drawCircle() {
      const middle = { lat, lng };
      const area = circle(middle, { radius: radius * 1000, className: styles.area, interactive: false }).addTo(map);
      const dot = marker(middle, { icon: plainIcon(styles.middle), interactive: false, keyboard: false }).addTo(map);
      const handle = marker(onEdge(middle, radius), {
        icon: plainIcon(styles.handle),
        draggable: true,
        keyboard: false,
        zIndexOffset: 5000,
      }).addTo(map);
      const label = document.createElement('span');
      label.className = styles.label ?? '';
      label.textContent = labelOf(radius);
      handle.getElement()?.append(label);

      const pulledTo = (at: LatLng) => Math.min(most, Math.max(least, Math.round(map.distance(middle, at) / 1000)));
      handle.on('drag', () => {
        const pulled = pulledTo(handle.getLatLng());
        area.setRadius(pulled * 1000);
        label.textContent = labelOf(pulled);
      });
      handle.on('dragend', () => {
        const pulled = pulledTo(handle.getLatLng());
        handle.setLatLng(onEdge(middle, pulled));
        onRadius(pulled);
      });
      return () => {
        area.remove();
        dot.remove();
        handle.remove();
      };
    },
    [map, lat, lng, radius, least, most, labelOf, onRadius],
  );
  return null;
}

const plainIcon = (className: string | undefined) => divIcon({ className, iconSize: [0, 0], html: '<i></i>' });

/** Kilometres in one degree of latitude. */
const degree = 111.195;
/** North-east: where the handle hides least. */
const aside = Math.SQRT1_2;

const onEdge = ({ lat, lng }: Point, radius: number): Point => ({
  lat: lat + (aside * radius) / degree,
  lng: lng + (aside * radius) / (degree * Math.cos((lat * Math.PI) / 180)),
});
