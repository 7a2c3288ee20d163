import { type LatLngLiteral, type Map as Leaflet, layerGroup, type Marker, polyline } from 'leaflet';
import { fanOut } from './fan';
import styles from './Pins.module.css';
import type { MapPoint } from './points';

type MakePin = (point: MapPoint, at: LatLngLiteral) => Marker;

/** Over the pins around it, under what is pointed at. */
const front = 5000;

/**
 * Listings at one place spread around it, each on a leg. The next click on the map or on their ring, or a change of
 * zoom, folds it.
 */
export function createFan(map: Leaflet, makePin: MakePin) {
  const group = layerGroup().addTo(map);
  const pins = new Map<string, Marker>();
  let opened: string | null = null;

  function close() {
    group.clearLayers();
    pins.clear();
    opened = null;
  }
  function toggle(key: string, middle: LatLngLiteral, points: readonly MapPoint[]) {
    const wasOpen = opened === key;
    close();
    if (!wasOpen) open(middle, points);
    opened = wasOpen ? null : key;
  }
  function open(middle: LatLngLiteral, points: readonly MapPoint[]) {
    const from = map.latLngToLayerPoint(middle);
    fanOut(points.length).forEach(({ x, y }, place) => {
      const point = points[place];
      if (!point) return;
      const at = map.layerPointToLatLng(from.add([x, y]));
      const pin = makePin(point, at).setZIndexOffset(front);
      pins.set(point.slug, pin);
      group.addLayer(polyline([middle, at], { className: styles.leg, interactive: false })).addLayer(pin);
    });
  }
  map.on('zoomstart click', close);
  return {
    /** Opens the fan of a ring, or folds it when it is the one that is open. */
    toggle,
    close,
    pinOf: (slug: string) => pins.get(slug),
    remove() {
      map.off('zoomstart click', close);
      group.remove();
    },
  };
}
