import { type LatLngLiteral, type Map as Leaflet, type Marker, marker } from 'leaflet';
import { type Clusters, clustersOf, type MapItem } from './clusters';
import { createFan } from './fanLayer';
import { clusterIcon, pinIcon } from './icons';
import { darken, type Light, label, lighten } from './light';
import type { MapPoint } from './points';

export interface PinEvents {
  /** The pointer is on this listing, or on none. */
  onHover(slug: string | null): void;
  onPick(slug: string): void;
  /** Where pins and rings now stand. */
  onDrawn?(places: LatLngLiteral[]): void;
  /** How a count is written. */
  number(count: number): string;
}

export interface PinLayer {
  show(points: readonly MapPoint[]): void;
  /** Grows the pins of these listings, or the rings they are under, and labels them. */
  light(lights: readonly Light[]): void;
  remove(): void;
}

type Ring = Extract<MapItem, { type: 'cluster' }>;

/** A ring opens into a fan of at most so many: beyond, the list serves better. */
const mostInFan = 60;
/** Seconds that opening a ring takes. */
const duration = 0.35;
/** Drawn beyond the window, as a share of it, so that a short move shows no gap. */
const margin = 0.2;

/**
 * Draws what the window shows, as elements that can be pointed at, and keeps those that stay. The work follows the
 * size of the window, not the number of listings.
 */
export function createPinLayer(map: Leaflet, events: PinEvents): PinLayer {
  const drawn = new Map<string, { item: MapItem; shown: Marker }>();
  const fan = createFan(map, pin);
  let clusters: Clusters = clustersOf([]);
  let titles = new Map<string, string>();
  let lights: readonly Light[] = [];
  let lit: Marker[] = [];

  function pin(point: MapPoint, at: LatLngLiteral = point): Marker {
    return marker(at, { icon: pinIcon(point), keyboard: false })
      .on('mouseover', () => events.onHover(point.slug))
      .on('mouseout', () => events.onHover(null))
      .on('click', () => events.onPick(point.slug));
  }

  function ring(item: Ring): Marker {
    return marker(item, { icon: clusterIcon(item, events.number(item.count)), keyboard: false }).on('click', () =>
      open(item),
    );
  }

  /** By zoom while that takes the listings apart, then by fan. */
  function open(item: Ring) {
    const opening = clusters.opening(item.id);
    if (!opening || opening.zoom > map.getMaxZoom())
      return fan.toggle(item.key, item, clusters.under(item.id, mostInFan));
    const zoom = Math.min(Math.max(opening.zoom, Math.ceil(map.getZoom() + 1)), map.getMaxZoom());
    map.flyTo(opening.at ?? item, zoom, { duration, animate: map.options.zoomAnimation });
  }

  function draw() {
    const bounds = map.getBounds().pad(margin);
    const box = { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
    const items = new Map(clusters.inside(box, map.getZoom()).map((item) => [item.key, item]));
    for (const key of [...drawn.keys()].filter((old) => !items.has(old))) erase(key);
    for (const [key, item] of items) {
      if (drawn.has(key)) continue;
      drawn.set(key, { item, shown: (item.type === 'pin' ? pin(item.point) : ring(item)).addTo(map) });
    }
    shine();
    events.onDrawn?.([...drawn.values()].map(({ shown }) => shown.getLatLng()));
  }

  function erase(key: string) {
    drawn.get(key)?.shown.remove();
    drawn.delete(key);
  }
  const eraseAll = () => {
    for (const key of [...drawn.keys()]) erase(key);
  };

  function shine() {
    for (const old of lit) darken(old);
    lit = lights.flatMap(({ slug, line }) => {
      const shown = markerOf(slug);
      if (!shown) return [];
      lighten(shown);
      if (line !== undefined) label(shown, map, titles.get(slug) ?? '', line);
      return [shown];
    });
  }

  /** The pin of a listing, or the ring it is under. */
  function markerOf(slug: string): Marker | undefined {
    const own = fan.pinOf(slug) ?? drawn.get(slug)?.shown;
    if (own) return own;
    const isUnder = ({ item }: { item: MapItem }) =>
      item.type === 'cluster' && clusters.under(item.id).some((point) => point.slug === slug);
    return [...drawn.values()].find(isUnder)?.shown;
  }

  map.on('moveend', draw);
  return {
    show(points) {
      fan.close();
      eraseAll();
      clusters = clustersOf(points);
      titles = new Map(points.map(({ slug, title }) => [slug, title]));
      draw();
    },
    light(next) {
      lights = next;
      shine();
    },
    remove() {
      map.off('moveend', draw);
      fan.remove();
      eraseAll();
    },
  };
}
