import type { Point } from '@contract/common';
import type { Map as Leaflet } from 'leaflet';
import { useEffect, useState } from 'react';
import { useLeaflet } from '../../map/LeafletMap';

interface Place {
  /** Pixels from the left and the top of the map. */
  x: number;
  y: number;
  /** On which side of the point there is room. */
  side: 'above' | 'below';
}

/** Half the width and the whole height that a card beside its pin needs, in pixels. */
const halfWidth = 140;
const height = 270;

/** Where a point stands on the screen, kept up while the map moves, and on which side of it a card finds room. */
export function usePlaceOnMap({ lat, lng }: Point): Place {
  const map = useLeaflet();
  const [place, setPlace] = useState(() => placeOn(map, { lat, lng }));
  useEffect(
    function followMap() {
      const follow = () => setPlace(placeOn(map, { lat, lng }));
      follow();
      map.on('move zoomend resize', follow);
      return () => void map.off('move zoomend resize', follow);
    },
    [map, lat, lng],
  );
  return place;
}

function placeOn(map: Leaflet, { lat, lng }: Point): Place {
  const { x, y } = map.latLngToContainerPoint([lat, lng]);
  const { x: width } = map.getSize();
  const inside = Math.min(Math.max(x, halfWidth), width - halfWidth);
  return { x: inside, y, side: y > height ? 'above' : 'below' };
}
