import { type DivIcon, divIcon } from 'leaflet';
import { kinds as allKinds, shapes } from '../kinds/kinds';
import type { MapItem } from './clusters';
import styles from './Pins.module.css';
import type { MapPoint } from './points';

/** Icons are drawn around the point itself: the element has no size, its drawing overflows. */
const iconOf = (className: string, drawing: string): DivIcon =>
  divIcon({ className, iconSize: [0, 0], html: `<svg width="1" height="1" aria-hidden="true">${drawing}</svg>` });

/** A pin by the shape of its kind; hollow and dashed where only the commune is known. */
export function pinIcon({ kind, isExact }: MapPoint): DivIcon {
  const { pin, hollow, sign, middle } = shapes[kind];
  const lift = isExact ? middle : 0;
  return iconOf(
    `${styles.pin} ${styles[kind]} ${isExact ? '' : styles.hollow}`,
    `<g class="${styles.body}">
      <circle class="${styles.reach}" cy="${-lift}"/>
      <ellipse class="${styles.shade}" cy="1" rx="7" ry="2.6"/>
      <path class="${styles.shape}" d="${isExact ? pin : hollow}"/>
      <path class="${styles.sign}" d="${sign}" transform="translate(0 ${-lift})"/>
    </g>`,
  );
}

/** Pixels from the middle to the middle of the ring: more listings, a larger ring. */
const ringRadius = (count: number) => (count < 7 ? 13 : count < 30 ? 14 : count < 100 ? 18 : 21);
/** Pixels between two parts of a ring. */
const gap = 1.5;

/** A ring split by kind, the count inside. */
export function clusterIcon({ count, kinds }: Extract<MapItem, { type: 'cluster' }>, shownCount: string): DivIcon {
  const radius = ringRadius(count);
  const around = 2 * Math.PI * radius;
  const present = allKinds.filter((kind) => kinds[kind]);
  let start = 0;
  const parts = present.map((kind) => {
    const length = (around * (kinds[kind] ?? 0)) / count;
    const drawn = present.length > 1 ? Math.max(length - gap, 1) : length;
    const part = `<circle class="${styles.part} ${styles[kind]}" r="${radius}" stroke-dasharray="${drawn} ${around - drawn}" stroke-dashoffset="${-start}" transform="rotate(-90)"/>`;
    start += length;
    return part;
  });
  return iconOf(
    styles.cluster ?? '',
    `<g class="${styles.body}"><circle class="${styles.plate}" r="${radius + 3.5}"/>${parts.join('')}<text class="${styles.count}" y="4.5">${shownCount}</text></g>`,
  );
}
