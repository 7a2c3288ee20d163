import type { GeoPoint } from '../engine';
import { growingFloat64 } from './growing';

/** The sphere Meilisearch measures on, radius in metres. */
const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where the records are; a record without a place has NaN, which lies in no box and at no distance. */
export class Places {
  private readonly lats = growingFloat64();
  private readonly lngs = growingFloat64();

  add(place: GeoPoint | null): void {
    this.lats.push(place?.lat ?? Number.NaN);
    this.lngs.push(place?.lng ?? Number.NaN);
  }

  /** Metres along the great circle (haversine), NaN for a record without a place. */
  metresFrom(at: GeoPoint, record: number): number {
    const lat = this.lats.cells[record] ?? Number.NaN;
    const northward = Math.sin(radians(lat - at.lat) / 2);
    const eastward = Math.sin(radians((this.lngs.cells[record] ?? Number.NaN) - at.lng) / 2);
    const h = northward ** 2 + Math.cos(radians(at.lat)) * Math.cos(radians(lat)) * eastward ** 2;
    return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Whether a record lies within so many metres; most are ruled out by their latitude alone. */
  within(at: GeoPoint, metres: number): (record: number) => boolean {
    const degrees = (metres / earthRadius) * (180 / Math.PI) + 1e-9;
    return (record) =>
      Math.abs((this.lats.cells[record] ?? Number.NaN) - at.lat) <= degrees && this.metresFrom(at, record) <= metres;
  }

  /** Whether a record lies in a box, edges included; a box whose left is right of its right crosses the date line. */
  inBox(topRight: GeoPoint, bottomLeft: GeoPoint): (record: number) => boolean {
    const crosses = bottomLeft.lng > topRight.lng;
    return (record) => {
      const lat = this.lats.cells[record] ?? Number.NaN;
      const lng = this.lngs.cells[record] ?? Number.NaN;
      if (!(lat >= bottomLeft.lat && lat <= topRight.lat)) return false;
      const isEastOfLeft = lng >= bottomLeft.lng;
      const isWestOfRight = lng <= topRight.lng;
      return crosses ? isEastOfLeft || isWestOfRight : isEastOfLeft && isWestOfRight;
    };
  }
}
