import type { ListingKind, Point } from '@contract/common';
import { divIcon, marker, polyline } from 'leaflet';
import { useEffect } from 'react';
import { boundsAround, kilometresBetween } from '../../listings/place/distance';
import { StillUnderFinger } from '../../listings/place/StillUnderFinger';
import { pinIcon } from '../../map/icons';
import { Layers } from '../../map/Layers';
import { LeafletMap, useLeaflet } from '../../map/LeafletMap';
import { classes } from '../../ui/classes';
import styles from './MovedMap.module.css';

interface Spot {
  position: Point;
  isExact: boolean;
}

interface MovedMapProps {
  kind: ListingKind;
  label: string;
  words: { before: string; after: string };
  /** Undefined where it did not stand elsewhere. */
  before: Spot | undefined;
  after: Spot;
}

/** Kilometres to each side of a spot that stays: near enough to see the road it is on. */
const closest = 1.5;

/** Of two spots near each other the northern one carries its word on top, so that both can be read. */
const isOnTop = (spot: Spot, other: Spot | undefined) =>
  other !== undefined &&
  spot.position.lat > other.position.lat &&
  kilometresBetween(spot.position, other.position) < closest;

/** Where a listing stood and where it would stand, a dashed line between. */
export function MovedMap({ kind, label, words, before, after }: MovedMapProps) {
  const from = before?.position ?? after.position;
  const reach = Math.max(closest, kilometresBetween(from, after.position) * 0.95);
  const middle = { lat: (from.lat + after.position.lat) / 2, lng: (from.lng + after.position.lng) / 2 };
  return (
    <LeafletMap className={styles.map} label={label} bounds={boundsAround(middle, reach)} wheelZooms={false}>
      <Layers />
      <StillUnderFinger />
      {before && <Way from={before.position} to={after.position} />}
      {before && (
        <Pin kind={kind} spot={before} side="before" word={words.before} isWordOnTop={isOnTop(before, after)} />
      )}
      <Pin kind={kind} spot={after} side="after" word={words.after} isWordOnTop={isOnTop(after, before)} />
    </LeafletMap>
  );
}

interface PinProps {
  kind: ListingKind;
  spot: Spot;
  side: 'before' | 'after';
  word: string;
  isWordOnTop: boolean;
}

/** A pin with the word that says which it is; the one that goes is pale. */
function Pin({ kind, spot, side, word, isWordOnTop }: PinProps) {
  const map = useLeaflet();
  const { lat, lng } = spot.position;
  const { isExact } = spot;
  useEffect(
    function placePin() {
      const icon = pinIcon({ kind, isExact, slug: '', title: '', lat, lng });
      icon.options.className = `${icon.options.className} ${styles[side]}`;
      const name = divIcon({
        className: styles.place,
        iconSize: [0, 0],
        html: `<span class="${classes(styles.word, isWordOnTop && styles.onTop)}">${word}</span>`,
      });
      const drawn = [icon, name].map((icon) => marker({ lat, lng }, { icon, interactive: false, keyboard: false }));
      for (const layer of drawn) layer.addTo(map);
      return () => {
        for (const layer of drawn) layer.remove();
      };
    },
    [map, kind, lat, lng, isExact, side, word, isWordOnTop],
  );
  return null;
}

function Way({ from, to }: { from: Point; to: Point }) {
  const map = useLeaflet();
  const [lat1, lng1, lat2, lng2] = [from.lat, from.lng, to.lat, to.lng];
  useEffect(
    function drawWay() {
      const line = polyline(
        [
          [lat1, lng1],
          [lat2, lng2],
        ],
        { className: styles.way, interactive: false },
      ).addTo(map);
      return () => void line.remove();
    },
    [map, lat1, lng1, lat2, lng2],
  );
  return null;
}
