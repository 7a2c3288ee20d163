import { latLngBounds } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useFormats } from '../../i18n/format';
import { Layers } from '../../map/Layers';
import { LeafletMap, useLeaflet } from '../../map/LeafletMap';
import { quietly } from '../../map/moves';
import { ZoomButtons } from '../../map/ZoomButtons';
import { useFilmographyTexts } from '../texts';
import { drawDiscs } from './discLayer';
import type { Commune } from './discs';
import styles from './ShootsMap.module.css';

/** Auvergne: where the map opens, and stays while nothing is found. */
const territory: [[number, number], [number, number]] = [
  [44.75, 2.3],
  [46.72, 4.3],
];

interface ShootsMapProps {
  communes: readonly Commune[];
  onPick(commune: string): void;
}

/** How many productions were shot in each commune. */
export function ShootsMap({ communes, onPick }: ShootsMapProps) {
  const words = useFilmographyTexts();
  const pins = useMemo(() => communes.map(({ position }) => position), [communes]);
  return (
    <LeafletMap className={styles.map} label={words.map} bounds={territory} wheelZooms={false}>
      <Layers pins={pins} />
      <ZoomButtons />
      <Discs communes={communes} onPick={onPick} />
    </LeafletMap>
  );
}

/** Pixels around the outermost discs. */
const margin: [number, number] = [14, 14];

function Discs({ communes, onPick }: ShootsMapProps) {
  const map = useLeaflet();
  const words = useFilmographyTexts();
  const { number } = useFormats();
  useEffect(
    function draw() {
      const nameOf = ({ commune, productions }: Commune) => words.disc(commune, productions);
      return drawDiscs(map, communes, { nameOf, onPick, number });
    },
    [map, communes, onPick, words, number],
  );
  useEffect(
    function frame() {
      if (communes.length === 0) return;
      const bounds = latLngBounds(communes.map(({ position }) => position));
      quietly(map, () => map.fitBounds(bounds, { padding: margin, maxZoom: 11, animate: false }));
    },
    [map, communes],
  );
  return null;
}
