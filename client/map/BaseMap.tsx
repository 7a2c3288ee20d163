import type { LatLngLiteral } from 'leaflet';
import { useEffect, useState } from 'react';
import { type BaseMapLayer, baseMapLayer } from './basemap/baseMapLayer';
import { useLeaflet } from './LeafletMap';

/** The bundled ground of the map, under whatever tiles there are. `pins`: places that its names leave free. */
export function BaseMap({ pins }: { pins: readonly LatLngLiteral[] }) {
  const map = useLeaflet();
  const [layer, setLayer] = useState<BaseMapLayer>();
  useEffect(
    function addGround() {
      const made = baseMapLayer();
      made.addTo(map);
      setLayer(made);
      return () => void made.remove();
    },
    [map],
  );
  useEffect(
    function makeRoom() {
      layer?.yieldTo(pins);
    },
    [layer, pins],
  );
  return null;
}
