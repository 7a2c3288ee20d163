import type { PackageItem } from '@contract/packages';
import { circle, divIcon, type Marker, marker } from 'leaflet';
import { useEffect, useState } from 'react';
import { inLanguage } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/language';
import { shapes } from '../../kinds/kinds';
import { useLeaflet } from '../../map/LeafletMap';
import styles from './PlacesMap.module.css';

interface NumbersProps {
  items: readonly PackageItem[];
  lit: number | null;
  /** Stable. */
  onPick(number: number): void;
}

/** The numbers of the package on the map; pressed, they lead to their entry. The keyboard has the index. */
export function Numbers({ items, lit, onPick }: NumbersProps) {
  const map = useLeaflet();
  const language = useLanguage();
  const [drawn, setDrawn] = useState<ReadonlyMap<number, Marker>>(new Map());
  useEffect(
    function drawNumbers() {
      const areas = items.filter(({ radiusKm }) => radiusKm > 0).map(areaOf);
      const numbers = new Map(
        items.map((item) => [
          item.number,
          numberOf(item, inLanguage(item.title, language)).on('click', () => onPick(item.number)),
        ]),
      );
      const layers = [...areas, ...numbers.values()];
      for (const layer of layers) layer.addTo(map);
      setDrawn(numbers);
      return () => {
        for (const layer of layers) layer.remove();
      };
    },
    [map, items, language, onPick],
  );
  useEffect(
    function lightNumber() {
      for (const [number, shown] of drawn) {
        shown.setZIndexOffset(number === lit ? 1000 : 0);
        shown.getElement()?.classList.toggle(styles.lit ?? 'lit', number === lit);
      }
    },
    [drawn, lit],
  );
  return null;
}

/** Metres: the place is somewhere in it. */
const areaOf = ({ position, radiusKm }: PackageItem) =>
  circle(position, { radius: radiusKm * 1000, className: styles.area, interactive: false });

/** The number alone in its circle, or on a pin in the shape of its kind: hollow where only the commune is known. */
function numberOf({ number, kind, position, radiusKm, precision }: PackageItem, title: string): Marker {
  const { pin, hollow, middle } = shapes[kind];
  const isExact = precision === 'exact';
  const lift = isExact && radiusKm === 0 ? middle : 0;
  const shape = radiusKm > 0 ? '' : `<path class="${styles.shape}" d="${isExact ? pin : hollow}"/>`;
  const look = radiusKm > 0 ? styles.free : isExact ? styles.exact : styles.hollow;
  const html = `<svg width="1" height="1" aria-hidden="true"><g class="${styles.body}"><circle class="${styles.reach}" cy="${-lift}" r="18"/>${shape}<text class="${styles.number}" y="${4.5 - lift}">${number}</text></g></svg>`;
  const icon = divIcon({ className: `${styles.mark} ${look} ${styles[kind]}`, iconSize: [0, 0], html });
  return marker(position, { icon, title: `${number}. ${title}`, keyboard: false });
}
