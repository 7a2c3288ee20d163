import { circle, type LatLngBounds, type Map as Leaflet, latLngBounds } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useLeaflet } from '../../map/LeafletMap';
import { quietly } from '../../map/moves';
import type { MapPoint } from '../../map/points';
import type { Around, Filters } from '../filters';
import { boxOf, isSameBox } from './box';

interface ViewProps {
  filters: Filters;
  /** The matches of these filters; undefined while those of the filters before are still shown. */
  points: readonly MapPoint[] | undefined;
}

/** Moves the map to what is asked: the circle, the window of the address, or else wherever something was found. */
export function View({ filters, points }: ViewProps) {
  const map = useLeaflet();
  const { around, box } = filters;
  const shown = useRef('');

  useEffect(
    function showCircle() {
      if (around) showAround(map, around);
    },
    [map, around],
  );
  useEffect(
    function showBox() {
      if (!box || isSameBox(box, boxOf(map))) return;
      const bounds = latLngBounds([box.south, box.west], [box.north, box.east]);
      // A hair smaller, or rounding in the address would cost a whole zoom step.
      frame(map, bounds.pad(-0.02));
    },
    [map, box],
  );
  useEffect(
    function showMatches() {
      const question = JSON.stringify([filters.q, filters.kinds, filters.facets, Boolean(around || box)]);
      if (!points || question === shown.current) return;
      shown.current = question;
      if (around || box || points.length === 0) return;
      frame(map, latLngBounds(points.map(({ lat, lng }) => [lat, lng])));
    },
    [map, points, filters, around, box],
  );
  return null;
}

/** A single match is shown with its surroundings. */
const closest = 12;

const frame = (map: Leaflet, bounds: LatLngBounds) =>
  quietly(map, () => map.fitBounds(bounds, { animate: false, maxZoom: closest, padding: [28, 28] }));

/** Leaves the map where it is while the circle is well in view. */
function showAround(map: Leaflet, { at, radius }: Around) {
  // A circle knows its bounds only on a map.
  const area = circle(at, { radius: radius * 1000 }).addTo(map);
  const bounds = area.getBounds();
  area.remove();
  const view = map.getBounds();
  const share = (bounds.getNorth() - bounds.getSouth()) / (view.getNorth() - view.getSouth());
  if (view.contains(bounds) && share > 0.4) return;
  frame(map, bounds);
}
