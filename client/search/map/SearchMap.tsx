import type { Card } from '@contract/listings';
import { useQuery } from '@tanstack/react-query';
import type { LatLngLiteral } from 'leaflet';
import { useCallback, useMemo, useState } from 'react';
import { Layers } from '../../map/Layers';
import { LeafletMap } from '../../map/LeafletMap';
import { Pins } from '../../map/Pins';
import { pointsFrom } from '../../map/points';
import { RadiusCircle } from '../../map/RadiusCircle';
import { ZoomButtons } from '../../map/ZoomButtons';
import { withRadius } from '../changes';
import { besides, type Filters, listedKinds, radiusRange } from '../filters';
import { pointsQuery } from '../queries';
import { useSpotlight } from '../spotlight';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import { Legend } from './Legend';
import { MoveControl } from './MoveControl';
import { PickedCard } from './PickedCard';
import { SearchHere } from './SearchHere';
import styles from './SearchMap.module.css';
import { useLights } from './useLights';
import { View } from './View';

/** Auvergne: where the map opens before the first answer. */
const territory: [[number, number], [number, number]] = [
  [44.62, 2.06],
  [46.8, 4.49],
];

interface SearchMapProps {
  filters: Filters;
  change: ChangeFilters;
  /** The listings of the list, of which the map can say more than their title. */
  cards: readonly Card[];
  /** Pixels at the lower end of the map that the list lies on. Stable. */
  covered(): number;
}

/** The same search on the map: every match as a pin, the circle, and the ways to search from here. */
export function SearchMap({ filters, change, cards, covered }: SearchMapProps) {
  const { map: words, near } = useSearchTexts();
  const spotlight = useSpotlight();
  const { points, isCurrent } = usePoints(filters);
  const lights = useLights(cards);
  const [pins, setPins] = useState<LatLngLiteral[]>([]);
  const { around } = filters;
  const setRadius = useCallback((radius: number) => change(withRadius(radius)), [change]);
  return (
    <LeafletMap className={styles.map} label={words.label} bounds={territory}>
      <Layers withMenu pins={pins} />
      <ZoomButtons />
      {around && (
        <RadiusCircle
          lat={around.at.lat}
          lng={around.at.lng}
          radius={around.radius}
          least={radiusRange.min}
          most={radiusRange.max}
          labelOf={near.radiusOf}
          onRadius={setRadius}
        />
      )}
      <Pins points={points} lights={lights} onHover={spotlight.hover} onPick={spotlight.pick} onDrawn={setPins} />
      <View filters={filters} points={isCurrent ? points : undefined} covered={covered} />
      <MoveControl filters={filters} change={change} covered={covered} />
      <SearchHere change={change} />
      <Legend filters={filters} change={change} />
      <PickedCard points={points} cards={cards} />
    </LeafletMap>
  );
}

/** What the map draws: the matches of the list's kinds, and those of the kinds drawn beside. */
function usePoints(filters: Filters) {
  const listed = useQuery(pointsQuery(filters, listedKinds(filters)));
  const beside = useQuery(pointsQuery(filters, besides(filters)));
  const hasBeside = besides(filters).length > 0;
  const points = useMemo(
    () => [
      ...(listed.data ? pointsFrom(listed.data) : []),
      ...(hasBeside && beside.data ? pointsFrom(beside.data) : []),
    ],
    [listed.data, beside.data, hasBeside],
  );
  return { points, isCurrent: listed.data !== undefined && !listed.isPlaceholderData };
}
