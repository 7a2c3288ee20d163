import { type LatLngLiteral, type Map as Leaflet, layerGroup, type Marker, marker, polyline } from 'leaflet';
import { type Clusters, clustersOf, lastClusterZoom, type MapItem } from './clusters';
import { fanOut } from './fan';
import { clusterIcon, pinIcon } from './icons';
import styles from './Pins.module.css';
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

/** A listing in the light. */
export interface Light {
  slug: string;
  /** What its label says under the title; without it there is no label, because a card says it. */
  line?: string;
}

export interface PinLayer {
  show(points: readonly MapPoint[]): void;
  /** Grows the pins of these listings, or the rings they are under, and labels them. */
  light(lights: readonly Light[]): void;
  remove(): void;
}

/** A ring opens into a fan of at most so many: beyond, the list serves better. */
const mostInFan = 60;

/**
 * Draws what the window shows, as elements that can be pointed at, and keeps those that stay. The work follows the
 * size of the window, not the number of listings.
 */
export function createPinLayer(map: Leaflet, events: PinEvents): PinLayer {
  const drawn = new Map<string, { item: MapItem; marker: Marker }>();
  const fan = layerGroup().addTo(map);
  let clusters: Clusters = clustersOf([]);
  let lights: readonly Light[] = [];
  let lit: Marker[] = [];

  function draw() {
    const bounds = map.getBounds().pad(0.2);
    const box = { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
    const items = new Map(clusters.inside(box, map.getZoom()).map((item) => [item.key, item]));
    for (const [key, { marker: old }] of drawn) {
      if (items.has(key)) continue;
      old.remove();
      drawn.delete(key);
    }
    for (const [key, item] of items) {
      if (!drawn.has(key))
        drawn.set(key, { item, marker: (item.type === 'pin' ? pin(item.point) : ring(item)).addTo(map) });
    }
    shine();
    events.onDrawn?.([...drawn.values()].map(({ marker: shown }) => shown.getLatLng()));
  }

  function pin(point: MapPoint, at: [number, number] = [point.lat, point.lng]): Marker {
    return marker(at, { icon: pinIcon(point), keyboard: false })
      .on('mouseover', () => events.onHover(point.slug))
      .on('mouseout', () => events.onHover(null))
      .on('click', () => events.onPick(point.slug));
  }

  function ring(item: Extract<MapItem, { type: 'cluster' }>): Marker {
    const icon = clusterIcon(item, events.number(item.count));
    return marker([item.lat, item.lng], { icon, keyboard: false }).on('click', () => open(item));
  }

  /** By zoom while that takes the listings apart, then by fan. */
  function open(item: Extract<MapItem, { type: 'cluster' }>) {
    const zoom = clusters.openingZoom(item.id);
    if (zoom <= Math.min(lastClusterZoom, map.getMaxZoom())) map.flyTo([item.lat, item.lng], zoom, { duration: 0.35 });
    else openFan(item);
  }

  function openFan(item: Extract<MapItem, { type: 'cluster' }>) {
    fan.clearLayers();
    const middle = map.latLngToLayerPoint([item.lat, item.lng]);
    const points = clusters.under(item.id, mostInFan);
    fanOut(points.length).forEach(({ x, y }, place) => {
      const point = points[place];
      if (!point) return;
      const { lat, lng } = map.layerPointToLatLng(middle.add([x, y]));
      fan.addLayer(
        polyline(
          [
            [item.lat, item.lng],
            [lat, lng],
          ],
          { className: styles.leg, interactive: false },
        ),
      );
      fan.addLayer(pin(point, [lat, lng]));
    });
  }

  const closeFan = () => void fan.clearLayers();

  function shine() {
    for (const old of lit) darken(old);
    lit = lights.flatMap((light) => {
      const shown = markerOf(light.slug);
      if (!shown) return [];
      lighten(shown);
      if (light.line !== undefined) label(shown, titleOf(light.slug), light.line);
      return [shown];
    });
  }

  /** The pin of a listing, or the ring it is under. */
  function markerOf(slug: string): Marker | undefined {
    const own = drawn.get(slug);
    if (own) return own.marker;
    const over = [...drawn.values()].find(({ item }) => item.type === 'cluster' && holds(item.id, slug));
    return over?.marker;
  }
  const holds = (id: number, slug: string) => clusters.under(id).some((point) => point.slug === slug);

  let titles = new Map<string, string>();
  const titleOf = (slug: string) => titles.get(slug) ?? '';

  map.on('moveend', draw).on('zoomstart click', closeFan);
  return {
    show(points) {
      closeFan();
      for (const { marker: old } of drawn.values()) old.remove();
      drawn.clear();
      clusters = clustersOf(points);
      titles = new Map(points.map(({ slug, title }) => [slug, title]));
      draw();
    },
    light(next) {
      lights = next;
      shine();
    },
    remove() {
      map.off('moveend', draw).off('zoomstart click', closeFan);
      fan.remove();
      for (const { marker: old } of drawn.values()) old.remove();
    },
  };
}

const lighten = (shown: Marker) =>
  shown
    .setZIndexOffset(10_000)
    .getElement()
    ?.classList.add(styles.lit ?? 'lit');

function label(shown: Marker, title: string, line: string) {
  const label = document.createElement('span');
  label.className = styles.label ?? '';
  label.append(textIn('b', title), ...(line ? [textIn('span', line)] : []));
  shown.getElement()?.append(label);
}

function darken(shown: Marker) {
  const element = shown.setZIndexOffset(0).getElement();
  element?.classList.remove(styles.lit ?? 'lit');
  element?.querySelector(`.${styles.label}`)?.remove();
}

function textIn(tag: 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
