import { divIcon, type Marker, marker } from 'leaflet';
import { useEffect } from 'react';
import { useFormats } from '../../i18n/format';
import { useLeaflet } from '../../map/LeafletMap';
import { useDashboardTexts } from '../texts';
import type { Disc } from './discs';
import styles from './Where.module.css';

interface DiscsProps {
  discs: readonly Disc[];
  /** Stable. */
  onPick: ((disc: Disc) => void) | undefined;
}

/** From this many productions on a disc has room for its number; one alone needs none. */
const numbered = 2;

/** Discs on the map, each with its number; pressed, they open. The keyboard has the table. */
export function Discs({ discs, onPick }: DiscsProps) {
  const map = useLeaflet();
  const { number } = useFormats();
  const { productions } = useDashboardTexts();
  useEffect(
    function showDiscs() {
      const drawn = discs.map((disc, place) => {
        const words = { number: number(disc.productions), title: `${disc.label}, ${productions(disc.productions)}` };
        const shown = markerOf(disc, words);
        shown.setZIndexOffset(place * 10);
        if (onPick) shown.on('click', () => onPick(disc));
        return shown.addTo(map);
      });
      return () => {
        for (const shown of drawn) shown.remove();
      };
    },
    [map, discs, onPick, number, productions],
  );
  return null;
}

interface DiscWords {
  number: string;
  /** As the browser's own tip: Leaflet's tooltips are no part of what the pages load. */
  title: string;
}

function markerOf({ lat, lng, radius, productions }: Disc, { number, title }: DiscWords): Marker {
  const word = productions < numbered ? '' : `<text class="${styles.number}" y="4">${number}</text>`;
  const icon = divIcon({
    className: styles.mark,
    iconSize: [2 * radius, 2 * radius],
    html: `<svg width="${2 * radius}" height="${2 * radius}" viewBox="${-radius} ${-radius} ${2 * radius} ${2 * radius}" aria-hidden="true"><circle class="${styles.disc}" r="${radius - 1}"/>${word}</svg>`,
  });
  return marker({ lat, lng }, { icon, title, keyboard: false });
}
