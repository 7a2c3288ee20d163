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

/** So much of a ring still under one ring: it has not come apart, it has lost a few. */
const most = 2 / 3;

/** Where to look at what was under a ring: at its middle when `at` is not given. */
export interface Opening {
  zoom: number;
  at?: { lat: number; lng: number };
}

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
    /** Where and at which zoom a ring really comes apart; undefined when it never does. */
    opening: (id: number): Opening | undefined => openingIn(index, id),
  };
}
export type Clusters = ReturnType<typeof clustersOf>;

type Index = Supercluster<MapPoint, KindCounts>;
type Child = ReturnType<Index['getChildren']>[number];

const countOf = ({ properties }: Child) => ('cluster' in properties ? properties.point_count : 1);

/** Goes from ring to largest ring within, zoom by zoom, for as long as that one holds most of the first. */
function openingIn(index: Index, id: number): Opening | undefined {
  const total = index.getLeaves(id, Number.POSITIVE_INFINITY).length;
  let opening: Opening | undefined;
  let inner: number | undefined = id;
  let at: Opening['at'];
  while (inner !== undefined) {
    const zoom = index.getClusterExpansionZoom(inner);
    if (zoom > lastClusterZoom) break;
    opening = { zoom, at };
    const largest: Child = index.getChildren(inner).reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
    if (countOf(largest) < total * most || !('cluster' in largest.properties)) break;
    const [lng = 0, lat = 0] = largest.geometry.coordinates;
    at = { lat, lng };
    inner = largest.properties.cluster_id;
  }
  return opening;
}

function addTo(sum: KindCounts, more: KindCounts): void {
  for (const [kind, count] of Object.entries(more) as [ListingKind, number][]) sum[kind] = (sum[kind] ?? 0) + count;
}
