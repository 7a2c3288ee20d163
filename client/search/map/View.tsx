import { type LatLngBounds, type Map as Leaflet, latLng, latLngBounds } from 'leaflet';
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
  covered(): number;
}

/** Moves the map to what is asked: the circle, the window of the address, or else wherever something was found. */
export function View({ filters, points, covered }: ViewProps) {
  const map = useLeaflet();
  const { around, box } = filters;
  const shown = useRef('');

  useEffect(
    function showCircle() {
      if (around) showAround(map, around, covered());
    },
    [map, around, covered],
  );
  useEffect(
    function showBox() {
      if (!box || isSameBox(box, boxOf(map, covered()))) return;
      const bounds = latLngBounds([box.south, box.west], [box.north, box.east]);
      // A hair smaller, or rounding in the address would cost a whole zoom step.
      frame(map, bounds.pad(-0.01), { margin: 0, covered: covered() });
    },
    [map, box, covered],
  );
  useEffect(
    function showMatches() {
      const question = JSON.stringify([filters.q, filters.kinds, filters.facets, Boolean(around || box)]);
      if (!points || question === shown.current) return;
      shown.current = question;
      if (around || box || points.length === 0) return;
      frame(map, latLngBounds(points.map(({ lat, lng }) => [lat, lng])), {
        margin: marginOn(map),
        top: topOn(map),
        covered: covered(),
      });
    },
    [map, points, filters, around, box, covered],
  );
  return null;
}

/** A single match is shown with its surroundings. */
const closest = 12;

/** Pixels around what is shown: a small map cannot spare many. */
const marginOn = (map: Leaflet) => (map.getSize().x < 500 ? 16 : 36);

/** Pixels at the upper end: on a phone the plate of the moving map lies there across. */
const topOn = (map: Leaflet) => (map.getSize().x < 500 ? 65 : marginOn(map));

/** Pixels of the map to leave free. */
interface Room {
  margin: number;
  /** As `margin` unless more is needed there. */
  top?: number;
  /** Under the sheet, besides the margin. */
  covered: number;
}

/** Half a zoom step fits the window better; tiles, which want whole steps, are not shown this far out. */
function frame(map: Leaflet, bounds: LatLngBounds, room: Room) {
  const { zoomSnap } = map.options;
  map.options.zoomSnap = 0.5;
  quietly(map, () =>
    map.fitBounds(bounds, {
      animate: false,
      maxZoom: closest,
      paddingTopLeft: [room.margin, room.top ?? room.margin],
      paddingBottomRight: [room.margin, room.margin + room.covered],
    }),
  );
  map.options.zoomSnap = zoomSnap;
}

/** Leaves the map where it is while the circle is well in view. */
function showAround(map: Leaflet, { at, radius }: Around, covered: number) {
  const bounds = latLng(at).toBounds(radius * 2000);
  const { west, south, east, north } = boxOf(map, covered);
  const view = latLngBounds([south, west], [north, east]);
  const share = (bounds.getNorth() - bounds.getSouth()) / (north - south);
  if (view.contains(bounds) && share > 0.4) return;
  frame(map, bounds, { margin: marginOn(map), top: topOn(map), covered });
}
