import type { Card, ListingView } from '@contract/listings';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { Layers } from '../../map/Layers';
import { LeafletMap } from '../../map/LeafletMap';
import { Pins } from '../../map/Pins';
import type { MapPoint } from '../../map/points';
import { ZoomButtons } from '../../map/ZoomButtons';
import { listingPath } from '../../paths';
import { useLit } from '../lit';
import { useRadius } from '../nearby/useRadius';
import { nearbyQuery } from '../queries';
import { boundsAround } from './distance';
import { OwnPin } from './OwnPin';
import styles from './PlaceMap.module.css';
import { StillUnderFinger } from './StillUnderFinger';
import { usePlaceTexts } from './texts';

interface PlaceMapProps {
  listing: ListingView;
  /** Kilometres that a person travels, drawn as a circle. */
  reachKm?: number;
}

/** Kilometres to each side: a spot with its approach, a commune with its neighbours. */
const spotView = 4;
const communeView = 9;

/** A listing on a small map, with its neighbours. */
export function PlaceMap({ listing, reachKm }: PlaceMapProps) {
  const words = usePlaceTexts();
  const navigate = useNavigate();
  const [lit, light] = useLit();
  const neighbours = useNeighbours(listing);
  const { position, precision } = listing.place;
  const points = useMemo(() => neighbours.map(pointOf), [neighbours]);
  const lights = useMemo(
    () => neighbours.filter(({ slug }) => slug === lit).map(({ slug, subtitle }) => ({ slug, line: subtitle })),
    [neighbours, lit],
  );
  const open = useCallback((slug: string) => void navigate(listingPath(slug)), [navigate]);
  const view = reachKm ? reachKm * 1.05 : precision === 'exact' ? spotView : communeView;
  return (
    <LeafletMap
      className={styles.map}
      label={words.map(listing.title)}
      bounds={boundsAround(position, view)}
      wheelZooms={false}
    >
      <Layers />
      <ZoomButtons />
      <StillUnderFinger />
      <Pins points={points} lights={lights} onHover={light} onPick={open} />
      <OwnPin kind={listing.kind} position={position} isExact={precision === 'exact'} reachKm={reachKm} />
    </LeafletMap>
  );
}

const none: Card[] = [];

function useNeighbours({ slug, status }: ListingView): readonly Card[] {
  const [radius] = useRadius();
  const { data } = useQuery({ ...nearbyQuery(slug, radius, useLanguage()), enabled: status === 'published' });
  return useMemo(() => data?.groups.flatMap(({ hits }) => hits) ?? none, [data]);
}

const pointOf = ({ slug, title, kind, precision, position }: Card): MapPoint => ({
  slug,
  title,
  kind,
  isExact: precision === 'exact',
  ...position,
});
