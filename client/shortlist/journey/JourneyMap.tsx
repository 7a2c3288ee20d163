import type { Journey } from '@contract/shortlists';
import { latLngBounds } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { Layers } from '../../map/Layers';
import { LeafletMap, useLeaflet } from '../../map/LeafletMap';
import { quietly } from '../../map/moves';
import { ZoomButtons } from '../../map/ZoomButtons';
import { useShortlistTexts } from '../texts';
import styles from './JourneyMap.module.css';
import { drawRoute } from './routeLayer';

/** Pixels around the outermost stops. */
const margin: [number, number] = [36, 36];
/** A single place is shown with its surroundings. */
const closest = 12;

/** The places in their order and the way between them, as straight as it was reckoned. */
export function JourneyMap({ journey }: { journey: Journey }) {
  const { journey: words } = useShortlistTexts();
  const { base, stops } = journey;
  const points = useMemo(
    () => [...(base ? [base.position] : []), ...stops.map(({ position }) => position)],
    [base, stops],
  );
  return (
    <LeafletMap className={styles.map} label={words.map} bounds={latLngBounds(points).pad(0.2)} wheelZooms={false}>
      <Layers pins={points} withMenu />
      <ZoomButtons />
      <Route journey={journey} />
    </LeafletMap>
  );
}

function Route({ journey: { base, stops } }: { journey: Journey }) {
  const map = useLeaflet();
  // As text: another hour or day brings other stops at the same places, and moves nothing on the map.
  const where = [...(base ? [base] : []), ...stops].map(({ position: { lat, lng } }) => `${lat},${lng}`).join(' ');
  useEffect(
    function draw() {
      return drawRoute(map, base, stops);
    },
    [map, base, stops],
  );
  useEffect(
    function frame() {
      const points = where.split(' ').map((point) => point.split(',').map(Number));
      const bounds = latLngBounds(points.map(([lat = 0, lng = 0]) => [lat, lng]));
      quietly(map, () => map.fitBounds(bounds, { padding: margin, maxZoom: closest, animate: false }));
    },
    [map, where],
  );
  return null;
}
