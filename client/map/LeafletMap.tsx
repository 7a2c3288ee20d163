import 'leaflet/dist/leaflet.css';
import { map as createMap, type LatLngBoundsExpression, type Map as Leaflet } from 'leaflet';
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { classes } from '../ui/classes';
import { wantsStillness } from '../ui/motion';
import { Attribution } from './Attribution';
import styles from './LeafletMap.module.css';
import { quietly } from './moves';

const LeafletContext = createContext<Leaflet | null>(null);

/** The map that this component stands in. */
export function useLeaflet(): Leaflet {
  const map = use(LeafletContext);
  if (!map) throw new Error('Only inside a LeafletMap');
  return map;
}

interface LeafletMapProps {
  /** What the map shows, for those who do not see it. */
  label: string;
  /** Where it opens; counts at birth only, as the options of a map do. */
  bounds: LatLngBoundsExpression;
  /** A small map in a page lets the wheel scroll the page. */
  wheelZooms?: boolean;
  className?: string;
  children?: ReactNode;
}

/** A map, made once; everything on it is a child that asks for it. */
export function LeafletMap({ label, bounds, wheelZooms = true, className, children }: LeafletMapProps) {
  const place = useRef<HTMLDivElement>(null);
  const birth = useRef({ bounds, wheelZooms });
  const [map, setMap] = useState<Leaflet | null>(null);

  useEffect(function makeMap() {
    if (!place.current) return;
    const moves = !wantsStillness();
    const made = createMap(place.current, {
      attributionControl: false,
      zoomControl: false,
      scrollWheelZoom: birth.current.wheelZooms,
      inertia: moves,
      zoomAnimation: moves,
      fadeAnimation: moves,
      markerZoomAnimation: moves,
      minZoom: 6,
      maxZoom: 18,
    });
    quietly(made, () => made.fitBounds(birth.current.bounds, { animate: false }));
    setMap(made);
    return () => {
      setMap(null);
      made.remove();
    };
  }, []);

  useEffect(
    function followSize() {
      if (!map || !place.current) return;
      const watch = new ResizeObserver(() => quietly(map, () => map.invalidateSize({ pan: false })));
      watch.observe(place.current);
      return () => watch.disconnect();
    },
    [map],
  );

  return (
    <div className={classes(styles.frame, className)}>
      {/* Leaflet makes this the stop of the keyboard, so it is this that needs the name. */}
      <section ref={place} aria-label={label} className={styles.map} />
      {map && (
        <LeafletContext value={map}>
          {children}
          <Attribution map={map} />
        </LeafletContext>
      )}
    </div>
  );
}
