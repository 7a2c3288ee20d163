import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useState } from 'react';
import { useLeaflet } from '../../map/LeafletMap';
import { Icon } from '../../ui/Icon';
import { lookAround } from '../changes';
import { defaultRadius } from '../filters';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import styles from './SearchMap.module.css';

/** Pixels that the button may take to the right of the point. */
const room = 230;

/** Right click or long press: search around that point. */
export function SearchHere({ change }: { change: ChangeFilters }) {
  const map = useLeaflet();
  const { map: words } = useSearchTexts();
  const [asked, setAsked] = useState<LeafletMouseEvent | null>(null);
  useEffect(
    function listenForPress() {
      const ask = (event: LeafletMouseEvent) => setAsked(event);
      const forget = () => setAsked(null);
      map.on('contextmenu', ask).on('movestart click', forget);
      return () => void map.off('contextmenu', ask).off('movestart click', forget);
    },
    [map],
  );
  if (!asked) return null;
  const { containerPoint, latlng } = asked;
  function search() {
    setAsked(null);
    const at = { lat: latlng.lat, lng: latlng.lng };
    change((filters) => lookAround({ at, name: '', radius: filters.around?.radius ?? defaultRadius })(filters));
  }
  return (
    <button
      type="button"
      className={`${styles.plate} ${styles.pressed}`}
      style={{ left: Math.min(containerPoint.x, map.getSize().x - room), top: containerPoint.y }}
      // biome-ignore lint/a11y/noAutofocus: the menu that was just asked for takes the keyboard, as menus do
      autoFocus
      onClick={search}
      onBlur={() => setAsked(null)}
      onKeyDown={(event) => event.key === 'Escape' && setAsked(null)}
    >
      <Icon name="crosshair" size={15} />
      {words.aroundHere}
    </button>
  );
}
