import type { LatLngLiteral } from 'leaflet';
import { useEffect, useState } from 'react';
import { useFormats } from '../i18n/format';
import { useLeaflet } from './LeafletMap';
import type { Light } from './light';
import { createPinLayer, type PinLayer } from './pinLayer';
import type { MapPoint } from './points';

interface PinsProps {
  points: readonly MapPoint[];
  /** Listings that are pointed at or picked. Stable while they stay the same. */
  lights: readonly Light[];
  /** These must be stable. */
  onHover(slug: string | null): void;
  onPick(slug: string): void;
  /** Where pins and rings now stand. */
  onDrawn?(places: LatLngLiteral[]): void;
}

/** Listings on the map, crowded ones under rings. */
export function Pins({ points, lights, onHover, onPick, onDrawn }: PinsProps) {
  const map = useLeaflet();
  const { number } = useFormats();
  const [layer, setLayer] = useState<PinLayer>();
  useEffect(
    function makeLayer() {
      const made = createPinLayer(map, { onHover, onPick, onDrawn, number });
      setLayer(made);
      return () => made.remove();
    },
    [map, onHover, onPick, onDrawn, number],
  );
  useEffect(
    function showPoints() {
      layer?.show(points);
    },
    [layer, points],
  );
  useEffect(
    function lightPins() {
      layer?.light(lights);
    },
    [layer, lights],
  );
  return null;
}
