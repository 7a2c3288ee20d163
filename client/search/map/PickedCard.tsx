import type { Card } from '@contract/listings';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useEffect } from 'react';

import { Link, useLocation } from 'react-router';
import { useFormats } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { KindMark } from '../../kinds/KindMark';
import { comingFrom } from '../../layout/BackLink';
import { useLeaflet } from '../../map/LeafletMap';
import type { MapPoint } from '../../map/points';
import { listingPath, searchPath } from '../../paths';
import { Picture } from '../../photos/Picture';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { previewQuery } from '../queries';
import { usePicked, useSpotlight } from '../spotlight';
import styles from './PickedCard.module.css';
import { usePlaceOnMap } from './usePlaceOnMap';

interface PickedCardProps {
  points: readonly MapPoint[];
  cards: readonly Card[];
}

/** The small card of the pin that was picked, beside it, with the way to its page. */
export function PickedCard({ points, cards }: PickedCardProps) {
  const spotlight = useSpotlight();
  const picked = usePicked();
  const map = useLeaflet();
  useEffect(
    function closeOnMapClick() {
      const close = () => spotlight.pick(null);
      map.on('click', close);
      return () => void map.off('click', close);
    },
    [map, spotlight],
  );
  const point = picked === null ? undefined : points.find(({ slug }) => slug === picked);
  return point ? <Preview key={point.slug} point={point} card={cards.find(({ slug }) => slug === point.slug)} /> : null;
}

function Preview({ point, card }: { point: MapPoint; card: Card | undefined }) {
  const spotlight = useSpotlight();
  const { search } = useLocation();
  const { close, site } = useWords();
  const { kilometres } = useFormats();
  const place = usePlaceOnMap(point);
  const { data } = useQuery(previewQuery(point.slug, useLanguage(), card));
  const distance = card?.distanceKm != null ? kilometres(card.distanceKm) : '';
  return (
    <article
      className={styles.card}
      data-side={place.side}
      style={{ '--x': `${place.x}px`, '--y': `${place.y}px` } as CSSProperties}
    >
      {data?.photo && <Picture className={styles.picture} photo={data.photo} alt="" sizes="264px" eager />}
      <div className={styles.text}>
        <h3 className={styles.title}>
          <KindMark kind={point.kind} />
          <Link
            className={styles.link}
            to={listingPath(point.slug)}
            state={comingFrom(`${searchPath}${search}`, site.home)}
          >
            {point.title}
          </Link>
        </h3>
        <p className={styles.meta}>{[data?.subtitle, data?.commune, distance].filter(Boolean).join(' · ')}</p>
      </div>
      <IconButton className={styles.close} label={close} onClick={() => spotlight.pick(null)}>
        <Icon name="cross" size={14} />
      </IconButton>
    </article>
  );
}
