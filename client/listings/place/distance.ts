import type { Point } from '@contract/common';

/** Place de Jaude: where distances in the region are counted from. */
export const clermont: Point = { lat: 45.7772, lng: 3.087 };

const earthKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies, by the haversine formula. */
export function kilometresBetween(one: Point, other: Point): number {
  const up = Math.sin(radians(other.lat - one.lat) / 2);
  const across = Math.sin(radians(other.lng - one.lng) / 2);
  const chord = up ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * across ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(chord));
}

/** Kilometres in one degree of latitude. */
const degreeKm = 111.195;

/** South-west and north-east corner of a square that reaches `km` from a point to each side. */
export function boundsAround({ lat, lng }: Point, km: number): [[number, number], [number, number]] {
  const up = km / degreeKm;
  const across = km / (degreeKm * Math.cos(radians(lat)));
  return [
    [lat - up, lng - across],
    [lat + up, lng + across],
  ];
}
