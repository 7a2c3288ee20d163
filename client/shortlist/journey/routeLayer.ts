import type { Journey } from '@contract/shortlists';
import { circle, divIcon, type Layer, type Map as Leaflet, marker, polyline } from 'leaflet';
import styles from './JourneyMap.module.css';

/** Metres: the circle with the area of an average commune of Auvergne, 20 km². */
const communeRadius = 2500;
const size = 26;
/** Above every name of the map. */
const onTop = 10_000;

/** Draws the way, its numbered stops and the base. Returns the way to take them off. */
export function drawRoute(map: Leaflet, base: Journey['base'], stops: Journey['stops']): () => void {
  const ends = base ? [base.position] : [];
  const way = [...ends, ...stops.map(({ position }) => position), ...ends];
  const layers: Layer[] = [
    polyline(way, { className: styles.casing, interactive: false }),
    polyline(way, { className: styles.way, interactive: false }),
    ...stops
      .filter(({ precision }) => precision === 'commune')
      .map(({ position }) =>
        circle(position, { radius: communeRadius, className: styles.commune, interactive: false }),
      ),
    ...stops.map(({ position, title, precision }, place) =>
      marker(position, {
        icon: disc(precision === 'exact' ? styles.stop : `${styles.stop} ${styles.hollow}`, String(place + 1)),
        title,
        alt: `${place + 1}. ${title}`,
        keyboard: false,
        zIndexOffset: onTop - place,
      }),
    ),
    ...(base
      ? [marker(base.position, { icon: disc(styles.base, ''), title: base.name, keyboard: false, zIndexOffset: onTop })]
      : []),
  ];
  for (const layer of layers) layer.addTo(map);
  return () => {
    for (const layer of layers) layer.remove();
  };
}

/** The text is a number of ours, never a name: it goes into the page as HTML. */
const disc = (className: string | undefined, html: string) =>
  divIcon({ className: className ?? '', iconSize: [size, size], html });
