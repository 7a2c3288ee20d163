import { divIcon, type Map as Leaflet, type Marker, marker } from 'leaflet';
import { type Commune, type Disc, discsOf } from './discs';
import styles from './ShootsMap.module.css';

/** Above every dot, however far south that lies: Leaflet lays southern ones over northern ones. */
const onTop = 10_000;

interface DiscEvents {
  /** What a disc is called, for those who do not see it and under the pointer. */
  nameOf(commune: Commune): string;
  onPick(commune: string): void;
  /** How a count is written. */
  number(count: number): string;
}

/** Draws communes as discs with their number, anew with every zoom. Returns the way to take them off. */
export function drawDiscs(map: Leaflet, communes: readonly Commune[], events: DiscEvents): () => void {
  let drawn: Marker[] = [];

  function clear() {
    for (const each of drawn) each.remove();
    drawn = [];
  }
  function draw() {
    clear();
    const spotOf = ({ position }: Commune) => map.project(position);
    drawn = discsOf(communes, spotOf).map((disc) => discMarker(disc, events).addTo(map));
  }
  draw();
  map.on('zoomend', draw);
  return () => {
    map.off('zoomend', draw);
    clear();
  };
}

function discMarker({ commune, radius, isOpen }: Disc, { nameOf, onPick, number }: DiscEvents): Marker {
  const name = nameOf(commune);
  const size = radius * 2;
  const icon = divIcon({
    className: isOpen ? (styles.disc ?? '') : (styles.dot ?? ''),
    iconSize: [size, size],
    html: isOpen ? number(commune.productions) : '',
  });
  // A dot under a disc shows once the map is closer. The list beside the map says the same to the keyboard.
  return marker(commune.position, { icon, title: name, keyboard: false, zIndexOffset: isOpen ? onTop : 0 }).on(
    'click',
    () => onPick(commune.commune),
  );
}
