import { tileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useLeaflet } from './LeafletMap';

interface TileLayerProps {
  url: string;
  attribution: string;
  maxZoom: number;
  /** Farther out the bundled map is shown alone. */
  minZoom?: number;
  className?: string;
}

/** After so many failures without one success the tiles count as unreachable. */
const patience = 6;

/** Tiles over the bundled map. Where they cannot be reached they are taken away, and the bundled map is simply there. */
export function TileLayer({ url, attribution, maxZoom, minZoom = 0, className }: TileLayerProps) {
  const map = useLeaflet();
  useEffect(
    function addTiles() {
      const layer = tileLayer(url, { attribution, maxZoom, className });
      let failures = 0;
      layer.on('tileload', () => {
        failures = Number.NEGATIVE_INFINITY;
      });
      layer.on('tileerror', () => {
        failures += 1;
        follow();
      });
      // Taken off the map where it shows nothing, so that nobody is credited for what is not there.
      function follow() {
        if (failures < patience && map.getZoom() >= minZoom) layer.addTo(map);
        else layer.remove();
      }
      function tryAgain() {
        failures = 0;
        follow();
      }
      follow();
      map.on('zoomend', follow);
      window.addEventListener('online', tryAgain);
      return () => {
        map.off('zoomend', follow);
        window.removeEventListener('online', tryAgain);
        layer.remove();
      };
    },
    [map, url, attribution, maxZoom, minZoom, className],
  );
  return null;
}
