import { kilometres } from '../common/distance';
import { visitor } from '../common/viewer';
import type { ListingView } from '../listings/contract';
import { publicPosition } from '../listings/place';
import { present } from '../listings/present';
import { listingsInOrder } from './listings';

/** The public pages of these listings in the order asked, and the kilometres between each two; what is gone is missing. */
export async function compare(slugs: readonly string[]): Promise<{ listings: ListingView[]; distances: number[][] }> {
  const records = await listingsInOrder(slugs);
  const positions = records.map(({ place }) => publicPosition(place));
  return {
    listings: records.map((record) => present(record, visitor)),
    distances: positions.map((from) => positions.map((to) => toMetres(kilometres(from, to)))),
  };
}

const toMetres = (km: number): number => Math.round(km * 1000) / 1000;
