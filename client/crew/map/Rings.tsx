import type { Point } from '@contract/common';
import { circles } from '@contract/crew';
import { circle, divIcon, marker } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useFormats } from '../../i18n/format';
import { boundsAround } from '../../listings/place/distance';
import { Layers } from '../../map/Layers';
import { LeafletMap, useLeaflet } from '../../map/LeafletMap';
import { quietly } from '../../map/moves';
import { ZoomButtons } from '../../map/ZoomButtons';
import { useCrewTexts } from '../texts';
import styles from './Rings.module.css';

interface RingsProps {
  near: Point;
  place: string;
  /** People within each circle; absent while they are on their way. */
  counts?: readonly number[];
}

/** The three circles, each with how many are known in it. */
export function Rings({ near, place, counts }: RingsProps) {
  const words = useCrewTexts();
  const pins = useMemo(() => [near], [near]);
  return (
    <LeafletMap
      className={styles.map}
      label={words.map(place)}
      bounds={boundsAround(near, circles[2])}
      wheelZooms={false}
    >
      <Layers pins={pins} />
      <ZoomButtons />
      <Circles near={near} counts={counts} />
    </LeafletMap>
  );
}

/** Kilometres in one degree of latitude. */
const degreeKm = 111.195;

function Circles({ near: { lat, lng }, counts }: Pick<RingsProps, 'near' | 'counts'>) {
  const map = useLeaflet();
  const { kilometres, number } = useFormats();
  const labels = circles.map((km, place) => {
    const count = counts?.[place];
    return count === undefined ? kilometres(km) : `${kilometres(km)} · ${number(count)}`;
  });
  const told = labels.join('|');
  useEffect(
    function drawCircles() {
      const middle = { lat, lng };
      const names = told.split('|');
      const drawn = circles.flatMap((km, place) => [
        circle(middle, { radius: km * 1000, className: styles.ring, interactive: false }),
        marker(
          { lat: lat + km / degreeKm, lng },
          { icon: label(names[place] ?? ''), interactive: false, keyboard: false },
        ),
      ]);
      const dot = marker(middle, {
        icon: divIcon({ className: styles.middle, iconSize: [0, 0], html: '<i></i>' }),
        interactive: false,
        keyboard: false,
      });
      for (const layer of [...drawn, dot]) layer.addTo(map);
      return () => {
        for (const layer of [...drawn, dot]) layer.remove();
      };
    },
    [map, lat, lng, told],
  );
  useEffect(
    function frame() {
      quietly(map, () => map.fitBounds(boundsAround({ lat, lng }, circles[2]), { padding: [12, 20], animate: false }));
    },
    [map, lat, lng],
  );
  return null;
}

function label(text: string) {
  const span = document.createElement('span');
  span.textContent = text;
  return divIcon({ className: styles.label, iconSize: [0, 0], html: span });
}
