import type { PackageItem } from '@contract/packages';
import type { LatLngBoundsLiteral } from 'leaflet';

/** Kilometres in one degree of latitude. */
const degree = 111.195;
/** Kilometres around a place that are always in sight: one alone still has its country around it. */
const least = 9;

/** The box that holds every circle, and some land around each pin. */
export function extentOf(items: readonly Pick<PackageItem, 'position' | 'radiusKm'>[]): LatLngBoundsLiteral {
  const boxes = items.map(({ position: { lat, lng }, radiusKm }) => {
    const high = Math.max(radiusKm * 1.03, least) / degree;
    const wide = high / Math.cos((lat * Math.PI) / 180);
    return { south: lat - high, north: lat + high, west: lng - wide, east: lng + wide };
  });
  return [
    [Math.min(...boxes.map(({ south }) => south)), Math.min(...boxes.map(({ west }) => west))],
    [Math.max(...boxes.map(({ north }) => north)), Math.max(...boxes.map(({ east }) => east))],
  ];
}
