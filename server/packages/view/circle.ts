import type { Point } from '../../common/contract';
import { secretBytes } from './secret';

/** Kilometres of the circle that stands for a masked place. */
export const circleKm = 10;
/** The place is never at the centre, where one would look first, nor so near the edge that rounding puts it outside. */
const [nearest, farthest] = [0.2, 0.95];
const kmPerDegree = 111.19;

/**
 * The centre of a circle of `circleKm` that holds the place. It follows from the listing, who gathered and a secret of
 * this desk: all packages of one person show the same circle, so that laying several over each other narrows nothing
 * down. Another person's masked packages show other circles: else whoever gets a package could gather the whole
 * directory, mask it, and see which listing has the same circle. Within it every square kilometre is as likely as any.
 */
export async function circleAround(gatherer: string, listing: string, { lat, lng }: Point): Promise<Point> {
  const bytes = await secretBytes('circle', gatherer, listing);
  const [turn, reach] = [fraction(bytes, 0), fraction(bytes, 4)];
  const km = circleKm * Math.sqrt(nearest ** 2 + reach * (farthest ** 2 - nearest ** 2));
  const north = (km * Math.cos(2 * Math.PI * turn)) / kmPerDegree;
  const east = (km * Math.sin(2 * Math.PI * turn)) / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
  return { lat: rounded(lat + north), lng: rounded(lng + east) };
}

const fraction = (bytes: Buffer, from: number): number => bytes.readUInt32BE(from) / 2 ** 32;
/** To about 100 m: the last digits of the place itself would come through otherwise. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;
