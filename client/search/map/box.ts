import type { Box } from '@contract/directory';
import { type Map as Leaflet, latLngBounds } from 'leaflet';

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The window of the map in degrees, within the earth; `covered` pixels at its lower end are not seen. */
export function boxOf(map: Leaflet, covered: number): Box {
  const { x, y } = map.getSize();
  const bounds = latLngBounds(map.containerPointToLatLng([0, 0]), map.containerPointToLatLng([x, y - covered]));
  return {
    west: between(bounds.getWest(), -180, 180),
    south: between(bounds.getSouth(), -90, 90),
    east: between(bounds.getEast(), -180, 180),
    north: between(bounds.getNorth(), -90, 90),
  };
}

/** The same window, but for what is lost when it is written into an address. */
export const isSameBox = (a: Box, b: Box): boolean =>
  (['west', 'south', 'east', 'north'] as const).every((side) => Math.abs(a[side] - b[side]) < 2e-4);
