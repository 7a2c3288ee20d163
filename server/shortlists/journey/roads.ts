import type { Point } from '../../common/contract';
import { kilometres } from '../../common/distance';

/**
 * Kilometres of road for one as the crow flies: an assumption, held against trips everybody here knows the length of.
 * Clermont to Moulins over the plain 1.2, to Le Puy 1.25; Aurillac to Saint-Flour 1.35, Thiers to Ambert 1.5; over the
 * mountains Clermont to Besse 1.6 and Aurillac to Salers 1.8. Places to shoot lie more in the second half.
 */
export const roadFactor = 1.4;

/**
 * What a van keeps on such trips: 50 to 58 km/h on the roads of départements (80 allowed, 50 in villages, bends,
 * climbs), over 70 where half the way is motorway. The slower half, since a day planned too tight loses its light.
 */
export const kmPerHour = 55;

/** The last stretch and parking: no move of a unit takes less. */
const leastMinutes = 5;
/** Two entries this close, in kilometres, are one place to park at. */
const samePlaceKm = 0.2;

export interface Drive {
  /** To a tenth. */
  km: number;
  minutes: number;
}

/** A rough drive between two points: by distance, not by a map of roads, and it says so beside it. */
export function drive(from: Point, to: Point): Drive {
  const km = kilometres(from, to) * roadFactor;
  if (km < samePlaceKm) return { km: 0, minutes: 0 };
  return { km: Math.round(km * 10) / 10, minutes: Math.max(leastMinutes, Math.round((km / kmPerHour) * 60)) };
}
