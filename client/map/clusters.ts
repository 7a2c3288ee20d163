import type { ListingKind } from '@contract/common';
import Supercluster from 'supercluster';
import type { MapPoint } from './points';

export type KindCounts = Partial<Record<ListingKind, number>>;

/** What stands at one place of the map at one zoom: a listing alone, or several under one ring. */
export type MapItem =
  | { type: 'pin'; key: string; point: MapPoint }
  | { type: 'cluster'; key: string; id: number; count: number; kinds: KindCounts; lat: number; lng: number };

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Pixels: pins closer than this go under one ring. */
const reach = 46;
/** From this zoom on every pin stands alone, but for those at the very same place. */
export const lastClusterZoom = 16;

/** Points arranged for every zoom, so that a window is drawn from what it shows and not from all there is. */
export function clustersOf(points: readonly MapPoint[]) {
  const index = new Supercluster<MapPoint, KindCounts>({
    radius: reach,
    extent: 256, // as Leaflet's tiles, so that the radius is in pixels of the screen
    maxZoom: lastClusterZoom,
    map: ({ kind }) => ({ [kind]: 1 }),
    reduce: addTo,
  });
  index.load(
    points.map((point) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
      properties: point,
    })),
  );
  const itemOf = (feature: ReturnType<typeof index.getClusters>[number]): MapItem => {
    const [lng = 0, lat = 0] = feature.geometry.coordinates;
    const { properties } = feature;
    if (!('cluster' in properties)) return { type: 'pin', key: properties.slug, point: properties };
    const { cluster_id: id, point_count: count, cluster: _, point_count_abbreviated: __, ...kinds } = properties;
    return { type: 'cluster', key: `cluster-${id}`, id, count, kinds, lat, lng };
  };
  return {
    /** What a window shows at a zoom. */
    inside: ({ west, south, east, north }: Box, zoom: number): MapItem[] =>
      index.getClusters([west, south, east, north], Math.floor(zoom)).map(itemOf),
    /** All listings under a ring, at most so many. */
    under: (id: number, most = Number.POSITIVE_INFINITY): MapPoint[] =>
      index.getLeaves(id, most).map(({ properties }) => properties),
    /** The zoom at which a ring falls apart; above `lastClusterZoom` when it never does. */
    openingZoom: (id: number): number => index.getClusterExpansionZoom(id),
  };
}
export type Clusters = ReturnType<typeof clustersOf>;

function addTo(sum: KindCounts, more: KindCounts): void {
  for (const [kind, count] of Object.entries(more) as [ListingKind, number][]) sum[kind] = (sum[kind] ?? 0) + count;
}
