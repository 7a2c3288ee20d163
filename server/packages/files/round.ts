import type { Point } from '../../common/contract';
import type { PackageItem } from '../contract';

const kmPerDegree = 111.19;
const corners = 48;

/** The circle of a masked place as a closed line, for programs that know no circles. */
export function roundOf({ position: { lat, lng }, radiusKm }: PackageItem): Point[] {
  const [north, east] = [radiusKm / kmPerDegree, radiusKm / (kmPerDegree * Math.cos((lat * Math.PI) / 180))];
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const turn = (2 * Math.PI * corner) / corners;
    return { lat: digits(lat + north * Math.cos(turn)), lng: digits(lng + east * Math.sin(turn)) };
  });
}

const digits = (degrees: number): number => Number(degrees.toFixed(5));

/** One does not drive to a person's commune: maps hold places and firms. */
export const isPlace = ({ kind }: PackageItem): boolean => kind === 'location' || kind === 'company';
