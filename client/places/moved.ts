import type { Point } from '@contract/common';

/** Metres that an arrow key moves a pin; with Shift ten times as far. */
const step = 10;
/** Metres in one degree of latitude. */
const degree = 111_195;

const ways: Record<string, [north: number, east: number]> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow key moves a point to; undefined for any other key. */
export function movedBy({ key, shiftKey }: { key: string; shiftKey: boolean }, { lat, lng }: Point): Point | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const metres = shiftKey ? step * 10 : step;
  const [north, east] = way;
  return {
    lat: lat + (north * metres) / degree,
    lng: lng + (east * metres) / (degree * Math.cos((lat * Math.PI) / 180)),
  };
}

/** `45.4956, 2.8881` as people paste it, with a comma or a space between; undefined when it is none. */
export function pointIn(typed: string): Point | undefined {
  const [lat, lng, ...more] = (typed.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (lat === undefined || lng === undefined || more.length > 0) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}
